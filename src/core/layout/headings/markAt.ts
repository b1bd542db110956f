import type { Grid } from '../grid';
import type { ColumnRole } from '../roles';
import { BLANK_HEADING, type HeadingReading } from './readHeading';

/** What a letter stands for below a row of periods, where others stand beside it again and again. */
const MARKS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['target', /^(?:t|tgt|g|p|pl|b|bud|目|標|預|預定|計|計畫|原)\.?$/i],
  ['actual', /^(?:a|act|r|res|實|實際|完|達|成)\.?$/i],
  ['rate', /^(?:%|率|達成%|ach)\.?$/i],
];
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

function roleOf(text: string): ColumnRole | null {
  if (text.length > LONGEST) return null;
  return MARKS.find(([, words]) => words.test(text))?.[0] ?? null;
}
