import type { Book } from '../files/book';
import { DEFAULT_STYLE } from '../host/cellStyle';
import { UNPROTECTED } from '../host/storage';

/** The sample workbooks that the server has, by file name. The first one in each language is shown at start. */
export const SAMPLES = {
  'zh-TW': ['sample-report.xlsx', 'sample-county.xlsx', 'sample-quarters.xlsx', 'sample-blocks.xlsx'],
  en: ['sample-report-en.xlsx', 'sample-fiscal-years-en.xlsx'],
} as const;

export const ALL_SAMPLES: readonly string[] = Object.values(SAMPLES).flat();

/** A workbook with one empty sheet. */
export const EMPTY_BOOK: Book = {
  sheets: [
    {
      name: 'Sheet1',
      visibility: 'Visible',
      protection: UNPROTECTED,
      cells: [],
      rows: [],
      columns: [],
      merges: [],
      tables: [],
      frozen: { rows: 0, columns: 0 },
      showsGridlines: true,
      page: {},
      breaks: { horizontal: [], vertical: [] },
      validations: [],
    },
  ],
  styles: [{ look: DEFAULT_STYLE, numberFormat: 'General' }],
  names: [],
  activeSheet: 0,
};

/** Fetches a sample workbook. Throws if the server has none of this name. */
export async function fetchSample(name: string): Promise<Uint8Array> {
  const response = await fetch(`/assets/sample/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`There is no sample ${name}.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Hands a file to the browser to be saved. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
