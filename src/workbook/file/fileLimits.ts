/**
 * How much of a file is read. A report fills a small part of these; a file made to exhaust the machine is
 * refused by what it says of itself, or as soon as it turns out to have said less than it holds.
 */
export const FILE_LIMITS = {
  /** Bytes of a file as it lies on disk. */
  packedBytes: 256 * 1024 * 1024,
  /** Entries of a package. */
  parts: 10_000,
  /** Bytes of one part, unpacked. Parts that are kept without being read may be larger. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  readBytes: 128 * 1024 * 1024,
  /** A part this small is read however well it is packed. */
  freelyPackedBytes: 4 * 1024 * 1024,
  /** How many times its packed size a larger part may have. Worksheets reach 40, bombs 1,000. */
  packing: 200,
  /** How deep elements of a part nest. Excel's own stay below 30. */
  depth: 256,
  /** Rows, and cells from the first column to each row's last, of a sheet that is read. */
  sheetCells: 500_000,
  /** Cells of the rectangle round all filled cells. */
  usedCells: 1_000_000,
  merges: 50_000,
  sheets: 1_000,
  sharedTexts: 300_000,
  /** Characters of all formulas of a sheet that cells share, spelt out for each. */
  sharedFormulas: 6_000_000,
  /** Excel's own limit is 65,490. */
  styles: 65_536,
} as const;

/** Excel's limits for the characters of one cell's text, formula and number format; a number as it is stored. */
export const CELL_LIMITS = { text: 32_767, formula: 8_192, format: 255, number: 400 } as const;
