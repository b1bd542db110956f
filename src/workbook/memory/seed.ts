import type { CellAddress, RangeAddress } from '../../core/sheet/address';
import type { CellValue, TableObject } from '../../core/sheet/snapshot';

/** A cell as a test writes it down: a plain value (`null` and `''` are empty), or one with its trimmings. */
export type CellSeed =
  | CellValue
  | null
  | {
      /** Of a formula: the result. */
      readonly value?: CellValue;
      readonly formula?: string;
      readonly numberFormat?: string;
      /** What is displayed, where the simple number formats do not give it. */
      readonly text?: string;
      /** Any name for how the cell looks; none is an unformatted cell. */
      readonly look?: string;
    };

export type RowSeeds = readonly (readonly CellSeed[])[];

/** A sheet with more to it than its rows. */
export interface SheetSeed {
  readonly rows: RowSeeds;
  /** Where the first of the rows stands; A1 unless told. */
  readonly origin?: CellAddress;
  readonly id?: string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly RangeAddress[] | 'unknown';
  readonly tables?: readonly TableObject[];
  readonly protection?: 'none' | 'protected';
  readonly visibility?: 'visible' | 'hidden';
  /** Captured width by column. */
  readonly widths?: Readonly<Record<number, number>>;
}

export function sheetSeed(seed: RowSeeds | SheetSeed): SheetSeed {
  return 'rows' in seed ? seed : { rows: seed };
}
