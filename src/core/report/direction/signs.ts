import { message } from '../../language/message';
import { HUNDRED, type Decimal } from '../../quantity/decimal';
import { relateUnits } from '../../quantity/units';
import type { Quantity } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import type { Claimed, Read, Reported } from '../indicator';
import type { Sign } from './direction';
import type { LevelFigures } from './levelFigures';
import { formsOf, rateBy, type RateFigures } from './rateForms';
import type { TableRates } from './tableRates';

/** What a row holds that may show which way is better. */
export interface RowFigures {
  readonly target: Read<Target>;
  readonly actual: Read<Quantity> | null;
  readonly baseline: Read<Quantity> | null;
  readonly reported: Reported;
  /** The targets of the years before, earliest first. */
  readonly earlierTargets: readonly Quantity[];
  readonly levels: LevelFigures | null;
  readonly tableRates: TableRates;
  /** Whether what is counted is what the office itself does: then a rate upside down is a slip. */
  readonly isOfDeeds: boolean;
  /** Whether the table prints no rate above 100, whatever its figures give. */
  readonly isCapped: boolean;
}

/** The report's own rate is hardly wrong in just the way that the other direction would make it. */
const RATE = 3;
/** Target ÷ result may be a slip; by itself it decides nothing, unless the whole table does so. */
const INVERSE = 2;
const INVERSE_OF_DEEDS = 1;
/** Where a table divides whatever is measured, that it divides here shows little. */
const ALWAYS_DIVIDED = 2;
/** Few call a target missed that is met, or exceeded that is not reached; "met" is soon said. */
const DECIDED = 2;
const MET = 1;
/** A rate that may just be held at 100 proves nothing, and casts doubt. */
const HELD = 1;
const BASELINE = 1;
const SERIES = 2;
/** Whoever hopes for 20 where 30 is the target wants less: the table says so itself. */
const LEVELS = 5;
const FEWEST_OF_SERIES = 2;

/** The way by which the report itself computes its rate of the row. */
export function* rateSigns(figuresOfRow: RowFigures): Iterable<Sign> {
  const { target, actual, baseline, reported, tableRates, isCapped, isOfDeeds } = figuresOfRow;
  const { rate } = reported;
  if (!rate || !actual) return;
  const figures = {
    actual: actual.value,
    written: actual.evidence.quote,
    target: target.value,
    baseline: baseline?.value ?? null,
  };
  const forms = formsOf(rate.value, figures);
  const isMore = forms.includes('ratio');
  const isLess = forms.includes('inverse') || forms.includes('two-minus');
  const slots = { quote: rate.evidence.quote };
  if (isMore !== isLess) {
    const way = isMore ? 'higher' : 'lower';
    const weight = isMore
      ? tableRates === 'divides'
        ? ALWAYS_DIVIDED
        : RATE
      : forms.includes('inverse') && tableRates !== 'turns'
        ? isOfDeeds
          ? INVERSE_OF_DEEDS
          : INVERSE
        : RATE;
    yield { way, weight, reason: message(`direction.because.rate-${way}`, slots) };
  } else if (!isMore && forms.includes('way') && baseline) {
    const way = target.value.value.gt(baseline.value.value) ? 'higher' : 'lower';
    yield { way, weight: RATE, reason: message('direction.because.rate-way', slots) };
  } else if (!isMore && isCapped && isHeldLower(rate.value, figures)) {
    yield { way: 'lower', weight: HELD, reason: message('direction.because.rate-lower', slots) };
  }
}

/** 100 printed beside 8 of 10, in a table that holds its rates at 100: 10 ÷ 8 would be held there. */
function isHeldLower(rate: Quantity, figures: RateFigures): boolean {
  const [more, less] = [rateBy('ratio', figures), rateBy('inverse', figures)];
  return rate.value.eq(HUNDRED) && (more?.lt(HUNDRED) ?? false) && (less?.gt(HUNDRED) ?? false);
}

