import { isJudgement } from '../evidence/isJudgement';
import { foldedText } from '../evidence/foldedText';
import type { Grid } from '../grid';
import { periodIn } from '../headings/periodIn';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const MOST_COLUMNS = 24;
const FEWEST = 2;
/** A note below the table may stand in the column, too. */
const MOST = 0.75;
/** A heading that says of whom, when or how it was judged is a heading; a sentence is none. */
const LONGEST_HEADING = 24;
/** Last year's verdict is none of this year. */
const EARLIER = /[去前上]一?年|上期|\b(?:last|prior|previous) /;

/**
 * The column of verdicts where no heading is known for it (複評, Progress): right of a target, the only one that holds
 * words of met and missed and hardly anything else. `undefined` where none is that plain.
 */
export function inferStatus(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  right: number,
): RoleColumn | undefined {
  const target = found.find(({ role }) => role === 'target');
  if (!target || found.some(({ role }) => role === 'status')) return undefined;
  const last = Math.min(right, target.column + MOST_COLUMNS);
  const columns: number[] = [];
  for (let column = target.column + 1; column <= last; column++)
    if (isHeaded(grid, rows, column) && holdsVerdicts(grid, rows, column)) columns.push(column);
  const [column] = columns;
  if (column === undefined || columns.length > 1) return undefined;
  if (found.some((one) => one.column === column && OF_TEXTS.has(one.role))) return undefined;
  const own = { column, row: rows.top, isTotal: false, text: '', above: '', reading: READING };
  return { column, role: 'status', period: null, heading: own, strength: 0 };
}

const READING: HeadingReading = { ...BLANK_HEADING, roles: ['status'], wording: 'contained' };
const OF_TEXTS: ReadonlySet<RoleColumn['role']> = new Set(['indicator', 'goal', 'standard', 'narrative']);

function isHeaded(grid: Grid, { top, height }: HeadingRows, column: number): boolean {
  const text = foldedText(grid.text(top + height - 1, column) || grid.text(top, column)).toLowerCase();
  const isOfAnotherTime = EARLIER.test(text) || periodIn(text).period !== null;
  return text !== '' && text.length <= LONGEST_HEADING && !isOfAnotherTime;
}

/** The cells themselves: 達成 is a heading elsewhere, and would not be counted among what columns hold. */
function holdsVerdicts(grid: Grid, rows: HeadingRows, column: number): boolean {
  let filled = 0;
  let verdicts = 0;
  for (const row of sampledRows(grid, rows)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled++;
    if (isJudgement(text)) verdicts++;
  }
  return verdicts >= FEWEST && verdicts >= filled * MOST;
}
