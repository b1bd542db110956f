import { plainValue, type PlainCell } from '../plain/plainSheet';

const NUMBER =
  /^(?<sign>-?)(?<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?<percent>%?)$/;
/** What a number holds without loss, and what is shown of it without a format. */
const MOST_DIGITS = 15;
const SHOWN_DIGITS = 11;

/**
 * A field as a cell: a number where the cell shows it exactly as it was written, otherwise the text itself.
 * Whatever it begins with, it is never a formula. `undefined` for an empty field. `decimal` is the file's decimal mark.
 */
export function typedCell(field: string, decimal: '.' | ',' = '.'): PlainCell | undefined {
  if (field === '') return undefined;
  if (field === 'TRUE' || field === 'FALSE') return plainValue(field === 'TRUE');
  // A spreadsheet that opens the file sees no blanks round a number.
  const written = decimal === ',' ? withPoint(field) : field.trim();
  const { sign = '', whole = '', decimals = '', percent = '' } = NUMBER.exec(written)?.groups ?? {};
  const digits = whole.replaceAll(',', '');
  const value = Number(`${sign}${digits}.${decimals || '0'}${percent === '' ? '' : 'e-2'}`);
  if (whole === '' || digits.length + decimals.length > MOST_DIGITS || Object.is(value, -0)) {
    return plainValue(field);
  }
  if (String(value) === written && digits.length + decimals.length <= SHOWN_DIGITS) return plainValue(value);
  const format = whole === digits ? '0' : '#,##0';
  return plainValue(value, `${format}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`);
}

const MARKS: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/** 1.250,5 as 1,250.5. */
const withPoint = (field: string): string => field.trim().replace(/[.,]/g, (mark) => MARKS[mark] ?? mark);
