import { stretchesOf } from '../../core/handover/placeholders';
import type { CellAddress } from '../../core/sheet/address';
import { isOpen, type Drafts } from '../store/drafts';

/** A place that a person has yet to fill in. */
export interface MissingPart {
  readonly cell: CellAddress;
  /** Number of the indicator. */
  readonly number: number;
  /** What is asked for, as it stands there: 【請補充：實際值】. */
  readonly text: string;
}

/** What the texts that stand in the sheet still ask for, in reading order. Drafts that wait for a decision ask later. */
export function missingIn(drafts: Drafts): readonly MissingPart[] {
  return drafts.rows
    .filter((row) => !isOpen(drafts, row))
    .flatMap(({ number, cells }) =>
      cells.flatMap(({ cell, before }) =>
        stretchesOf(before)
          .filter(({ isPlaceholder }) => isPlaceholder)
          .map(({ text }) => ({ cell, number, text })),
      ),
    );
}
