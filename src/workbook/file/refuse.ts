import { isCompoundFile, streamNames } from './compoundFile';
import { FILE_LIMITS } from './fileLimits';
import { RefusedFile } from './unreadable';

/** Refuses by its first bytes what is no package, whatever its name says. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new RefusedFile('empty', 'no bytes');
  if (bytes.length > FILE_LIMITS.packedBytes) {
    throw new RefusedFile('too-large-inside', `${bytes.length} bytes`);
  }
  if (isCompoundFile(bytes)) throw compoundRefused(bytes);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) throw new RefusedFile('no-workbook', 'no archive');
}

/** Refuses archives that hold another thing than a workbook of Excel's. */
export function refuseOtherArchives(written: readonly string[]): void {
  const names = new Set(written.map((name) => name.toLowerCase()));
  if (names.has('xl/workbook.bin')) throw new RefusedFile('binary-format', 'xl/workbook.bin');
  if (!names.has('[content_types].xml')) throw new RefusedFile('no-workbook', 'no content types');
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) {
    throw new RefusedFile('no-workbook', 'another program');
  }
}

function compoundRefused(bytes: Uint8Array): RefusedFile {
  const names = streamNames(bytes);
  if (names.includes('EncryptedPackage')) return new RefusedFile('password', 'encrypted package');
  return new RefusedFile(
    names.includes('Workbook') || names.includes('Book') ? 'old-format' : 'no-workbook',
    'compound file',
  );
}
