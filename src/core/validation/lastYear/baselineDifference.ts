import { message, type Message } from '../../language/message';
import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { IndicatorReading } from '../engine/indicatorReading';
import { canBeSame } from '../figures/sameFigure';
import type { ReportFile } from '../engine/reportFile';
import { scaledDifference } from './amounts';
import { definitionChange } from './definitionChange';
import { lastActual, otherLastFigure, type LastActual } from './lastActual';
import { likenessOf } from './likeness';
import { yearOfLast, type YearPair } from './lastYear';
import { indicatorName } from './names';
import { statedFigures, type StatedFigure } from './statedFigures';

/** A figure that this year's row gives as last year's, and last year's report does not. */
export interface BaselineDifference {
  readonly pair: YearPair;
  readonly stated: Read<Quantity>;
  readonly actual: Read<Quantity>;
  readonly arithmetic: string;
  /** What keeps it from being proven; `null` when thing, unit and year are the same beyond doubt. */
  readonly doubt: Message | null;
}

/** Reworded goals share this much at least. */
const SAME_GOAL = 0.5;

/** Compares what a row says of last year with last year's report; of one figure said twice the first counts. */
export function baselineDifferences(
  reading: IndicatorReading,
  { lastYear }: ReportFile,
): readonly BaselineDifference[] {
  const pair = lastYear?.pairOf(reading);
  if (!pair) return [];
  const known = held.get(pair) ?? [...findDifferences(pair)];
  held.set(pair, known);
  return known;
}

/** Two rules ask for them. */
const held = new WeakMap<YearPair, readonly BaselineDifference[]>();

function* findDifferences(pair: YearPair): Iterable<BaselineDifference> {
  const said: Read<Quantity>[] = [];
  const all = statedFigures(pair);
  for (const stated of all) {
    const { figure } = stated;
    const actual = lastActual(pair.last.reading, figure.value);
    if (!actual || canBeSame(figure, actual.figure) || said.some((other) => canBeSame(other, figure)))
      continue;
    // Told rightly elsewhere in the row, this one is of another scope.
    if (stated.as === 'told' && all.some((other) => canBeSame(other.figure, actual.figure))) continue;
    said.push(figure);
    yield {
      pair,
      stated: figure,
      actual: actual.figure,
      arithmetic: scaledDifference(figure.value, '≠', actual.figure.value),
      doubt: doubtOf(pair, stated, actual),
    };
  }
}

function doubtOf(
  pair: YearPair,
  { figure, as, isYearSaid }: StatedFigure,
  actual: LastActual,
): Message | null {
  const { now, last } = pair;
  const doubt = (id: DoubtId, slots: Readonly<Record<string, string>> = {}): Message =>
    message(`last-year-uncertain.${id}`, slots);
  if (pair.by === 'likeness') return doubt('name', { name: last.reading.indicator.name });
  if (!isSameGoal(pair)) return doubt('goal', { goal: last.reading.indicator.goal });
  if (last.report.year === null || (!isYearSaid && now.report.year !== last.report.year + 1))
    return doubt('year');
  if (isYearSaid && yearOfLast(pair) === null) return doubt('year');
  const relation = relateUnits(figure.value.unit, actual.figure.value.unit);
  if (relation === 'unknown') return doubt('unit');
  if (definitionChange(pair)) return doubt('definition');
  if (!actual.isPrinted || figure.value.exactness !== 'exact') return doubt('actual');
  const other = otherLastFigure(last.reading, figure);
  if (other) return doubt('both', { also: other.evidence.quote });
  return as === 'told' ? doubt('told') : null;
}

type DoubtId = 'name' | 'goal' | 'year' | 'unit' | 'definition' | 'actual' | 'both' | 'told';

function isSameGoal({ now, last }: YearPair): boolean {
  const [own, other] = [now, last].map(({ reading }) => indicatorName(reading.indicator.goal).key);
  if (!own || !other) return true;
  return own === other || likenessOf(own, other) >= SAME_GOAL;
}
