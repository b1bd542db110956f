import type { CellValue } from '../../core/sheet/snapshot';

const PLAIN_NUMBER = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/;
const DAY_OF_1970 = 25_569;
const MS_OF_DAY = 86_400_000;

/**
 * What a cell displays: `0`, `0.00`, `#,##0`, `#,##0.00`, `0%`, `0.00%`, `yyyy/m/d` and `yyyy-mm-dd`
 * are followed, any other format is shown as General.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const plain = PLAIN_NUMBER.exec(numberFormat)?.groups;
  if (plain) {
    return new Intl.NumberFormat('en', {
      style: plain['percent'] ? 'percent' : 'decimal',
      useGrouping: plain['grouped'] !== undefined,
      minimumFractionDigits: plain['decimals']?.length ?? 0,
      maximumFractionDigits: plain['decimals']?.length ?? 0,
    }).format(value);
  }
  if (numberFormat === 'yyyy/m/d' || numberFormat === 'yyyy-mm-dd') return dateText(value, numberFormat);
  return String(Number(value.toPrecision(11)));
}

function dateText(serial: number, numberFormat: string): string {
  const date = new Date((Math.floor(serial) - DAY_OF_1970) * MS_OF_DAY);
  const [year, month, day] = date.toISOString().slice(0, 10).split('-');
  return numberFormat === 'yyyy-mm-dd'
    ? `${year}-${month}-${day}`
    : `${year}/${Number(month)}/${Number(day)}`;
}
