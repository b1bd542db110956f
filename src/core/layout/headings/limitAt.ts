import type { Grid } from '../grid';
import type { HeadingBound } from './boundIn';
import { BLANK_HEADING, type HeadingReading } from './headingReading';

const MOST = /^(?:max\.?|maximum|upper(?: (?:limit|bound))?|最[大高](?:值|限)?|上[限界]值?|高限)$/i;
const LEAST = /^(?:min\.?|minimum|lower(?: (?:limit|bound))?|最[小低](?:值|限)?|下[限界]值?|低限)$/i;
const LONGEST = 12;
const CHINESE = /[\u3400-\u9fff]/;

/**
 * Min and Max, 最小值 and 最大值, side by side: by itself neither is a target, and both together are what is wanted at
 * least and at most. `null` for any other heading.
 */
export function limitAt(grid: Grid, row: number, column: number): HeadingReading | null {
  const text = grid.text(row, column);
  const bound = boundOf(text);
  if (bound === null) return null;
  const isBeside = [-1, 1].some((by) => {
    const other = boundOf(grid.text(row, column + by));
    return other !== null && other !== bound;
  });
  if (!isBeside) return null;
  const language = CHINESE.test(text) ? 'zh-TW' : 'en';
  return { ...BLANK_HEADING, roles: ['target'], language, bound };
}

/** Whether a word says beside its counterpart what is wanted at least or at most. */
export const isLimitWord = (text: string): boolean => boundOf(text) !== null;

function boundOf(text: string): HeadingBound | null {
  if (text === '' || text.length > LONGEST) return null;
  const word = text.trim();
  if (MOST.test(word)) return '<=';
  return LEAST.test(word) ? '>=' : null;
}
