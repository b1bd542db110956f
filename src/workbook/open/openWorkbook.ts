import { openCsv } from '../csv/openCsv';
import { openWorkbookFile, type FileWorkbook } from '../file/fileWorkbook';
import { fileKind, type FileKind } from './fileKind';

/** A file that was opened. Of any kind but Excel's own, what is saved is a new .xlsx workbook. */
export interface OpenedFile {
  readonly kind: FileKind;
  readonly workbook: FileWorkbook;
}

/**
 * Opens the bytes of a workbook file of any kind: .xlsx, .xlsm, .ods, .csv. `name` is what people call the
 * file. Throws a `WorkbookFailure` that says why it cannot be opened.
 */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const kind = fileKind(bytes, name);
  return { kind, workbook: await OPENERS[kind](bytes, name) };
}

/** The library that reads OpenDocument is large, and few files are: it is loaded for the first of them. */
async function openOds(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const ods = await import(/* webpackChunkName: "ods" */ '../ods/openOds');
  return ods.openOds(bytes, name);
}

const OPENERS: Readonly<Record<FileKind, (bytes: Uint8Array, name: string) => Promise<FileWorkbook>>> = {
  excel: openWorkbookFile,
  ods: openOds,
  csv: openCsv,
};
