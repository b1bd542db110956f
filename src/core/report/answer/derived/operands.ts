import { HUNDRED, ONE, type Decimal } from '../../../quantity/decimal';
import type { Period } from '../../../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../../../quantity/quantity';
import { mayStandFor, standsFor } from '../../../quantity/rounding';
import { PERCENT } from '../../../quantity/unit';
import { relateUnits } from '../../../quantity/units';
import { coverage } from '../../../text/similarity';
import { periodOf, sentenceBefore, within, wordsAfter, wordsBefore } from '../../../reading/clause';
import type { Division } from '../../measure/division';
import type { Measure } from '../../indicator';

/** Two figures of the narrative, and the percentage that they give. */
export interface FoundOperands {
  readonly form: 'share' | 'growth' | 'index' | 'reduction';
  readonly current: FoundQuantity;
  readonly base: FoundQuantity;
  /** Exact, in percent. */
  readonly percent: Decimal;
  /** Whether a stated percentage is the rounding of this one. */
  readonly confirmed: boolean;
  /** Whether the stated percentage is instead what this one gives against the target. */
  readonly confirmedAsRate: boolean;
}

/** Where the figures may stand, and what they are checked against. */
export interface OperandSearch {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly Period[];
  readonly region: Span;
  readonly measure: Measure;
  readonly division: Division | undefined;
  readonly reportYear: number | null;
  readonly name: string;
  /** The percentage that the field of the result states, if it states one. */
  readonly stated: Quantity | null;
  readonly target: Decimal;
}

/** A pair without confirmation must be named by the standard at least this well (share of the name's pairs). */
const NAMED = 0.5;
/** More figures than these in one narrative are too many to pair blindly. */
const MOST_CANDIDATES = 60;

/**
 * Finds the two figures that a percentage is computed from. With a stated percentage, the pair must give it
 * (or give it against the target); without one, the standard must name both figures.
 */
export function findOperands(search: OperandSearch): FoundOperands | undefined {
  const candidates = within(search.quantities, search.region)
    .filter(({ unit }) => unit.dimension !== 'percent' && unit.dimension !== 'point')
    .slice(0, MOST_CANDIDATES);
  let best: { operands: FoundOperands; score: number } | undefined;
  for (const base of candidates) {
    if (base.value.lte(0)) continue;
    for (const current of candidates) {
      if (current === base || relateUnits(current.unit, base.unit) === 'different') continue;
      const scored = scorePair(search, current, base);
      if (scored && (!best || scored.score > best.score)) best = scored;
    }
  }
  return best?.operands;
}

function scorePair(
  search: OperandSearch,
  current: FoundQuantity,
  base: FoundQuantity,
): { operands: FoundOperands; score: number } | undefined {
  const form = formOf(search);
  if (form === undefined) return undefined;
  if (!mayGive(search, form, current, base)) return undefined;
  if (form === 'share' && current.value.gt(base.value)) return undefined;
  const percent = percentOf(form, current.value, base.value);
  const confirmed = search.stated !== null && standsFor(search.stated, percent);
  const confirmedAsRate =
    !confirmed &&
    search.stated !== null &&
    search.target.gt(0) &&
    standsFor(search.stated, percent.div(search.target).times(HUNDRED));
  if (search.stated !== null && !confirmed && !confirmedAsRate) return undefined;
  const years = form === 'share' ? 0 : yearScore(search, current, base);
  if (years === undefined) return undefined;
  const named = nameScore(search, current, base);
  // A share that only happens to be right (2 of 2) is no evidence: the standard must know its words.
  if (named < (confirmed || confirmedAsRate || years === 2 ? 0.2 : NAMED)) return undefined;
  if (form !== 'share' && !confirmed && !confirmedAsRate && years < 2) return undefined;
  return { operands: { form, current, base, percent, confirmed, confirmedAsRate }, score: named + years };
}

/** Whether what is measured is a figure against another one. */
export const isPaired = (search: Pick<OperandSearch, 'measure' | 'division'>): boolean =>
  formOf(search) !== undefined;

