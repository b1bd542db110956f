import { isCompoundFile } from '../file/compoundFile';
import { readDirectory } from '../file/zip/directory';

/** What a file is: Excel's own, and what is read into a new workbook of Excel's. */
export type FileKind = 'excel' | 'ods' | 'csv';

/** How the names of files end that can be opened. */
export const FILE_ENDINGS = ['.xlsx', '.xlsm', '.ods', '.csv', '.tsv'] as const;

/** Workbooks of Excel's that cannot be opened: each is refused with its own reason. */
export const REFUSED_ENDINGS = ['.xls', '.xlsb'] as const;

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

/** All of an OpenDocument file, where it was encrypted as a whole (OpenDocument 1.4). */
const ENCRYPTED = 'encrypted-package';

const isTextName = (name: string): boolean => /\.(?:csv|tsv)$/i.test(name);

function isOpenDocument(bytes: Uint8Array): boolean {
  try {
    const names = readDirectory(bytes).map(({ name }) => name.toLowerCase());
    const isOpen = names.includes('content.xml') || names.includes(ENCRYPTED);
    return isOpen && !names.includes('[content_types].xml');
  } catch {
    return false;
  }
}
