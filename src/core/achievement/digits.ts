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

/** A number with separators and at least the given decimals. */
export function shownNumber(value: Decimal, decimals: number): string {
  return groupDigits(value.decimalPlaces() > decimals ? value.toString() : value.toFixed(decimals));
}

/** A quantity as people write it: `603,349人` is `603,349 人`, a percentage `81.82%`. */
export function shownQuantity(quantity: Quantity): string {
  const number = shownNumber(quantity.value, quantity.decimals);
  const unit = quantity.unit.text;
  return unit === '' || quantity.unit.dimension === 'percent' ? number + unit : `${number} ${unit}`;
}
