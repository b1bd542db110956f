import type { CellChange } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { Assessment } from './assessment';
import type { Decision, Owned } from './cellDecision';
import { decide } from './cellDecision';
import type { Conflict } from './plan';
import type { WantedBy, WantedCell } from './resultCells';
import { wantedActual, wantedRate, wantedVerdicts } from './resultCells';

/** What becomes of one indicator's cells. */
export interface PlannedRow {
  readonly wanted: readonly WantedCell[];
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
}

/** Plans the row of one indicator: its first row; continuation rows are left as they are. */
export function planRow(
  assessment: Assessment,
  by: WantedBy,
  snapshot: SheetSnapshot,
  owned: Owned,
): PlannedRow {
  const decideOn = (wanted: WantedCell): Decision =>
    decide(
      wanted,
      snapshot,
      owned,
      by.layout.added.some(({ column }) => column === wanted.cell.column),
    );
  const actual = wantedActual(assessment, by);
  const rate = wantedRate(assessment, by);
  const onRate = rate && decideOn(rate);
  const onLinked = rate ? wantedVerdicts(assessment, by, rate.cell).map(decideOn) : [];

  // A rate that is not Attain's decides nothing: the verdict then computes the quotient itself,
  // until the user lets the rate be overwritten.
  const isOwnRate = onRate?.kind === 'as-wanted' || onRate?.kind === 'change';
  const verdicts = wantedVerdicts(assessment, by, isOwnRate && rate ? rate.cell : null);
  const decisions = [...(onRate ? [onRate] : []), ...(isOwnRate ? onLinked : verdicts.map(decideOn))];
  const along = isOwnRate ? [] : onLinked.flatMap(changeIn);
  const { number } = assessment.indicator;
  return {
    wanted: [...(actual ? [actual] : []), ...(rate ? [rate] : []), ...verdicts],
    changes: [
      ...(actual ? actualChanges(assessment, decideOn(actual)) : []),
      ...decisions.flatMap(changesOf),
    ],
    conflicts: decisions.flatMap((decision) =>
      conflictsOf(decision, number, decision === onRate ? along : []),
    ),
  };
}

/** An actual that stands there already is an input: only a correction by the user rewrites it. */
function actualChanges({ indicator }: Assessment, decision: Decision): readonly CellChange[] {
  if (decision.kind === 'conflict') {
    return indicator.actual?.source === 'corrected' ? [decision.change] : [];
  }
  return changesOf(decision);
}

function changesOf(decision: Decision): readonly CellChange[] {
  return decision.kind === 'change' ? [decision.change] : [];
}

function changeIn(decision: Decision): readonly CellChange[] {
  return 'change' in decision ? [decision.change] : [];
}

function conflictsOf(decision: Decision, number: number, along: readonly CellChange[]): readonly Conflict[] {
  if (decision.kind !== 'conflict') return [];
  const { change } = decision;
  return [{ cell: change.cell, number, found: change.before, wanted: change.after, change, along }];
}
