import type { CellAddress } from '../sheet/address';
import type { CellContent, ChangePlan } from '../sheet/changePlan';
import type { Message } from '../language/message';

/** A cell that holds something else than Attain would write; left alone unless the user says otherwise. */
export interface Conflict {
  readonly cell: CellAddress;
  /** The indicator's number in the table. */
  readonly number: number;
  readonly found: CellContent;
  readonly wanted: CellContent;
}

/** What Compute achievement would write, shown before it is written. */
export interface AchievementPlan {
  readonly plan: ChangePlan;
  readonly conflicts: readonly Conflict[];
  /** Why nothing can be written (no room right of the table, a protected sheet); `null` when it can. */
  readonly blocked: Message | null;
}