function formOf({
  measure,
  division,
}: Pick<OperandSearch, 'measure' | 'division'>): FoundOperands['form'] | undefined {
  switch (measure) {
    case 'ratio':
      return division?.form === 'share' ? 'share' : undefined;
    case 'growth':
      return 'growth';
    case 'index':
      return 'index';
    case 'reduction':
      return 'reduction';
    case 'value':
    case 'level':
    case 'milestone':
    case 'range':
      return undefined;
  }
}

/** The percentage of a pair. Growth: (this − last) ÷ last; reduction: (last − this) ÷ last; else this ÷ last. */
export function percentOf(form: FoundOperands['form'], current: Decimal, base: Decimal): Decimal {
  const ratio = current.div(base);
  switch (form) {
    case 'share':
    case 'index':
      return ratio.times(HUNDRED);
    case 'growth':
      return ratio.minus(ONE).times(HUNDRED);
    case 'reduction':
      return ONE.minus(ratio).times(HUNDRED);
  }
}

/** Whether a pair may give the percentage that is stated, or give it against the target: told in binary, at once. */
function mayGive(
  { stated, target }: OperandSearch,
  form: FoundOperands['form'],
  current: FoundQuantity,
  base: FoundQuantity,
): boolean {
  if (stated === null) return true;
  const ratio = current.value.toNumber() / base.value.toNumber();
  const percent = 100 * (form === 'growth' ? ratio - 1 : form === 'reduction' ? 1 - ratio : ratio);
  return mayStandFor(stated, percent) || mayStandFor(stated, (100 * percent) / target.toNumber());
}

/** The words of the sentences that figures stand in, up to them. */
const sentencesOf = (plain: string, figures: readonly FoundQuantity[]): string =>
  figures.map(({ span }) => sentenceBefore(plain, span)).join('|');

const TOTAL = /總|合計|共|全部|計\s?$|total|overall/i;

/** How well the words before the figures fit the words of the standard, from 0 to about 1.5. */
function nameScore(search: OperandSearch, current: FoundQuantity, base: FoundQuantity): number {
  const { division } = search;
  if (!division) return coverage(search.name, sentencesOf(search.plain, [current, base]));
  const words = (quantity: FoundQuantity): string => {
    const before = wordsBefore(search.plain, quantity.span, 0);
    // Chinese names a figure before it, English also behind it.
    return /[\u4e00-\u9fff]/.test(before)
      ? before
      : `${before} ${quantity.unit.text}${wordsAfter(search.plain, quantity.span)}`;
  };
  const [currentWords, baseWords] = [words(current), words(base)];
  const fit = (own: string, name: string, other: string): number =>
    coverage(own, name) - 0.3 * coverage(own, other);
  let score = (fit(currentWords, division.current, division.base) + coverage(baseWords, division.base)) / 2;
  if (division.form === 'share' && TOTAL.test(division.base) && TOTAL.test(baseWords)) score += 0.3;
  // The longer wording is the more telling: 無缺失 before 缺失.
  return score + Math.min(0.2, currentWords.trim().length * 0.02);
}

/** 2: both years are said and right; 1: one of them; `undefined`: a year speaks against the pair. */
function yearScore(search: OperandSearch, current: FoundQuantity, base: FoundQuantity): number | undefined {
  const latest = Math.max(...search.periods.map((period) => period.year ?? -Infinity));
  const year = search.reportYear ?? (Number.isFinite(latest) ? latest : null);
  const [ours, theirs] = [current, base].map((quantity) =>
    periodOf(search.plain, quantity.span, search.periods),
  );
  const isThis =
    ours === undefined ? undefined : ours.relative === 'this' || (ours.year !== null && ours.year === year);
  const isLast =
    theirs === undefined
      ? undefined
      : theirs.relative === 'last' || (theirs.year !== null && year !== null && theirs.year === year - 1);
  if (isThis === false || isLast !== true) return undefined;
  return isThis === true ? 2 : 1;
}

/** The percentage of a pair as a quantity, exact. */
export function percentQuantity(percent: Decimal): Quantity {
  return {
    value: percent,
    low: percent,
    high: percent,
    exactness: 'exact',
    unit: PERCENT,
    decimals: percent.decimalPlaces(),
  };
}
