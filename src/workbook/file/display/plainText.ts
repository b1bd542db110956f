import { Decimal } from '../../../core/quantity/decimal';
import { isCellError, type CellValue } from '../../../core/sheet/snapshot';

/** `0`, `0.00`, `#,##0`, `#,##0.0`, `0%`, `0.00%`: what most figures of a report are shown in. */
const PLAIN_FORMAT = /^(?<grouped>#,##)?0(?:\.(?<decimals>0+))?(?<percent>%)?$/;
/** Signs of a number that are shown as they are; more are rounded to. */
const SHOWN_WHOLE = 15;

/**
 * What a cell displays, where value and number format leave no doubt: texts, and numbers in the plainest
 * formats that need no rounding at the very half. `null` where it takes the engine to tell.
 */
export function plainText(value: CellValue, format: string): string | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return value === '' || isCellError(value) || showsTextAsIs(format) ? value : null;
  const written = String(value);
  const isWhole = !written.includes('e') && written.replace('.', '').length <= SHOWN_WHOLE;
  if (!isWhole) return null;
  if (format === 'General') return written;
  const plain = PLAIN_FORMAT.exec(format)?.groups;
  if (!plain) return null;
  const { grouped, decimals = '', percent } = plain;
  const shown = rounded(new Decimal(written).times(percent ? 100 : 1), decimals.length);
  if (shown === null) return null;
  return `${grouped ? inGroups(shown) : shown}${percent ?? ''}`;
}

/** A fourth section, or an `@`, says how texts look. */
function showsTextAsIs(format: string): boolean {
  return format === 'General' || format === '@' || (!format.includes('@') && format.split(';').length < 4);
}

/** `null` where programs round differently: halves, and what is less than nothing but shown as nothing. */
function rounded(number: Decimal, decimals: number): string | null {
  const shown = number.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const isHalf = number.minus(shown).abs().times(2).eq(new Decimal(10).pow(-decimals));
  if (isHalf || (shown.isZero() && number.isNegative())) return null;
  return shown.toFixed(decimals);
}

function inGroups(number: string): string {
  const [whole = '', ...decimals] = number.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return [groups.join(',').replace('-,', '-'), ...decimals].join('.');
}
