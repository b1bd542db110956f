import type { Grid } from '../grid';
import { BLANK_HEADING, type HeadingReading } from './headingReading';

/** By itself it is a verdict, as in a list of tasks. */
const DONE = /^(?:done|做到)$/i;

/** Whether a word says beside a plan what was done. */
export const isDoneWord = (text: string): boolean => DONE.test(text);

/** Plan | Done: what was done stands beside what was planned. `null` for any other heading. */
export function doneAt(grid: Grid, row: number, column: number): HeadingReading | null {
  const text = grid.text(row, column);
  if (!DONE.test(text) || grid.heading(row, column - 1)?.roles[0] !== 'target') return null;
  return { ...BLANK_HEADING, roles: ['actual'], language: /[a-z]/i.test(text) ? 'en' : 'zh-TW' };
}
