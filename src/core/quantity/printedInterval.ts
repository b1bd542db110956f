import { Decimal, numberOf } from './decimal';
import { lastPlace, placeAt, type Place } from './place';
import type { Quantity } from './quantity';

/** What a figure may stand for. */
export interface PrintedInterval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** All that rounds half up, or is cut, to a figure as it is printed; what 約 and 餘 add is in it as well. */
export function printedInterval(quantity: Quantity): PrintedInterval {
  const { value, decimals, low, high } = quantity;
  const own = roundedTo(value, Math.max(decimals, value.decimalPlaces()));
  // A cell holds more than it shows: both count.
  const shown = roundedTo(value.toDecimalPlaces(decimals), decimals);
  return {
    low: Decimal.min(own.low, shown.low, low),
    high: Decimal.max(own.high, shown.high, high ?? value),
  };
}

/** Far more than is lost where decimals are taken for binary numbers. */
const ROOM = 1e-9;

/** A quick look before the exact one: whether a value that is known in binary only may lie in what a figure may stand for. */
export function mayBePrinted({ value, decimals, low, high }: Quantity, near: number): boolean {
  const printed = numberOf(value);
  const reach = 2 * 10 ** -decimals + ROOM * (1 + Math.abs(near) + Math.abs(printed));
  const least = Math.min(printed, low === value ? printed : numberOf(low));
  const most = Math.max(printed, high === null || high === value ? printed : numberOf(high));
  return near >= least - reach && near <= most + reach;
}

const SCALE_WORD = /[千萬億兆]|thousand|million|billion|\d\s?[kmb]\b/i;

const roundedTo = (value: Decimal, decimals: number): PrintedInterval => inPlace(value, placeAt(-decimals));

function inPlace(value: Decimal, { whole, half }: Place): PrintedInterval {
  return value.isNegative()
    ? { low: value.minus(whole), high: value.plus(half) }
    : { low: value.minus(half), high: value.plus(whole) };
}

/**
 * What a result may stand for: a count is exact; a percentage, a figure with decimals or one in 萬 or 億 has been
 * rounded or cut. `written`: the figure as the text has it, with its 萬.
 */
export function resultInterval(quantity: Quantity, written: string): PrintedInterval {
  const { value, low, high, unit, decimals } = quantity;
  if (decimals === 0 && SCALE_WORD.test(written.replace(unit.text, '')))
    return inPlace(value, lastPlace(value, 0));
  const isRounded =
    decimals > 0 || unit.scale !== '1' || unit.dimension === 'percent' || unit.dimension === 'point';
  if (isRounded && value.decimalPlaces() <= decimals) return printedInterval(quantity);
  return { low, high: high ?? value };
}

/** Whether two figures may be the same. */
export const mayBeSame = (a: PrintedInterval, b: PrintedInterval): boolean =>
  a.low.lte(b.high) && b.low.lte(a.high);
