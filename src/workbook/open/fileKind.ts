import { isCompoundFile } from '../file/compoundFile';
import { readDirectory } from '../file/zip/directory';

/** What a file is: Excel's own, and what is read into a new workbook of Excel's. */
export type FileKind = 'excel' | 'ods' | 'csv';

/** How the names of files end that can be opened. */
export const FILE_ENDINGS = ['.xlsx', '.xlsm', '.ods', '.csv', '.tsv'] as const;

/**
 * What a file is: an archive by what is in it, whatever its name says; text by its name alone. Anything else
 * is left to Excel's own kind, which says why it cannot be opened.
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive) return isOpenDocument(bytes) ? 'ods' : 'excel';
  // Excel's old format is often sent under another name.
  return isTextName(name) && !isCompoundFile(bytes) ? 'csv' : 'excel';
}

/** Whether a file of this name can only be saved as a new workbook, as far as the name tells. */
export function isForeignName(name: string): boolean {
  return /\.(?:ods|csv|tsv)$/i.test(name);
}

const isTextName = (name: string): boolean => /\.(?:csv|tsv)$/i.test(name);

function isOpenDocument(bytes: Uint8Array): boolean {
  try {
    const names = readDirectory(bytes).map(({ name }) => name);
    return names.includes('content.xml') && !names.includes('[Content_Types].xml');
  } catch {
    return false;
  }
}
