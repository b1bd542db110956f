import type { Language, Message } from '../language/message';
import { message } from '../language/message';
import { rolesInColumns, type ReportTable } from '../layout/table';
import { cellName } from '../sheet/address';
import type { CellChange, ChangePlan } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { headingChanges, lookChanges, tableResizes, widen, widthChanges, type Widest } from './addedColumns';
import type { Assessment } from './assessment';
import { contentAt, type Owned } from './cellDecision';
import { layoutOf, tableObjectOf, type ResultLayout } from './layout';
import type { AchievementPlan, Conflict } from './plan';
import { planRow } from './planRow';
import type { Scheme } from './scheme';
import { canHoldFormulas, type Intended } from './tableFormulas';
import type { Stepwise } from '../sheet/stepwise';
import './wording';

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
 * that are added right of the table where it has none; row by row. Where Excel would fill a column of a table
 * object with one of several formulas, values are written. Planning again after applying gives an empty plan.
 */
export function* planAchievement(input: AchievementPlanInput): Stepwise<AchievementPlan> {
  const { snapshot, table, scheme, language } = input;
  const layout = layoutOf(snapshot, table, scheme);
  if (!layout) {
    return { plan: emptyPlan(input), conflicts: [], note: null, blocked: message('compute.blocked.no-room') };
  }
  if (!hasPlace(table)) {
    return {
      plan: emptyPlan(input),
      conflicts: [],
      note: null,
      blocked: message('compute.blocked.no-place'),
    };
  }
  const object = tableObjectOf(snapshot, table);
  const first = yield* planRows(input, layout, scheme);
  const asValues = object !== undefined && !canHoldFormulas(object, layout, first.intended);
  const rows = asValues ? yield* planRows(input, layout, { ...scheme, writes: 'values' }) : first;
  const cells = [...headingChanges(table, layout, language), ...rows.changes];
  return {
    plan: {
      sheet: snapshot.sheet,
      cells,
      looks: lookChanges(snapshot, table, layout),
      widths: widthChanges(layout, rows.widest, language),
      tables: tableResizes(snapshot, table, layout),
    },
    conflicts: rows.conflicts,
    note: asValues ? message('compute.note.as-values', { table: object.name }) : null,
    blocked: cells.length + rows.conflicts.length > 0 ? protectionOf(snapshot) : null,
  };
}

interface PlannedRows {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
  readonly widest: Widest;
  readonly intended: readonly Intended[];
}

function* planRows(
  { snapshot, language, assessments, owned }: AchievementPlanInput,
  layout: ResultLayout,
  scheme: Scheme,
): Stepwise<PlannedRows> {
  const changes: CellChange[] = [];
  const conflicts: Conflict[] = [];
  const intended: Intended[] = [];
  const widest: Widest = new Map();
  for (const [index, assessment] of assessments.entries()) {
    const row = planRow(assessment, { scheme, language, layout }, snapshot, owned);
    changes.push(...row.changes);
    conflicts.push(...row.conflicts);
    const open = new Set(row.conflicts.map(({ cell }) => cellName(cell)));
    for (const { cell, content } of row.wanted) {
      // What was written as a value stays one: a column that became uniform later would change its form.
      const isCertain = !open.has(cellName(cell)) && contentAt(snapshot, cell).kind !== 'value';
      intended.push({ cell, content, isCertain });
    }
    widen(widest, row.wanted);
    yield { done: index + 1, total: assessments.length };
  }
  return { changes, conflicts, widest, intended };
}

/** A list grows columns; any other shape is written to only where it has cells for the results. */
function hasPlace({ shape, records }: ReportTable): boolean {
  return rolesInColumns(shape) || records.some(({ fields }) => fields.rate ?? fields.status);
}

function emptyPlan({ snapshot }: AchievementPlanInput): ChangePlan {
  return { sheet: snapshot.sheet, cells: [], looks: [], widths: [], tables: [] };
}

function protectionOf({ protection, sheet }: SheetSnapshot): Message | null {
  return protection === 'protected' ? message('compute.blocked.protected', { sheet: sheet.name }) : null;
}