/** The way in which the row's figures bear what it says of itself. */
export function* statusSigns({ target, actual, reported }: RowFigures): Iterable<Sign> {
  const { status } = reported;
  if (!status || !actual || relateUnits(actual.value.unit, target.value.unit) === 'convertible') return;
  const order = actual.value.value.cmp(target.value.value);
  if (order === 0 || isOnlyPlace(status, order)) return;
  const missed = status.claims === 'not-met';
  if (!missed && order < 0 && isOneClaim(reported)) return;
  const way = order > 0 === missed ? 'lower' : 'higher';
  const reason = message(`direction.because.status-${way}`, { quote: status.evidence.quote });
  yield { way, weight: status.claims === 'met' ? MET : DECIDED, reason };
}

/** Who writes 達成率115%，已達成 in one breath says it once: both may be one slip. */
export const isOneClaim = ({ rate, status }: Reported): boolean =>
  rate !== null &&
  status !== null &&
  rate.value.value.gte(HUNDRED) &&
  rate.evidence.cell.row === status.evidence.cell.row &&
  rate.evidence.cell.column === status.evidence.cell.column;

/**
 * Whether a phrase just says where the figure lies, truly: 高於目標 of what lies above it shows no way, and claims nothing.
 *
 * @param order how the actual compares with the target: above it, at it, below it
 */
export const isOnlyPlace = ({ place }: Claimed, order: number): boolean =>
  (place === 'above' && order > 0) || (place === 'below' && order < 0);

/** The way from where it began to the target. A planned figure in that column proves nothing: it weighs little. */
export function* baselineSigns({ target, baseline }: RowFigures): Iterable<Sign> {
  if (!baseline || target.value.unit.dimension === 'date') return;
  if (relateUnits(baseline.value.unit, target.value.unit) === 'different') return;
  const [from, to] = [inBase(baseline.value), inBase(target.value)];
  if (from.eq(to) || from.lte(0)) return;
  const way = to.gt(from) ? 'higher' : 'lower';
  const slots = { quote: baseline.evidence.quote, target: target.evidence.quote };
  yield { way, weight: BASELINE, reason: message(`direction.because.baseline-${way}`, slots) };
}

/** The way from what is demanded at least through the target to what is hoped for at most. */
export function* levelSigns({ target, levels }: RowFigures): Iterable<Sign> {
  if (!levels || target.value.unit.dimension === 'date') return;
  const all = [...(levels.floor ? [levels.floor] : []), target.value, levels.stretch];
  if (all.some(({ unit }) => relateUnits(unit, target.value.unit) === 'different')) return;
  const values = all.map(inBase);
  const isSteady = (isNext: (step: Decimal) => boolean): boolean =>
    values.slice(1).every((value, index) => isNext(value.minus(values[index] ?? value)));
  const way = isSteady((step) => step.gt(0)) ? 'higher' : isSteady((step) => step.lt(0)) ? 'lower' : null;
  if (way !== null) yield { way, weight: LEVELS, reason: message(`direction.because.levels-${way}`) };
}

/** The way that the targets go from year to year. */
export function* seriesSigns({ target, earlierTargets }: RowFigures): Iterable<Sign> {
  const values = earlierTargets.filter(({ unit }) => relateUnits(unit, target.value.unit) !== 'different');
  if (values.length < FEWEST_OF_SERIES || target.value.unit.dimension === 'date') return;
  const steps = [...values, target.value].map(inBase);
  const rises = steps.some((step, index) => index > 0 && step.gt(steps[index - 1] ?? step));
  const falls = steps.some((step, index) => index > 0 && step.lt(steps[index - 1] ?? step));
  if (rises === falls) return;
  const way = rises ? 'higher' : 'lower';
  yield { way, weight: SERIES, reason: message(`direction.because.series-${way}`) };
}

const inBase = ({ value, unit }: Quantity) => value.times(unit.scale);
