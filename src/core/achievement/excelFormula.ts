import { Decimal, HUNDRED } from '../quantity/decimal';
import { evaluate, evaluateInBinary } from './evaluate';
import type { Expression } from './expression';
import { printFormula } from './print';
import type { Scheme } from './scheme';
import type { Step, Steps } from './steps';
import { stepOf } from './steps';

/** Decimals at which a rate is compared in a cell, so that binary noise decides nothing. */
const COMPARED_DECIMALS = 10;

/** The digits that Excel keeps of a number. */
const SIGNIFICANT_DIGITS = 15;

/** Decimals to which a small rate is rounded before it is cut. */
const MAX_NOISE_DECIMALS = 12;

/** The rate's own formula with its `=`; a scheme that caps or cuts off does so in the cell. */
export function rateFormula(expression: Expression, scheme: Scheme): string {
  const body = printFormula(expression);
  const capped =
    scheme.cap === null ? body : `MIN(${body},${new Decimal(scheme.cap).div(HUNDRED).toString()})`;
  if (scheme.rounding === 'half-up') return `=${capped}`;
  const places = scheme.decimals + 2;
  const noise = noiseBehind(expression, places);
  return noise === null
    ? `=TRUNC(${capped},${places})`
    : `=TRUNC(ROUND(${capped},${String(noise)}),${places})`;
}

/** Whether the rate's cell holds the exact quotient, so that a status may be decided by it. */
export function holdsExactRate(scheme: Scheme): boolean {
  return scheme.cap === null && scheme.rounding === 'half-up';
}

/** Nested IFs that give the words of a scale for a subject (a cell, or the quotient itself). */
export function stepsFormula<T>(steps: Steps<T>, subject: string, word: (value: T) => string): string {
  const nested = [...steps].reverse().reduce<string>((otherwise, step, index) => {
    const text = quoted(word(step.value));
    return index === 0 || step.upTo === null ? text : `IF(${condition(subject, step)},${text},${otherwise})`;
  }, '');
  return `=${nested}`;
}

/** Whether a scale decides the same for the exact rate (in percent) and for what its formula compares. */
export function decidesAlike<T>(steps: Steps<T>, rate: Decimal): boolean {
  const compared = rate.div(HUNDRED).toDecimalPlaces(COMPARED_DECIMALS).times(HUNDRED);
  return stepOf(steps, compared) === stepOf(steps, rate);
}

/**
 * The rounded distance from the threshold is compared with 0: some engines round 1 to 1.000000000000001,
 * but none rounds 0 to anything else.
 */
function condition<T>(subject: string, step: Step<T>): string {
  const threshold = step.upTo?.div(HUNDRED).toString() ?? '0';
  return `ROUND(${subject}-${threshold},${COMPARED_DECIMALS})${step.including ? '<=' : '<'}0`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * 1 computed as 0.9999999999999999 would be cut to 0.9999: the decimals to round to before cutting, `null` where
 * the cut is right as it is. Excel keeps 15 significant digits; of a rate of 18046.399999999998 ten are decimals.
 */
function noiseBehind(expression: Expression, places: number): number | null {
  const [exact, binary] = [evaluate(expression), evaluateInBinary(expression)];
  if (!exact || !Number.isFinite(binary)) return null;
  const cut = (value: Decimal): Decimal => value.toDecimalPlaces(places, Decimal.ROUND_DOWN);
  if (cut(exact).eq(cut(new Decimal(binary)))) return null;
  const whole = Math.max(exact.abs().toDecimalPlaces(0, Decimal.ROUND_UP).precision(true), 1);
  return Math.max(Math.min(MAX_NOISE_DECIMALS, SIGNIFICANT_DIGITS - whole), places);
}
