import type { Language, Message } from '../language/message';
import { message } from '../language/message';
import type { ReportTable } from '../report/table';
import type { CellChange, ChangePlan } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { headingChanges, lookChanges, tableResizes, widen, widthChanges, type Widest } from './addedColumns';
import type { Assessment } from './assessment';
import type { Owned } from './cellDecision';
import { layoutOf } from './layout';
import type { AchievementPlan, Conflict } from './plan';
import { planRow } from './planRow';
import type { Scheme } from './scheme';
import type { Stepwise } from '../sheet/stepwise';

export interface AchievementPlanInput {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly assessments: readonly Assessment[];
  readonly scheme: Scheme;
  /** The language of headings and words. */
  readonly language: Language;
  /** What Attain last wrote in a cell: only that may be rewritten without asking. */
  readonly owned: Owned;
}

/**
 * Plans what Compute achievement writes: actual, rate, status (and light) of every indicator, in columns
 * that are added right of the table where it has none; row by row. Planning again after applying gives an empty
 * plan.
 */
export function* planAchievement(input: AchievementPlanInput): Stepwise<AchievementPlan> {
  const { snapshot, table, scheme, language, assessments } = input;
  const layout = layoutOf(snapshot, table, scheme);
  if (!layout) {
    return { plan: emptyPlan(input), conflicts: [], blocked: message('compute.blocked.no-room') };
  }
  const cells: CellChange[] = headingChanges(table, layout, language);
  const conflicts: Conflict[] = [];
  const widest: Widest = new Map();
  for (const [index, assessment] of assessments.entries()) {
    const row = planRow(assessment, { scheme, language, layout }, snapshot, input.owned);
    cells.push(...row.changes);
    conflicts.push(...row.conflicts);
    widen(widest, row.wanted);
    yield { done: index + 1, total: assessments.length };
  }
  return {
    plan: {
      sheet: snapshot.sheet,
      cells,
      looks: lookChanges(snapshot, table, layout),
      widths: widthChanges(layout, widest, language),
      tables: tableResizes(snapshot, table, layout),
    },
    conflicts,
    blocked: cells.length + conflicts.length > 0 ? protectionOf(snapshot) : null,
  };
}

function emptyPlan({ snapshot }: AchievementPlanInput): ChangePlan {
  return { sheet: snapshot.sheet, cells: [], looks: [], widths: [], tables: [] };
}

function protectionOf({ protection, sheet }: SheetSnapshot): Message | null {
  return protection === 'protected' ? message('compute.blocked.protected', { sheet: sheet.name }) : null;
}
