import { Decimal, HUNDRED } from '../../quantity/decimal';
import { roundingOf, standsFor } from '../../quantity/rounding';
import { formsOf, rateBy, type RateFigures, type RateForm } from '../../report/direction/rateForms';
import type { Direction, Way } from '../../report/direction/direction';
import type { Indicator } from '../../report/indicator';
import type { Quantity } from '../../quantity/quantity';
import type { IndicatorReading, RatedRow, RateKind } from '../engine/indicatorReading';
import type { TableReading } from '../engine/tableReading';

/** What rates are held at, in percent, where they are held. */
const CAPS: readonly number[] = [100, 110, 120, 125, 130, 150, 200];

/** Two rows make a convention; a rate that was held at 100 shows in one, if no other goes beyond it. */
const FEWEST = 2;
const FEWEST_BESIDE_CAP = 3;

/** What the rate of a row may be; `null` where nothing is printed, or nothing to hold it against. */
export function readRatedRow(reading: IndicatorReading): RatedRow | null {
  const { actual, target, baseline, reported, direction } = reading.indicator;
  const { rate } = reported;
  if (!rate || !actual || !target || target.value.unit.dimension === 'date') return null;
  // A result that was computed is printed nowhere; one in a column is, whatever supports it.
  if (actual.operands && actual.source !== 'column') return null;
  const figures = {
    actual: actual.quantity,
    written: actual.evidence.quote,
    target: target.value,
    baseline: baseline?.value ?? null,
  };
  return { reading, rate, figures, kinds: new Set(kindsOf(rate.value, figures, direction)) };
}

/** Where more is better for sure, target ÷ result is a slip, and no custom of the table. */
const mayBeOf = (form: RateForm, { way, certainty }: Direction): boolean =>
  way !== 'higher' || certainty === 'assumed' || form === 'ratio' || form === 'way';

function* kindsOf(rate: Quantity, figures: RateFigures, direction: Direction): Iterable<RateKind> {
  const { way } = direction;
  const forms = formsOf(rate, figures).filter((form) => mayBeOf(form, direction));
  yield* forms;
  const ratio = rateBy('ratio', figures);
  const { actual } = figures;
  const isShare = actual.unit.dimension === 'percent' || actual.unit.dimension === 'none';
  const isActual = isShare && rate.value.eq(actual.value);
  const isExcess = ratio !== null && standsFor(rate, ratio.minus(HUNDRED));
  if (isActual) yield 'actual';
  if (isExcess) yield 'excess';
  // 120 is often just what figures give in another way; 100 where there is more seldom is.
  const isExplained = forms.length > 0 || isActual || isExcess;
  const mayBeCap = rate.value.eq(HUNDRED) || (!isExplained && CAPS.some((cap) => rate.value.eq(cap)));
  if (mayBeCap && isBeyond(figures, way, rate.value)) yield 'capped';
}

/** Whether figures give more than the cap in the way that is better; where nobody knows it, in either. */
function isBeyond(figures: RateFigures, way: Way, cap: Decimal): boolean {
  const forms: readonly RateForm[] =
    way === 'lower' ? ['inverse', 'two-minus'] : way === 'higher' ? ['ratio'] : ['ratio', 'inverse'];
  return forms.some((form) => rateBy(form, figures)?.gt(cap));
}

/** What the rows of a table have in common in how they print their rates. */
export function findConventions(whole: TableReading): ReadonlySet<RateKind> {
  const rows = whole.ratedRows;
  const usual = rows.filter(({ kinds }) => kinds.has('ratio')).length;
  const count = (kind: RateKind): number => followers(kind, whole).length;
  const found = new Set<RateKind>();
  for (const kind of ['actual', 'excess'] as const)
    if (count(kind) >= FEWEST && count(kind) > usual) found.add(kind);
  const held = count('capped');
  const isHeldAtFull = held > 0 && rows.length >= FEWEST_BESIDE_CAP && whole.highestRate.eq(HUNDRED);
  if (held >= FEWEST || isHeldAtFull) found.add('capped');
  for (const form of ['inverse', 'two-minus', 'way'] as const) if (count(form) >= FEWEST) found.add(form);
  return found;
}

/** The highest rate of the rows, in percent. */
export const highestRate = (rows: readonly RatedRow[]): Decimal =>
  Decimal.max(0, ...rows.map(({ rate }) => rate.value.value));

/** How a row may have come to its rate, as far as the table allows: where one goes beyond, none is held. */
export function kindsIn({ rate, kinds }: RatedRow, { highestRate }: TableReading): ReadonlySet<RateKind> {
  if (!kinds.has('capped') || rate.value.value.eq(highestRate)) return kinds;
  return new Set([...kinds].filter((kind) => kind !== 'capped'));
}

/**
 * The one row whose rate column holds just 100, 120 … where its figures give more, so that nobody can say whether all
 * rates are held there. What the prose says is its author's own sum.
 */
export function heldAlone(whole: TableReading): RatedRow | null {
  if (whole.rateConventions.has('capped')) return null;
  const [row] = followers('capped', whole);
  const isProse = row && row.rate.evidence.cell.column === row.reading.cell('narrative')?.cell.column;
  return row && !isProse ? row : null;
}

/**
 * Whether the one rate of a table is the factor that its figures give: 1.02 for 102 %. Among rates in percent it would be
 * a slip; two of them are a custom, and are read as percent.
 */
export function isFactorAlone(
  { reported: { rate } }: Indicator,
  expected: Decimal,
  { printedRates }: TableReading,
): boolean {
  if (!rate || !/^\d?\.\d{1,4}$/.test(rate.evidence.quote.trim())) return false;
  const decimals = Math.max(0, rate.value.decimals - 2);
  return printedRates === 1 && roundingOf(expected, rate.value.value.times(HUNDRED), decimals) !== 'none';
}

/** The rows that show a convention: it explains their rate, and the usual ratio does not. */
export function followers(kind: RateKind, whole: TableReading): readonly RatedRow[] {
  return whole.ratedRows.filter((row) => {
    const kinds = kindsIn(row, whole);
    return kinds.has(kind) && !kinds.has('ratio');
  });
}
