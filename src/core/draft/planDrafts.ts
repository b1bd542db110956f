import { contentAt } from '../achievement/cellDecision';
import type { Assessment } from '../achievement/assessment';
import { message, type Language } from '../language/message';
import type { Span } from '../quantity/quantity';
import { current } from '../report/said/decisions';
import type { Indicator } from '../report/indicator';
import type { ReportTable } from '../layout/table';
import type { CellAddress } from '../sheet/address';
import type { CellChange, CellContent, ChangePlan } from '../sheet/changePlan';
import { formulaAt, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Stepwise } from '../sheet/stepwise';
import { fitCell } from './cellLimit';
import { isSafe, type DraftStatus } from './draftChoices';
import { draftNarrative, type DraftOptions } from './draftNarrative';
import type { CellDraft } from './edits';

/** The draft of one row, beside what stands there now. Texts of several cells are joined by line breaks. */
export interface RowDraft {
  /** The indicator's number in the table. */
  readonly number: number;
  readonly status: DraftStatus;
  readonly before: string;
  readonly after: string;
  /** Cell by cell, with what every figure rests on. */
  readonly cells: readonly CellDraft[];
  /** What accepting the row writes; empty when nothing would change. */
  readonly changes: readonly CellChange[];
  /** Whether a text was too long for its cell and lost its end. */
  readonly isCut: boolean;
}

export interface DraftPlan {
  readonly rows: readonly RowDraft[];
  /** All rows but those that a person edited. */
  readonly plan: ChangePlan;
}

export interface DraftPlanInput extends DraftOptions {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly assessments: readonly Assessment[];
  /** What Attain last wrote in a cell; `undefined` where it wrote nothing. */
  readonly owned: (cell: CellAddress) => CellContent | undefined;
  /**
   * Whether the whole text of an indicator is as it was once drafted, or as it was before; `undefined` where
   * nothing was. Asked where `owned` knows nothing any more.
   */
  readonly wasDrafted?: (indicator: Indicator, text: string) => boolean | undefined;
}

/**
 * Plans what Draft narrative writes: text only, never a formula, and never over a cell that computes.
 * It yields after each indicator, so that a caller can pause or stop.
 */
export function* planDrafts(input: DraftPlanInput): Stepwise<DraftPlan> {
  const { assessments, snapshot } = input;
  const options = { ...input, addsRates: input.addsRates ?? statesRates(assessments) };
  const rows: RowDraft[] = [];
  let done = 0;
  for (const assessment of assessments) {
    rows.push(...rowDraft(assessment, options));
    yield { done: ++done, total: assessments.length };
  }
  return { rows, plan: planOf(snapshot, rows.filter(isSafe)) };
}

/** The plan that writes exactly the chosen rows, each text shown whole. */
export function planOf({ sheet }: SheetSnapshot, rows: readonly RowDraft[]): ChangePlan {
  const cells = rows.flatMap(({ changes }) => changes);
  const wraps = cells.map(({ cell }) => ({ cell, wrap: 'fit' }) as const);
  return { sheet, cells, looks: [], widths: [], tables: [], wraps };
}

/** A table states rates when at least one in so many of its other rows does. */
const ONE_IN = 3;

function statesRates(assessments: readonly Assessment[]): boolean {
  const stating = assessments.filter(({ indicator }) => indicator.reported.rate !== null).length;
  return stating > 0 && stating * ONE_IN >= assessments.length - 1;
}

function rowDraft(assessment: Assessment, input: DraftPlanInput): readonly RowDraft[] {
  const { indicator } = assessment;
  // Who said that there is nothing to be judged is not asked for it.
  if (current(indicator.said.actual)?.kind === 'not-applicable') return [];
  const { cells } = draftNarrative(assessment, indicator.fields.narrative, input);
  if (cells.length === 0) return [];
  const row = fittedRow(indicator.number, cells, input.snapshot, input.language);
  return [{ ...row, status: statusOf(row, indicator, input) }];
}

/** A row of drafted cells as they fit into the sheet, with what accepting it writes. */
export function fittedRow(
  number: number,
  drafted: readonly CellDraft[],
  snapshot: SheetSnapshot,
  language: Language,
): Omit<RowDraft, 'status'> {
  const fitted = drafted.map((cell) => ({ cell, ...fitCell(cell.after, language) }));
  const cells = fitted.map(({ cell, text }) => (text === cell.after ? cell : cutDraft(cell, text)));
  return {
    number,
    before: joined(cells.map((cell) => cell.before)),
    after: joined(cells.map((cell) => cell.after)),
    cells,
    changes: cells.flatMap((cell) => changeOf(cell, snapshot)),
    isCut: fitted.some(({ isCut }) => isCut),
  };
}

function cutDraft(cell: CellDraft, text: string): CellDraft {
  const end = lengthInCommon(cell.after, text);
  const isBefore = (span: Span): boolean => span.start < end;
  return {
    ...cell,
    after: text,
    trace: cell.trace.filter(isBefore).map((span) => ({ ...span, end: Math.min(span.end, end) })),
    numbering: cell.numbering.filter(isBefore),
  };
}

function lengthInCommon(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

function changeOf({ cell, before, after }: CellDraft, snapshot: SheetSnapshot): readonly CellChange[] {
  const found = valueAt(snapshot, cell);
  const isText = typeof found === 'string' && formulaAt(snapshot, cell) === undefined;
  if (!isText || after === before) return [];
  const content: CellContent = after === '' ? { kind: 'empty' } : { kind: 'value', value: after };
  return [{ cell, before: contentAt(snapshot, cell), after: content, why: message('job.draft') }];
}

function statusOf(
  { cells, changes, before }: Omit<RowDraft, 'status'>,
  indicator: Indicator,
  { owned, wasDrafted }: DraftPlanInput,
): DraftStatus {
  if (cells.every(({ before }) => before.trim() === '')) return 'empty';
  const known = cells.flatMap((draft) => {
    const written = owned(draft.cell);
    return written?.kind === 'value' ? [written.value === draft.before] : [];
  });
  const own = known.length > 0 ? known : [wasDrafted?.(indicator, before)];
  if (own.includes(false)) return 'edited';
  if (changes.length > 0) return 'out-of-date';
  return own.includes(true) ? 'drafted' : 'unchanged';
}

const joined = (texts: readonly string[]): string => texts.join('\n');
