import { cellQuantity } from '../../quantity/cellQuantity';
import { Decimal, HUNDRED } from '../../quantity/decimal';
import { NO_UNIT } from '../../quantity/unit';
import type { CellAddress } from '../../sheet/address';
import { numberFormatAt, valueAt } from '../../sheet/snapshot';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';
import { isHeadingRow } from '../rows/headingRow';

/** The weight of one indicator, where 100 is the whole. */
export interface Weight {
  readonly value: Decimal;
  readonly cell: CellAddress;
  readonly goal: string;
}

const TOTAL_ROW = /^(?:合計|總計|小計|加總|grand total|total|subtotal|sum)$/i;
const NUMBER = /^\d{1,3}(?:\.\d{1,6})? ?%?$/;

/** The weights of all indicators; `null` unless every one is given as a number. */
export function readWeights(report: ReportFile): readonly Weight[] | null {
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
