import { Decimal, HUNDRED, numberOf } from '../../quantity/decimal';
import { mayBePrinted, mayBeSame, printedInterval, resultInterval } from '../../quantity/printedInterval';
import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';

/**
 * How reports compute a rate of achievement. `ratio`: actual ÷ target; where less is better `inverse`: target ÷
 * actual, or `two-minus`: 2 − actual ÷ target; from where it began `way`: the share of the way that is covered.
 */
export const RATE_FORMS = ['ratio', 'inverse', 'two-minus', 'way'] as const;
export type RateForm = (typeof RATE_FORMS)[number];

/** The figures of one row that a rate may be computed from. */
export interface RateFigures {
  readonly actual: Quantity;
  /** The actual as it is written. */
  readonly written: string;
  readonly target: Quantity;
  readonly baseline: Quantity | null;
}

const TWO = new Decimal(2);

/** The rate in percent that a form gives; `null` where something would be divided by nothing. */
export function rateBy(form: RateForm, figures: RateFigures): Decimal | null {
  return percentage(form, inBase(figures.actual, figures.actual.value), figures);
}

/** The forms that may give a printed rate, whatever the printed figures were rounded from. */
export function formsOf(stated: Quantity, figures: RateFigures): readonly RateForm[] {
  return RATE_FORMS.filter((form) => isOfForm(form, stated, figures));
}

/** Whether a form may give a printed rate. */
export function isOfForm(form: RateForm, stated: Quantity, figures: RateFigures): boolean {
  if (relateUnits(figures.actual.unit, figures.target.unit) === 'different') return false;
  const { low, high } = resultInterval(figures.actual, figures.written);
  const { value } = figures.actual;
  // Of an exact figure all three are one: most rates are then refused at a glance.
  const isExact = low.eq(value) && high.eq(value);
  if (isExact && !mayGive(form, stated, figures)) return false;
  const ends = (isExact ? [value] : [low, value, high]).map((end) =>
    percentage(form, inBase(figures.actual, end), figures),
  );
  const rates = ends.filter((rate) => rate !== null);
  if (rates.length === 0) return false;
  const range = { low: Decimal.min(...rates), high: Decimal.max(...rates) };
  return mayBeSame(range, printedInterval(stated));
}

/** Whether an exact figure may give a printed rate, in binary numbers. */
function mayGive(form: RateForm, stated: Quantity, { actual, target }: RateFigures): boolean {
  const against = numberOf(target.value) * Number(target.unit.scale);
  if (form === 'way' || !(against > 0)) return true;
  const share = (numberOf(actual.value) * Number(actual.unit.scale)) / against;
  const rate = form === 'ratio' ? share : form === 'inverse' ? 1 / share : 2 - share;
  return !Number.isFinite(rate) || mayBePrinted(stated, 100 * rate);
}

function percentage(form: RateForm, actual: Decimal, { target, baseline }: RateFigures): Decimal | null {
  const against = inBase(target, target.value);
  if (against.lte(0)) return form === 'way' ? covered(actual, against, baseline) : null;
  switch (form) {
    case 'ratio':
      return actual.div(against).times(HUNDRED);
    case 'inverse':
      return actual.gt(0) ? against.div(actual).times(HUNDRED) : null;
    case 'two-minus':
      return TWO.minus(actual.div(against)).times(HUNDRED);
    case 'way':
      return covered(actual, against, baseline);
  }
}

function covered(actual: Decimal, target: Decimal, baseline: Quantity | null): Decimal | null {
  if (!baseline) return null;
  const from = inBase(baseline, baseline.value);
  return from.eq(target) ? null : actual.minus(from).div(target.minus(from)).times(HUNDRED);
}

const inBase = ({ unit }: Quantity, value: Decimal): Decimal =>
  unit.scale === '1' ? value : value.times(unit.scale);
