import { plainValue, type PlainCell } from '../plain/plainSheet';

const NUMBER =
  /^(?<sign>-?)(?<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?<percent>%?)$/;
/** What a number holds without loss, and what is shown of it without a format. */
const MOST_DIGITS = 15;
const SHOWN_DIGITS = 11;

/**
 * A field as a cell: a number where the cell shows it exactly as it was written, otherwise the text itself.
 * Whatever it begins with, it is never a formula. `undefined` for an empty field.
 */
export function typedCell(field: string): PlainCell | undefined {
  if (field === '') return undefined;
  if (field === 'TRUE' || field === 'FALSE') return plainValue(field === 'TRUE');
  const { sign = '', whole = '', decimals = '', percent = '' } = NUMBER.exec(field)?.groups ?? {};
  const digits = whole.replaceAll(',', '');
  const value = Number(`${sign}${digits}.${decimals || '0'}${percent === '' ? '' : 'e-2'}`);
  if (whole === '' || digits.length + decimals.length > MOST_DIGITS || Object.is(value, -0)) {
    return plainValue(field);
  }
  if (String(value) === field && digits.length + decimals.length <= SHOWN_DIGITS) return plainValue(value);
  const format = whole === digits ? '0' : '#,##0';
  return plainValue(value, `${format}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`);
}
