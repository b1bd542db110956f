import type { Language, Message } from '../../language/message';
import { message } from '../../language/message';
import { render } from '../../language/render';
import type { CellContent } from '../../sheet/changePlan';
import type { PageColumn } from '../../sheet/sheetPage';
import { textAt, type SheetSnapshot } from '../../sheet/snapshot';

/** More than this of one text makes a row that nobody can look over. */
const MOST_CHARACTERS = 1_000;

export const EMPTY: CellContent = { kind: 'empty' };

/** A text as a cell of a page; a long one is cut. */
export function text(value: string): CellContent {
  if (value === '') return EMPTY;
  return { kind: 'value', value: value.length > MOST_CHARACTERS ? clipped(value) : value };
}

/** A message without slots, as a heading or a name. */
export function word(id: Message['id'], language: Language): string {
  return render(message(id), language);
}

/** Whether the headings of a page, in one of its languages, stand from A1 on. */
export function hasHeadings(
  snapshot: SheetSnapshot,
  columnsIn: (language: Language) => readonly PageColumn[],
): boolean {
  return (['zh-TW', 'en'] as const).some((language) =>
    columnsIn(language).every(({ heading }, column) => textAt(snapshot, { row: 0, column }) === heading),
  );
}

function clipped(value: string): string {
  return `${value.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
