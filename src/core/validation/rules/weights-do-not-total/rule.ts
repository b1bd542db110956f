import { message } from '../../../language/message';
import { Decimal, HUNDRED, ZERO } from '../../../quantity/decimal';
import { placeAt } from '../../../quantity/place';
import { weightsOf, type Weight } from '../../../report/rows/weights';
import { figure } from '../../figures/arithmetic';
import { wholeCell } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';

/** Further off, the figures are points or ranks of another scale. */
const SCALE = { low: 50, high: 150 };
/** More terms than this make the sum unreadable. */
const SHOWN_TERMS = 12;

/** Finds weights that are given for every indicator and do not total 100. */
export const rule: TableRule = {
  name: 'weights-do-not-total',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<Problem> {
    const { table, snapshot } = report;
    const indicators = report.readings.map(({ indicator }) => indicator);
    const weights = weightsOf(snapshot, table, indicators);
    const [first] = weights ?? [];
    if (!weights || !first || weights.length < 2) return;
    const total = sum(weights);
    if (isWhole(weights) || total.lt(SCALE.low) || total.gt(SCALE.high) || totalsPerGoal(weights)) return;
    const heading = wholeCell(snapshot, { row: table.headerRow, column: first.cell.column });
    yield {
      message: message('weights-do-not-total.found', { total: figure(total), count: weights.length }),
      at: heading.quote === '' ? wholeCell(snapshot, first.cell) : heading,
      arithmetic: `${terms(weights)} = ${figure(total)}`,
      related: weights.map(({ cell }) => wholeCell(snapshot, cell)),
    };
  },
};

const sum = (weights: readonly Weight[]): Decimal =>
  weights.reduce((total, { value }) => total.plus(value), new Decimal(0));

/** Weights with decimals may be rounded: half of the last place for each. */
function isWhole(weights: readonly Weight[]): boolean {
  const places = Math.max(...weights.map(({ value }) => value.decimalPlaces()));
  const slack = places === 0 ? ZERO : placeAt(-places).half.times(weights.length);
  return sum(weights).minus(HUNDRED).abs().lte(slack);
}

/** Whether the weights of a goal total 100, for half of the goals at least. */
function totalsPerGoal(weights: readonly Weight[]): boolean {
  const goals = new Map<string, Weight[]>();
  for (const weight of weights) {
    const { goal } = weight.indicator;
    goals.set(goal, [...(goals.get(goal) ?? []), weight]);
  }
  const whole = [...goals.values()].filter(isWhole).length;
  return goals.size > 1 && whole > 0 && whole * 2 >= goals.size;
}

function terms(weights: readonly Weight[]): string {
  const shown = weights.slice(0, SHOWN_TERMS).map(({ value }) => figure(value));
  return [...shown, ...(weights.length > SHOWN_TERMS ? ['…'] : [])].join(' + ');
}
