import type { Quantity } from '../quantity/quantity';
import { isShare } from './units';

export const GENERAL = 'General';
export const DATE_FORMAT = 'yyyy/m/d';

/** The rate's number format: `#,##0.00%`. */
export function rateFormat(decimals: number): string {
  return `#,##0${fraction(decimals)}%`;
}

/** A percentage's number format: `0.00%`. */
export function percentFormat(decimals: number): string {
  return `0${fraction(decimals)}%`;
}

/** A count's number format with its unit: `#,##0" 人"`. */
export function quantityFormat({ decimals, unit }: Pick<Quantity, 'decimals' | 'unit'>): string {
  if (isShare(unit)) return percentFormat(decimals);
  const number = `#,##0${fraction(decimals)}`;
  return unit.text === '' ? number : number + quoted(` ${unit.text}`);
}

/** Text in a number format: a quote cannot stand inside quotes, so it is escaped outside of them. */
function quoted(text: string): string {
  return text
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
}

function fraction(decimals: number): string {
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}
