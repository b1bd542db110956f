import { shownQuantity } from '../../core/achievement/digits';
import type { Scheme } from '../../core/achievement/scheme';
import { printedActual } from '../../core/achievement/shownActual';
import type { Quantity } from '../../core/quantity/quantity';
import type { Comparator, Target } from '../../core/quantity/target';
import type { Actual, Read } from '../../core/report/indicator';
import type { Words } from './useWords';

/** A computed figure is exact to 40 digits; so many of its decimals are shown. */
const COMPUTED_DECIMALS = 2;
/** A figure that a formula left in its cell can have as many; nobody states more than this. */
const MOST_DECIMALS = 4;

const signs: Readonly<Record<Exclude<Comparator, 'between'>, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '',
};

/** A target as it is compared: `≥ 60 次`, `20–30 件`, `2%`; a date as the report writes it. */
export function targetText({ value, evidence }: Read<Target>): string {
  if (value.unit.dimension === 'date') return evidence.quote.trim();
  if (value.comparator === 'between' && value.upper) {
    const low = shownQuantity({ ...value, unit: { ...value.unit, text: '' } });
    const high = shownQuantity({ ...value, value: value.upper });
    return `${low}–${high}`;
  }
  const sign = value.comparator === null || value.comparator === 'between' ? '' : signs[value.comparator];
  return sign + shownQuantity(value);
}

/** An actual: as read, or what was computed with the decimals that it has in its cell. */
export function actualText(actual: Actual, scheme: Pick<Scheme, 'decimals'>, words: Words): string {
  const { quantity, evidence, source } = actual;
  if (quantity.unit.dimension === 'date' && source !== 'corrected') return evidence.quote.trim();
  return quantityText(printedActual(actual, scheme), words);
}

/** A quantity with the words for how exactly it is stated: `約 300 人`. */
export function quantityText(quantity: Quantity, { word }: Words): string {
  const plain = shownQuantity(brief(quantity, MOST_DECIMALS));
  const { exactness } = quantity;
  return exactness === 'exact' ? plain : word(`pane.quantity.${exactness}`, { quantity: plain });
}

/** What stands in the field for a correction: the number with its unit, so that only digits need typing. */
export function correctionText({ quantity, evidence, operands }: Actual): string {
  if (quantity.unit.dimension === 'date') return evidence.quote.trim();
  return shownQuantity(brief(quantity, operands ? COMPUTED_DECIMALS : MOST_DECIMALS));
}

function brief(quantity: Quantity, most: number): Quantity {
  if (quantity.value.decimalPlaces() <= most) return quantity;
  return { ...quantity, value: quantity.value.toDecimalPlaces(most), decimals: most };
}
