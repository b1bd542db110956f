/** How much goes into one request or response. Excel on the web refuses more than 5 MB of either. */
export interface Limits {
  /** Bytes of one block, estimated; well under what Excel takes, since the estimate is rough. */
  readonly blockBytes: number;
  /** Cells of one block. */
  readonly blockCells: number;
  /** Cells of a sheet that is still read at all. */
  readonly sheetCells: number;
  /** What is asked for before the size of the sheet is known; reaches from A1. */
  readonly firstBlock: { readonly rows: number; readonly columns: number };
  /** Milliseconds without an answer until the user is told that Excel waits. */
  readonly patience: number;
  /** Milliseconds without an answer until the work is given up. */
  readonly watchdog: number;
}

export const LIMITS: Limits = {
  blockBytes: 2_500_000,
  blockCells: 50_000,
  sheetCells: 2_000_000,
  firstBlock: { rows: 150, columns: 40 },
  patience: 1_000,
  watchdog: 30_000,
};

/** Excel's limit for the text of one cell. */
export const MAX_TEXT = 32_767;

/** Bytes of a text in a request: three for a Chinese character, and its quotes and comma. */
export function textBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) bytes += text.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
}

/** Excel's limit for the addresses of several ranges in one text (`A1:B2,D4`). */
export const MAX_ADDRESS = 8_192;
