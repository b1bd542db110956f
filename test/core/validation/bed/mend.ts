import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import type { ChangePlan } from '../../../../src/core/sheet/changePlan';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import { planFixes } from '../../../../src/core/validation/engine/fixes';
import type { TestReport } from './rows';
import { allFindings } from './run';

/** Overlapping fixes wait for the next round; more rounds than these would be going in circles. */
const MOST_ROUNDS = 5;

export interface Mended {
  readonly mended: SheetSnapshot;
  /** `row,column` within the snapshot of every cell that a fix was planned for. */
  readonly touched: ReadonlySet<string>;
  /** What could still be mended after the last round. */
  readonly remaining: readonly string[];
}

/** Mends everything that is fixable, validates again, and goes on until nothing is left to mend. */
export function mendAll(snapshot: SheetSnapshot, report: Pick<TestReport, 'scheme' | 'owned'> = {}): Mended {
  const touched = new Set<string>();
  let mended = snapshot;
  let fixable = fixableIn(mended, report);
  for (let round = 0; fixable.length > 0 && round < MOST_ROUNDS; round++) {
    const plan = planFixes(mended, fixable);
    for (const { cell } of plan.cells) {
      touched.add(
        `${String(cell.row - snapshot.origin.row)},${String(cell.column - snapshot.origin.column)}`,
      );
    }
    mended = applied(mended, plan);
    fixable = fixableIn(mended, report);
  }
  return { mended, touched, remaining: fixable.map(({ rule, at }) => `${rule}: ${at.quote}`) };
}

const fixableIn = (
  snapshot: SheetSnapshot,
  report: Pick<TestReport, 'scheme' | 'owned'>,
): readonly Finding[] => allFindings(snapshot, report).filter(({ fix }) => fix !== null);

/** The sheet as it stands after a plan. */
function applied(snapshot: SheetSnapshot, plan: ChangePlan): SheetSnapshot {
  const values = snapshot.values.map((row) => [...row]);
  const formulas = snapshot.formulas.map((row) => [...row]);
  const text = snapshot.text.map((row) => [...row]);
  for (const { cell, after } of plan.cells) {
    const [row, column] = [cell.row - snapshot.origin.row, cell.column - snapshot.origin.column];
    const value = after.kind === 'value' ? after.value : '';
    for (const grid of [values, formulas]) grid[row]?.splice(column, 1, value);
    text[row]?.splice(column, 1, String(value));
  }
  return { ...snapshot, values, formulas, text };
}
