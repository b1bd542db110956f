import { openWorkbookFile, type FileWorkbook } from '../file/fileWorkbook';
import { plainPackage } from './plainPackage';
import type { PlainSheet } from './plainSheet';

/**
 * A new .xlsx workbook in memory that holds what a file of another kind does. `name` is what people call that
 * file. The file itself is never written to: what is saved is the new workbook.
 */
export async function plainWorkbook(sheets: readonly PlainSheet[], name: string): Promise<FileWorkbook> {
  return openWorkbookFile(plainPackage(sheets), name);
}
