import type { ReportTable } from '../../layout/table';
import { cellQuantity } from '../../quantity/cellQuantity';
import { Decimal, HUNDRED } from '../../quantity/decimal';
import { NO_UNIT } from '../../quantity/unit';
import type { CellAddress } from '../../sheet/address';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import type { Indicator } from '../indicator';
import { isHeadingRow } from './headingRow';

/** The weight of one indicator, where 100 is the whole. */
export interface Weight {
  readonly value: Decimal;
  readonly cell: CellAddress;
  readonly indicator: Indicator;
}

const TOTAL_ROW = /^(?:合計|總計|小計|加總|grand total|total|subtotal|sum)$/i;
const NUMBER = /^\d{1,3}(?:\.\d{1,6})? ?%?$/;

/** The weights of all indicators of a table; `null` without a column of them, or unless every one is a number. */
export function weightsOf(
  snapshot: SheetSnapshot,
  table: ReportTable,
  indicators: readonly Indicator[],
): readonly Weight[] | null {
  const { weight: column } = table.columns;
  if (column === undefined) return null;
  const weights: Weight[] = [];
  for (const indicator of indicators) {
    if (isHeadingRow(indicator, table) || isTotal(indicator)) continue;
    const weight = readWeight(snapshot, indicator, column);
    if (!weight) return null;
    weights.push(weight);
  }
  // Fractions of one, whatever the format of their cells.
  const isOfOne = weights.length > 1 && weights.every(({ value }) => value.lte(1));
  return isOfOne ? weights.map((weight) => ({ ...weight, value: weight.value.times(HUNDRED) })) : weights;
}

function readWeight(snapshot: SheetSnapshot, indicator: Indicator, column: number): Weight | undefined {
  const cell = { row: indicator.rows.first, column };
  const plain = indicator.fields.weight?.plain ?? '';
  const number = cellQuantity(valueAt(snapshot, cell), numberFormatAt(snapshot, cell), NO_UNIT)?.value;
  const value = number ?? (NUMBER.test(plain) ? new Decimal(plain.replace(/[ %]/g, '')) : undefined);
  return value && { value, cell, indicator };
}

const isTotal = ({ name, goal }: Indicator): boolean =>
  TOTAL_ROW.test(name.trim()) || TOTAL_ROW.test(goal.trim());
