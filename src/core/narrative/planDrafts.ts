import { contentAt } from '../achievement/cellDecision';
import type { Assessment } from '../achievement/assessment';
import { message } from '../language/message';
import type { ReportTable } from '../report/table';
import type { CellAddress } from '../sheet/address';
import type { CellChange, CellContent, ChangePlan } from '../sheet/changePlan';
import { formulaAt, valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { fitCell } from './cellLimit';
import { differenceOf, type DifferencePart } from './difference';
import { draftNarrative, type DraftOptions } from './draftNarrative';
import type { CellDraft } from './edits';

/**
 * `empty`: nothing stands there; `drafted`: the text says what the numbers give; `out-of-date`: the numbers
 * give something else; `edited`: a person changed it after it was drafted, so it is accepted by itself only.
 */
export type DraftStatus = 'empty' | 'drafted' | 'edited' | 'out-of-date';

/** The draft of one row, beside what stands there now. Texts of several cells are joined by line breaks. */
export interface RowDraft {
  /** The indicator's number in the table. */
  readonly number: number;
  readonly status: DraftStatus;
  readonly before: string;
  readonly after: string;
  readonly diff: readonly DifferencePart[];
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
}

/** Plans what Draft narrative writes: text only, never a formula, and never over a cell that computes. */
export function planDrafts(input: DraftPlanInput): DraftPlan {
  const addsRates = input.addsRates ?? statesRates(input.assessments);
  const rows = input.assessments.flatMap((assessment) => rowDraft(assessment, { ...input, addsRates }));
  return {
    rows,
    plan: planOf(
      input.snapshot,
      rows.filter(({ status }) => status !== 'edited'),
    ),
  };
}

/** The plan that writes exactly the chosen rows. */
export function planOf({ sheet }: SheetSnapshot, rows: readonly RowDraft[]): ChangePlan {
  return { sheet, cells: rows.flatMap(({ changes }) => changes), looks: [], widths: [], tables: [] };
}

/** A table states rates when at least one in so many of its other rows does. */
const ONE_IN = 3;

function statesRates(assessments: readonly Assessment[]): boolean {
  const stating = assessments.filter(({ indicator }) => indicator.reported.rate !== null).length;
  return stating > 0 && stating * ONE_IN >= assessments.length - 1;
}

function rowDraft(assessment: Assessment, input: DraftPlanInput): readonly RowDraft[] {
  const { indicator } = assessment;
  const { snapshot, language } = input;
  const draft = draftNarrative(assessment, indicator.fields.narrative, input);
  if (draft.cells.length === 0) return [];
  const fitted = draft.cells.map((cell) => ({ cell, ...fitCell(cell.after, language) }));
  const cells = fitted.map(({ cell, text }) => (text === cell.after ? cell : cutDraft(cell, text)));
  const changes = cells.flatMap((cell) => changeOf(cell, snapshot));
  const before = joined(cells.map((cell) => cell.before));
  const after = joined(cells.map((cell) => cell.after));
  return [
    {
      number: indicator.number,
      status: statusOf(cells, changes, input),
      before,
      after,
      diff: differenceOf(before, after, language),
      cells,
      changes,
      isCut: fitted.some(({ isCut }) => isCut),
    },
  ];
}

function cutDraft(cell: CellDraft, text: string): CellDraft {
  const isInside = ({ end }: { readonly end: number }): boolean => end <= text.length;
  return {
    ...cell,
    after: text,
    trace: cell.trace.filter(isInside),
    numbering: cell.numbering.filter(isInside),
  };
}

function changeOf({ cell, before, after }: CellDraft, snapshot: SheetSnapshot): readonly CellChange[] {
  const found = valueAt(snapshot, cell);
  const isText = typeof found === 'string' && formulaAt(snapshot, cell) === undefined;
  if (!isText || after === before) return [];
  const content: CellContent = after === '' ? { kind: 'empty' } : { kind: 'value', value: after };
  return [{ cell, before: contentAt(snapshot, cell), after: content, why: message('job.draft') }];
}

function statusOf(
  cells: readonly CellDraft[],
  changes: readonly CellChange[],
  { owned }: DraftPlanInput,
): DraftStatus {
  if (cells.every(({ before }) => before.trim() === '')) return 'empty';
  const isEdited = cells.some(({ cell, before }) => {
    const written = owned(cell);
    return written?.kind === 'value' && written.value !== before;
  });
  if (isEdited) return 'edited';
  return changes.length === 0 ? 'drafted' : 'out-of-date';
}

const joined = (texts: readonly string[]): string => texts.join('\n');
