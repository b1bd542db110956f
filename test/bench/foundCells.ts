import fc from 'fast-check';
import { RULES } from '../../src/core/validation/rules';
import { DEFAULT_SETTINGS } from '../../src/core/validation/engine/settings';
import { validateReport } from '../../src/core/validation/engine/validateReport';
import { fileOf } from '../core/validation/bed/rows';
import { anyFilling, FULL_CELL, sheetWithCell, type FullColumn } from '../core/validation/bed/fullCell';
import { allFindings } from '../core/validation/bed/run';
import { longestStep } from './longestStep';
import { medianTime, printTable, ratio, whole } from './table';

const SEARCHED = 1_000;
const SHOWN = 6;
export const RUNS = 9;

/** Reading and validating a row with one cell full of one thing, in milliseconds. */
export const timeOfCell = (part: string, column: FullColumn, runs = RUNS, length = FULL_CELL): number =>
  medianTime(runs, () => void allFindings(sheetWithCell(part, column, length)));

/** The longest step of checking what was read, the least of several runs. */
const stepOf = (part: string, column: FullColumn): number =>
  Math.min(
    ...Array.from({ length: RUNS }, () =>
      longestStep(validateReport(fileOf(sheetWithCell(part, column)), RULES, DEFAULT_SETTINGS)),
    ),
  );

/** The worst of many texts that nobody thought of, and whether four times the text takes more than four times. */
export function benchFoundCells(): void {
  const found = fc
    .sample(anyFilling, SEARCHED)
    .map((filling) => ({ ...filling, time: timeOfCell(filling.part, filling.column, 1) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, SHOWN)
    .map(({ part, column }) => {
      const time = timeOfCell(part, column);
      const quarter = timeOfCell(part, column, RUNS, FULL_CELL / 4);
      return [JSON.stringify(part), column, whole(time), whole(stepOf(part, column)), ratio(time / quarter)];
    });
  printTable(
    `The worst of ${String(SEARCHED)} full cells at random`,
    ['filled with', 'column', 'ms', 'longest step', 'against a quarter of it'],
    found,
  );
}
