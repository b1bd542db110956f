import { HUNDRED } from '../../quantity/decimal';
import { standsFor } from '../../quantity/rounding';
import { formsOf, rateBy, type RateFigures, type RateForm } from '../../report/direction/rateForms';
import type { Way } from '../../report/direction/direction';
import type { Read } from '../../report/indicator';
import type { Quantity } from '../../quantity/quantity';
import type { Dossier } from '../engine/dossier';
import { oncePerDossier } from '../engine/oncePerDossier';
import { oncePerReport } from '../engine/oncePerReport';
import type { ReportFile } from '../engine/reportFile';

/**
 * How one row may have come to its rate: by a form of computing it; held at 100; the result itself; what is beyond
 * the target.
 */
export type RateKind = RateForm | 'capped' | 'actual' | 'excess';

/** A row whose rate is printed beside figures that it can be held against. */
export interface RatedRow {
  readonly dossier: Dossier;
  readonly rate: Read<Quantity>;
  readonly figures: RateFigures;
  readonly kinds: ReadonlySet<RateKind>;
}

/** Two rows make a convention; a rate that was held at 100 shows in one, if no other goes beyond it. */
const FEWEST = 2;
const FEWEST_BESIDE_CAP = 3;

/** What the rate of a row may be; `null` where nothing is printed, or nothing to hold it against. */
export const ratedRow = oncePerDossier((dossier): RatedRow | null => {
  const { actual, target, baseline, reported, direction } = dossier.indicator;
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
  return { dossier, rate, figures, kinds: new Set(kindsOf(rate.value, figures, direction.way)) };
});

function* kindsOf(rate: Quantity, figures: RateFigures, way: Way): Iterable<RateKind> {
  yield* formsOf(rate, figures);
  const ratio = rateBy('ratio', figures);
  if (rate.value.eq(HUNDRED) && isBeyond(figures, way)) yield 'capped';
  const { actual } = figures;
  const isShare = actual.unit.dimension === 'percent' || actual.unit.dimension === 'none';
  if (isShare && rate.value.eq(actual.value)) yield 'actual';
  if (ratio && standsFor(rate, ratio.minus(HUNDRED))) yield 'excess';
}

/** Whether figures give more than 100 in the way that is better; where nobody knows it, in either. */
function isBeyond(figures: RateFigures, way: Way): boolean {
  const forms: readonly RateForm[] =
    way === 'lower' ? ['inverse', 'two-minus'] : way === 'higher' ? ['ratio'] : ['ratio', 'inverse'];
  return forms.some((form) => rateBy(form, figures)?.gt(HUNDRED));
}

/** What the rows of a table have in common in how they print their rates. */
export const conventions = oncePerReport((report): ReadonlySet<RateKind> => {
  const rows = ratedRows(report);
  const usual = rows.filter(({ kinds }) => kinds.has('ratio')).length;
  const count = (kind: RateKind): number => followers(kind, report).length;
  const found = new Set<RateKind>();
  for (const kind of ['actual', 'excess'] as const)
    if (count(kind) >= FEWEST && count(kind) > usual) found.add(kind);
  const isCapped = count('capped') >= FEWEST || (count('capped') > 0 && rows.length >= FEWEST_BESIDE_CAP);
  if (isNoneBeyond(report) && isCapped) found.add('capped');
  for (const form of ['inverse', 'two-minus', 'way'] as const) if (count(form) >= FEWEST) found.add(form);
  return found;
});

/** Whether no rate of the table goes beyond 100. */
const isNoneBeyond = oncePerReport((report): boolean =>
  ratedRows(report).every(({ rate }) => rate.value.value.lte(HUNDRED)),
);

/**
 * The one row whose rate column holds just 100 where its figures give more, in a table of so few rows that nobody can
 * say whether all rates are held there. What the prose says is its author's own sum.
 */
export function heldAlone(report: ReportFile): RatedRow | null {
  if (conventions(report).has('capped') || !isNoneBeyond(report)) return null;
  const [row] = followers('capped', report);
  const isProse = row && row.rate.evidence.cell.column === row.dossier.cell('narrative')?.cell.column;
  return row && !isProse ? row : null;
}

/** The rows that show a convention: it explains their rate, and the usual ratio does not. */
export function followers(kind: RateKind, report: ReportFile): readonly RatedRow[] {
  return ratedRows(report).filter(({ kinds }) => kinds.has(kind) && !kinds.has('ratio'));
}

const ratedRows = oncePerReport((report): readonly RatedRow[] =>
  report.dossiers.flatMap((dossier) => ratedRow(dossier) ?? []),
);
