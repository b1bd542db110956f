import { isPercentFormat } from '../../quantity/cellQuantity';
import { fieldCell, type ReportTable } from '../../layout/table';
import { numberFormatAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';

/** A rate that is printed as a factor is hardly above this; one in percent is hardly below. */
const MOST = 3;
/** One such number may be a slip. */
const FEWEST = 2;
const BARE = /^\s*\d{1,3}(?:\.\d{1,6})?\s*$/;

/** Whether a table prints its rates as factors, 1.02 for 102 %: all of them are small bare numbers, some with decimals. */
export function ratesAreFactors(snapshot: SheetSnapshot, { records }: ReportTable): boolean {
  const rates: number[] = [];
  for (const record of records) {
    const cell = fieldCell(record, 'rate');
    const value = cell && valueAt(snapshot, cell);
    if (!cell || value === '' || value === undefined) continue;
    const isBare = typeof value === 'number' || (typeof value === 'string' && BARE.test(value));
    if (!isBare || isPercentFormat(numberFormatAt(snapshot, cell))) return false;
    rates.push(Number(value));
  }
  const areSmall = rates.every((rate) => rate >= 0 && rate <= MOST);
  return rates.length >= FEWEST && areSmall && rates.some((rate) => !Number.isInteger(rate));
}
