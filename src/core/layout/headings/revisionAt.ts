import type { Grid } from '../grid';
import { BLANK_HEADING, type HeadingReading } from './headingReading';

const ORIGINAL = /^(?:原|原[訂定列始]|原核定|初訂|original|originally|initial)$/i;
const REVISED =
  /^(?:(?:經)?(?:修正|修訂|調整|變更|變動|異動|更新)後?|revised|adjusted|amended|updated|re-?based)$/i;
/** How headings begin beside which the other word needs none of its own: 原定目標, 修正後. */
const ORIGINALS = /^(?:原(?:[訂定列始核]|目標|計[畫劃]|$)|初訂|original|initial)/i;
const REVISIONS = /^(?:經?(?:修正|修訂|調整|變更|變動|異動|更新)|revised|adjusted|amended|updated)/i;
const NEAR = 2;
const LONGEST = 12;
const CHINESE = /[\u3400-\u9fff]/;

/** Whether a heading begins as what was aimed at first does. */
export const beginsAsOriginal = (text: string): boolean => ORIGINALS.test(text.trim());

/** Whether a heading begins as what is aimed at since does. */
export const beginsAsRevision = (text: string): boolean => REVISIONS.test(text.trim());

/**
 * 原訂 and 修正後, side by side below 年度指標: by itself neither says of what, and both together are what was aimed at
 * first and what is aimed at since. `null` for any other heading.
 */
export function revisionAt(grid: Grid, row: number, column: number): HeadingReading | null {
  const isCounterpart = counterpartOf(grid.text(row, column));
  if (!isCounterpart) return null;
  const isBeside = [-NEAR, -1, 1, NEAR].some((by) => isCounterpart(grid.text(row, column + by)));
  if (!isBeside) return null;
  const language = CHINESE.test(grid.text(row, column)) ? 'zh-TW' : 'en';
  return { ...BLANK_HEADING, roles: ['target'], language };
}

/** Whether a word says beside its counterpart what is aimed at. */
export const isRevisionWord = (text: string): boolean => counterpartOf(text) !== null;

function counterpartOf(text: string): ((other: string) => boolean) | null {
  if (text === '' || text.length > LONGEST) return null;
  const word = text.trim();
  if (ORIGINAL.test(word)) return beginsAsRevision;
  return REVISED.test(word) ? beginsAsOriginal : null;
}
