import type { CellAddress } from '../sheet/address';
import { cellName } from '../sheet/address';
import type { CellChange, CellContent, ChangePlan } from '../sheet/changePlan';
import { sameContent } from '../sheet/changePlan';
import type { Message } from '../language/message';

/** A cell that holds something else than Attain would write; left alone unless the user says otherwise. */
export interface Conflict {
  readonly cell: CellAddress;
  /** The indicator's number in the table. */
  readonly number: number;
  readonly found: CellContent;
  readonly wanted: CellContent;
  /** The change that is made when the user chooses it. */
  readonly change: CellChange;
  /** Cells of the row that then refer to this one, and so are written differently. */
  readonly along: readonly CellChange[];
}

/** What Compute achievement would write, shown before it is written. */
export interface AchievementPlan {
  readonly plan: ChangePlan;
  readonly conflicts: readonly Conflict[];
  /** How results are written otherwise than the scheme says, and why; `null` when they are not. */
  readonly note: Message | null;
  /**
   * Why nothing can be written (no room right of the table, a protected sheet); `null` when it can.
   * The plan of a protected sheet still says what would be written.
   */
  readonly blocked: Message | null;
}

/** A cell that Attain wrote, with what it wrote there: what the journal remembers. */
export interface OwnedCell {
  readonly cell: CellAddress;
  readonly content: CellContent;
}

/** The plan with those conflicts that the user chose to overwrite. */
export function withConflicts(planned: AchievementPlan, chosen: readonly Conflict[]): ChangePlan {
  const name = ({ cell }: { readonly cell: CellAddress }): string => cellName(cell);
  const picked = new Set(chosen.map(name));
  const left = new Set(planned.conflicts.map(name).filter((cell) => !picked.has(cell)));
  const cells = new Map(planned.plan.cells.map((change) => [name(change), change]));
  for (const { change } of chosen) cells.set(name(change), change);
  for (const change of chosen.flatMap((conflict) => conflict.along)) {
    if (!left.has(name(change))) cells.set(name(change), change);
  }
  const changed = [...cells.values()].filter(({ before, after }) => !sameContent(before, after));
  return { ...planned.plan, cells: changed };
}

/** What Attain owns once a plan has been applied; an emptied cell is no longer owned. */
export function ownedAfter(plan: ChangePlan): readonly OwnedCell[] {
  return plan.cells.map(({ cell, after }) => ({ cell, content: after }));
}
