import { choiceOf, flagOf, isRecord, textOf } from '../arguments';
import type { Area } from '../area';
import { invalidArgument } from '../failures';
import { checkContentsEditable } from '../protectionGuard';
import type { SheetStorage } from '../storage';
import { workableArea } from './styledAreas';
import { typedInput } from './typedInput';

/** What is looked for, and how. */
interface Search {
  readonly text: string;
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly direction: 'Forward' | 'Backwards';
}

/** The cells whose text matches, row by row; backwards from the last one. */
export function findCells(sheet: SheetStorage, within: Area, text: unknown, criteria: unknown): Area[] {
  const search = searchOf(text, criteria);
  const area = workableArea(sheet, within);
  if (!area) return [];
  const found = sheet
    .readText(area)
    .flatMap((line, r) =>
      line.flatMap((shown, c) =>
        matches(shown, search) ? [{ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }] : [],
      ),
    );
  return search.direction === 'Backwards' ? found.reverse() : found;
}

/** Replaces the text in every cell that has it, in formulas too. Returns how often. */
export function replaceInCells(
  sheet: SheetStorage,
  within: Area,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const search = searchOf(text, criteria);
  const put = textOf(replacement);
  const area = workableArea(sheet, within);
  if (!area) return 0;
  checkContentsEditable(sheet, area);
  let count = 0;
  const formats = sheet.readNumberFormats(area);
  const inputs = sheet.readCells(area).map((line, r) =>
    line.map(({ value, formula }, c) => {
      const held = formula ?? (value === null || typeof value === 'object' ? '' : String(value));
      if (!matches(held, search)) return null;
      const pieces = held.split(pattern(search));
      count += pieces.length - 1;
      return typedInput(pieces.join(put), formats[r]?.[c] ?? 'General').input;
    }),
  );
  if (count > 0) sheet.writeCells(area.row, area.column, inputs);
  return count;
}

function searchOf(text: unknown, criteria: unknown): Search {
  const wanted = textOf(text);
  if (wanted === '') throw invalidArgument();
  const { completeMatch, matchCase, searchDirection } = isRecord(criteria) ? criteria : {};
  return {
    text: wanted,
    completeMatch: flagOf(completeMatch),
    matchCase: flagOf(matchCase),
    direction: choiceOf(searchDirection, ['Forward', 'Backwards'] as const, 'Forward'),
  };
}

function matches(held: string, { text, completeMatch, matchCase }: Search): boolean {
  const [one, other] = matchCase ? [held, text] : [held.toLowerCase(), text.toLowerCase()];
  return completeMatch ? one === other : one.includes(other);
}

function pattern({ text, matchCase }: Search): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), matchCase ? 'u' : 'iu');
}
