import type { CellAddress } from '../sheet/address';

/**
 * Where something that the core uses was read: the cell, the half-open range of UTF-16 units in the
 * cell's own text, and the quoted text exactly as it stands there. No evidence, no number.
 * What runs over two cells (a narrative cut by a page) is quoted up to the end of the first.
 */
export interface Evidence {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
