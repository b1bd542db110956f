import type { ReportView } from '../../actions';
import type { Assessment } from '../../core/achievement/assessment';
import { layoutOf, RESULT_COLUMNS, resultCell, type ResultColumn } from '../../core/achievement/layout';
import { lightOf } from '../../core/achievement/lights';
import type { Conflict } from '../../core/achievement/plan';
import { lightWord, statusWord } from '../../core/achievement/words';
import type { MessageId } from '../../core/language/catalogue';
import { cellName } from '../../core/sheet/address';
import type { CellChange } from '../../core/sheet/changePlan';
import { textAt } from '../../core/sheet/snapshot';
import { actualText } from '../words/quantityText';
import type { Words } from '../words/useWords';
import { contentText } from './plan';
import '../../core/achievement/wording';

/** One result of an indicator: as it is or will be, and what happens to its cell. */
export interface PreviewPart {
  readonly role: ResultColumn;
  /** In words and figures, as a person reads it. */
  readonly result: string;
  /** What stands in the cell and would go; `null` where nothing goes. */
  readonly found: string | null;
  /** What is written; `null` where the cell stays as it is, or is asked about. */
  readonly change: CellChange | null;
  /** The cell holds something of the user's own, which goes only if they say so. */
  readonly conflict: Conflict | null;
}

/** What a preview tells of an indicator. */
export interface PreviewLine {
  readonly assessment: Assessment;
  readonly parts: readonly PreviewPart[];
}

/** What would be written, by indicator: lines are made for those that are looked at. */
export interface PreviewPlan {
  /** Indicators with a cell that holds something of the user's own. */
  readonly asked: readonly Assessment[];
  /** The others that something is written of. */
  readonly written: readonly Assessment[];
  /** The headings that are added: their words, and in how many rows (a print repeats them on each page). */
  readonly headings: { readonly words: readonly string[]; readonly rows: number };
  readonly lineOf: (assessment: Assessment, words: Words) => PreviewLine;
}

/** The heading under which each result is shown. */
export const ROLE_WORDS: Readonly<Record<ResultColumn, MessageId>> = {
  actual: 'role.actual',
  rate: 'role.rate',
  status: 'role.status',
  light: 'compute.heading.light',
};

/** Sorts the cells of a view's plan by the indicators that they belong to. */
export function previewPlan(view: ReportView): PreviewPlan {
  const { snapshot, table, scheme, plan, assessments } = view;
  const changes = new Map(plan?.plan.cells.map((change) => [cellName(change.cell), change]));
  const conflicts = new Map(plan?.conflicts.map((conflict) => [cellName(conflict.cell), conflict]));
  const layout = table && layoutOf(snapshot, table, scheme);
  const ofRow = new Set<CellChange>();
  const partsOf = ({ indicator }: Assessment): readonly Omit<PreviewPart, 'result' | 'found'>[] =>
    RESULT_COLUMNS.flatMap((role) => {
      const cell = layout && resultCell(layout, indicator, role);
      if (!cell) return [];
      const name = cellName(cell);
      return [{ role, change: changes.get(name) ?? null, conflict: conflicts.get(name) ?? null }];
    });
  const asked: Assessment[] = [];
  const written: Assessment[] = [];
  for (const assessment of assessments) {
    const parts = partsOf(assessment);
    for (const { change } of parts) if (change) ofRow.add(change);
    if (parts.some(({ conflict }) => conflict)) asked.push(assessment);
    else if (parts.some(({ change }) => change)) written.push(assessment);
  }
  return {
    asked,
    written,
    headings: headingsIn([...changes.values()].filter((change) => !ofRow.has(change))),
    lineOf: (assessment, words) => ({
      assessment,
      parts: partsOf(assessment).map((part) => ({
        ...part,
        result: isCleared(part)
          ? words.word('pane.plan.empty')
          : resultText(view, assessment, part.role, words),
        found: foundText(view, part, words),
      })),
    }),
  };
}

type Planned = Pick<PreviewPart, 'change' | 'conflict'>;

function isCleared({ change, conflict }: Planned): boolean {
  return (change?.after ?? conflict?.wanted)?.kind === 'empty';
}

/** What a cell shows now, which for a formula is its result. */
function foundText({ snapshot }: ReportView, { change, conflict }: Planned, words: Words): string | null {
  const planned = change ?? conflict?.change;
  if (!planned || planned.before.kind === 'empty') return null;
  const shown = textAt(snapshot, planned.cell).trim();
  return shown === '' ? contentText(planned.before, words) : shown;
}

/** A result as it will stand in the sheet: in the report's language. */
function resultText(
  { table, scheme }: ReportView,
  assessment: Assessment,
  role: ResultColumn,
  words: Words,
): string {
  const language = table?.language ?? words.language;
  const { indicator, shown } = assessment;
  switch (role) {
    case 'actual':
      if (indicator.actual) return actualText(indicator.actual, scheme, words);
      return words.word(indicator.undecided.length > 0 ? 'pane.undecided.actual' : 'pane.missing.actual');
    case 'rate':
      return shown ?? words.word('pane.rate.none');
    case 'status':
      return statusWord(assessment, scheme, language);
    case 'light':
      return lightWord(lightOf(assessment, scheme), language);
  }
}

function headingsIn(changes: readonly CellChange[]): PreviewPlan['headings'] {
  const words = changes.flatMap(({ after }) => (after.kind === 'value' ? [String(after.value)] : []));
  return { words: [...new Set(words)], rows: new Set(changes.map(({ cell }) => cell.row)).size };
}
