import type { HeadingReading } from '../headings/headingReading';
import type { ColumnRole } from '../roles';
import type { FieldCell } from '../table';
import type { CellAddress } from '../../sheet/address';

/** What a card says under one label. */
export interface CardEntry {
  readonly role: ColumnRole;
  readonly reading: HeadingReading;
  /** The label's own words, and where they stand. */
  readonly words: string;
  readonly at: CellAddress;
  readonly value: FieldCell;
  /** What stands there; empty where nothing does yet. */
  readonly content: string;
}

/** What a card says of one indicator. */
export interface Card {
  readonly name: FieldCell;
  /** Whether a label says that it is the name. */
  readonly isNamed: boolean;
  /** Target and result among them. */
  readonly entries: readonly CardEntry[];
}
