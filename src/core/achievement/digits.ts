import type { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';

/** Puts thousands separators into a plain decimal: `1161.06` → `1,161.06`. */
export function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  const grouped = sign + groups.join(',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** More decimals than these are noise to a reader: 9 ÷ 11 is 81.8182%. */
const MOST_DECIMALS = 4;

/** A number with separators, with the given decimals, or up to four where it has more. */
export function shownNumber(value: Decimal, decimals: number): string {
  const rounded = value.toDecimalPlaces(Math.max(decimals, MOST_DECIMALS));
  return groupDigits(rounded.decimalPlaces() > decimals ? rounded.toFixed() : rounded.toFixed(decimals));
}

/** A quantity as people write it: `603,349人` is `603,349 人`, a percentage `81.82%`. */
export function shownQuantity(quantity: Quantity): string {
  const number = shownNumber(quantity.value, quantity.decimals);
  const unit = quantity.unit.text;
  return unit === '' || quantity.unit.dimension === 'percent' ? number + unit : `${number} ${unit}`;
}
