import type { DraftChoice, ReportView } from '../../actions';
import type { Language } from '../../core/language/message';
import type { RowDraft } from '../../core/draft/planDrafts';

export type Decision = 'accepted' | 'rejected';

/** What was drafted for the shown table, and what became of each row. */
export interface Drafts {
  /** The reading of the sheet that was drafted from: figures point into its cells. */
  readonly view: ReportView;
  readonly choice: DraftChoice;
  /** The language that the narratives are written in. */
  readonly language: Language;
  readonly rows: readonly RowDraft[];
  /** By the indicator's number; absent: not decided yet. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Rows in a person's own words, by the indicator's number. */
  readonly own: ReadonlyMap<number, RowDraft>;
  /** The sheet changed since, or was read again. */
  readonly outdated: boolean;
}

/** A row as it would be written: in a person's own words where there are some. */
export function rowNow({ own }: Pick<Drafts, 'own'>, row: RowDraft): RowDraft {
  return own.get(row.number) ?? row;
}

/** Whether there is anything to decide on a row. */
export function isOpen(drafts: Pick<Drafts, 'own'>, row: RowDraft): boolean {
  return row.changes.length > 0 || rowNow(drafts, row).changes.length > 0;
}

/** The rows that nobody decided on yet. */
export function pendingRows(drafts: Drafts): readonly RowDraft[] {
  return drafts.rows.filter((row) => isOpen(drafts, row) && !drafts.decisions.has(row.number));
}

/** The rows that are to be written, as they would be written. */
export function acceptedRows(drafts: Drafts): readonly RowDraft[] {
  const { rows, decisions } = drafts;
  return rows.filter(({ number }) => decisions.get(number) === 'accepted').map((row) => rowNow(drafts, row));
}

/** What still holds of earlier decisions: those on rows whose draft is the same again. */
export function carriedOver(
  earlier: Drafts | null,
  rows: readonly RowDraft[],
): Pick<Drafts, 'decisions' | 'own'> {
  const decisions = new Map<number, Decision>();
  const own = new Map<number, RowDraft>();
  const drafted = new Map(earlier?.rows.map((row) => [row.number, row]));
  for (const { number, before, after } of rows) {
    const was = drafted.get(number);
    if (!earlier || was?.before !== before || was.after !== after) continue;
    const decision = earlier.decisions.get(number);
    const words = earlier.own.get(number);
    if (decision) decisions.set(number, decision);
    if (words) own.set(number, words);
  }
  return { decisions, own };
}
