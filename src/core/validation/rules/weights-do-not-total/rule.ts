import { message } from '../../../language/message';
import { Decimal, HUNDRED, ZERO } from '../../../quantity/decimal';
import { placeAt } from '../../../quantity/place';
import { figure } from '../../figures/arithmetic';
import { wholeCell } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';
import { cellQuantity } from '../../../quantity/cellQuantity';
import { NO_UNIT } from '../../../quantity/unit';
import type { CellAddress } from '../../../sheet/address';
import { numberFormatAt, valueAt } from '../../../sheet/snapshot';
import type { Dossier } from '../../engine/dossier';
import type { ReportFile } from '../../engine/reportFile';
import { isHeadingRow } from '../../cells/headingRow';

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
    const weights = table.columns.weight === undefined ? null : readWeights(report);
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
  for (const weight of weights) goals.set(weight.goal, [...(goals.get(weight.goal) ?? []), weight]);
  const whole = [...goals.values()].filter(isWhole).length;
  return goals.size > 1 && whole > 0 && whole * 2 >= goals.size;
}

function terms(weights: readonly Weight[]): string {
  const shown = weights.slice(0, SHOWN_TERMS).map(({ value }) => figure(value));
  return [...shown, ...(weights.length > SHOWN_TERMS ? ['…'] : [])].join(' + ');
}

/** The weight of one indicator, where 100 is the whole. */
interface Weight {
  readonly value: Decimal;
  readonly cell: CellAddress;
  readonly goal: string;
}

const TOTAL_ROW = /^(?:合計|總計|小計|加總|grand total|total|subtotal|sum)$/i;
const NUMBER = /^\d{1,3}(?:\.\d{1,6})? ?%?$/;

/** The weights of all indicators; `null` unless every one is given as a number. */
function readWeights(report: ReportFile): readonly Weight[] | null {
  const rows = report.dossiers.filter((dossier) => !isHeadingRow(dossier, report) && !isTotal(dossier));
  const weights: Weight[] = [];
  for (const dossier of rows) {
    const weight = readWeight(dossier, report);
    if (!weight) return null;
    weights.push(weight);
  }
  // Fractions of one, whatever the format of their cells.
  const isOfOne = weights.length > 1 && weights.every(({ value }) => value.lte(1));
  return isOfOne ? weights.map((weight) => ({ ...weight, value: weight.value.times(HUNDRED) })) : weights;
}

function readWeight({ indicator }: Dossier, { table, snapshot }: ReportFile): Weight | undefined {
  const { weight: column } = table.columns;
  if (column === undefined) return undefined;
  const cell = { row: indicator.rows.first, column };
  const plain = indicator.fields.weight?.plain ?? '';
  const number = cellQuantity(valueAt(snapshot, cell), numberFormatAt(snapshot, cell), NO_UNIT)?.value;
  const value = number ?? (NUMBER.test(plain) ? new Decimal(plain.replace(/[ %]/g, '')) : undefined);
  return value && { value, cell, goal: indicator.goal };
}

const isTotal = ({ indicator }: Dossier): boolean =>
  TOTAL_ROW.test(indicator.name.trim()) || TOTAL_ROW.test(indicator.goal.trim());
