import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import { BLANK_HEADING, type HeadingReading } from './headingReading';

/** What a letter stands for below a row of periods, where others stand beside it again and again. */
const MARKS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['target', /^(?:t|tgt|g|p|pl|b|bud|目|標|預|預定|計|計畫|原)\.?$/i],
  ['actual', /^(?:a|act|r|res|實|實際|完|達|成)\.?$/i],
  ['rate', /^(?:%|率|達成%|ach)\.?$/i],
];
const BEGINS_MARK = /^[tgpbar目標預計原實完達成率%]/i;
const LONGEST = 4;
const CHINESE = /[\u3400-\u9fff]/;

/**
 * A mark below periods: T and A, 目 and 實, again below each. By itself a letter says nothing; beside its fellow,
 * and twice at least, it is a heading like any other.
 */
export function markAt(grid: Grid, row: number, column: number): HeadingReading | null {
  const role = roleOf(grid.text(row, column));
  if (role === null) return null;
  const others = grid.filled(row).map((at) => roleOf(grid.text(row, at)));
  const isPaired = (['target', 'actual'] as const).every(
    (one) => others.filter((other) => other === one).length > 1,
  );
  if (!isPaired) return null;
  const language = CHINESE.test(grid.text(row, column)) ? 'zh-TW' : 'en';
  return { ...BLANK_HEADING, roles: [role], language };
}

/**
 * Marks below each other in a column, again and again: T and A, 目 and 實 in turns. Their readings by row; empty where
 * anything else stands among them.
 */
export function marksDown(grid: Grid, column: number): ReadonlyMap<number, HeadingReading> {
  const marks = new Map<number, HeadingReading>();
  const counts = new Map<ColumnRole, number>();
  const { top, bottom } = grid.used;
  for (let row = top; row <= bottom; row++) {
    const text = grid.text(row, column);
    const role = grid.mayHaveFellow(row, column) ? roleOf(text) : null;
    if (role !== null) {
      const language = CHINESE.test(text) ? 'zh-TW' : 'en';
      marks.set(row, { ...BLANK_HEADING, roles: [role], language });
      counts.set(role, (counts.get(role) ?? 0) + 1);
    } else if (text !== '' && counts.size > 0) break;
  }
  const isPaired = (['target', 'actual'] as const).every((role) => (counts.get(role) ?? 0) > 1);
  return isPaired ? marks : new Map<number, HeadingReading>();
}

/** Whether a text is such a mark, where its fellow stands beside it. */
export const isMark = (text: string): boolean => roleOf(text) !== null;

function roleOf(text: string): ColumnRole | null {
  if (text.length > LONGEST || !BEGINS_MARK.test(text)) return null;
  return MARKS.find(([, words]) => words.test(text))?.[0] ?? null;
}
