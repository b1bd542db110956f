import type { Text } from '../text/text';
import type { CellAddress } from '../sheet/address';
import type { Evidence } from './evidence';

/** One cell's part of a text that may run over several cells. */
export interface SourcePart {
  readonly cell: CellAddress;
  /** The cell's own text, untouched. */
  readonly raw: string;
  readonly text: Text;
  /** Where this part begins in the joined, readable text. */
  readonly start: number;
}

/** What a field of an indicator says, read through markup and over continuation rows. */
export interface SourceText {
  /** The readable text: markup gone, widths normalised, the parts joined. */
  readonly plain: string;
  readonly parts: readonly SourcePart[];
  /** Finds where a half-open span of `plain` stands in the workbook. */
  locate(start: number, end: number): Evidence;
}
