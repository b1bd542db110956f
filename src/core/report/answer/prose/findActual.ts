import { message } from '../../../language/message';
import type { FoundQuantity, Span } from '../../../quantity/quantity';
import { standsFor } from '../../../quantity/rounding';
import { unclearSignIn } from '../../../quantity/sign';
import { isPercentMeasure, type ActualSearch, type FoundActual } from '../actualSearch';
import { signedChange } from '../../measure/change';
import { asksForRank } from '../../rows/ranks';
import { within } from '../../../reading/clause';
import { findCompletion } from './completion';
import { missing, readCount, readLevel, readPercentage } from './fieldReading';
import { NarrativeView } from './narrativeView';
import { choose } from '../choose';
import { isPaired } from '../derived/operands';
import { tiedShare } from '../derived/tiedShare';
import type { Actual } from '../../indicator';
import { signUnclear } from '../chosenActual';

/**
 * Finds the actual in a narrative: in the field of the result, unless that repeats the target or holds the
 * rate; then among what was done; or computed from the figures that the standard divides. Beside an answer that stands
 * in a column, figures of prose count only where they give it: no others are weighed then.
 */
export function findActual(search: ActualSearch, answer: Actual | null): FoundActual {
  const found = searched(search, answer);
  if (found.actual) return found;
  const { narrative, outline } = search;
  const told = outline.achievement ?? outline.progress ?? { start: 0, end: narrative.plain.length };
  const unclear = unclearSignIn(narrative.plain, told);
  return unclear ? { ...found, gaps: [signUnclear(narrative, unclear)] } : found;
}

function searched(search: ActualSearch, answer: Actual | null): FoundActual {
  const { outline } = search;
  const view = new NarrativeView(search);
  const span = outline.achievement ?? outline.achievementSection;
  const inField = span ? within(view.quantities, span) : [];
  const rates = (span ? inField : view.quantities).filter((quantity) => view.isRate(quantity));
  const rate = rates.find((quantity) => isNamedRate(view.plain, quantity)) ?? rates[0];
  if (search.target?.value.unit.dimension === 'date') return readDate(view, span ?? outline.progress, rate);
  if (!span) return readAnywhere(view, rate, answer);
  const figures = inField.filter((quantity) => quantity !== rate && !view.isRate(quantity));
  const field = { span, figures, rate };
  if (search.measure === 'level') return readLevel(view, field);
  return isPercentMeasure(search) ? readPercentage(view, field) : readCount(view, field);
}

/** 占 86%，達成率 107.5%: what is named the rate goes before what may be one. */
function isNamedRate(plain: string, { span }: FoundQuantity): boolean {
  return /達成率|achievement rate/i.test(plain.slice(Math.max(0, span.start - 20), span.start));
}

/** A date: the day on which it was done, else how far it has come. */
function readDate(view: NarrativeView, region: Span | null, rate: FoundQuantity | undefined): FoundActual {
  const { plain, quantities, search } = view;
  const { statement, reportYear } = search;
  const span = region ?? { start: 0, end: plain.length };
  const found = findCompletion({
    plain,
    span,
    periods: statement.periods,
    quantities,
    reportYear,
    asked: search.asked,
  });
  if (!found) return view.result(null, rate, [message('gap.actual-missing')]);
  const { quantity } = found;
  const evidence = view.evidence(found.span);
  const certainty = region ? 'stated' : 'likely';
  return view.result({ quantity, source: 'narrative', certainty, evidence, operands: null }, rate, []);
}

/** Whether two figures of a narrative may give the answer that stands in a column. */
function mayGive(view: NarrativeView, answer: Actual): boolean {
  if (!isPercentMeasure(view.search)) return false;
  if (isPaired(view.search)) return true;
  const share = tiedShare(view.search.statement, view.wanted());
  return share !== undefined && standsFor(answer.quantity, share.percent);
}

/** A narrative without the house form: the best figure anywhere, or computed. */
function readAnywhere(
  view: NarrativeView,
  rate: FoundQuantity | undefined,
  answer: Actual | null,
): FoundActual {
  const { plain, quantities, search } = view;
  const { outline } = search;
  if (search.measure === 'level') {
    return readLevel(view, {
      figures: quantities.filter(({ value }) => search.legend.has(value.toString())),
      rate,
    });
  }
  if (answer && !mayGive(view, answer)) return view.result(null, rate, []);
  if (!search.target && asksForRank(search.asked)) return view.result(null, rate, [missing(view)]);
  // How it is measured, and what was aimed at, are no results.
  const told = [outline.standard, outline.statedTarget].flatMap((span) =>
    span ? within(quantities, span) : [],
  );
  const aside = new Set(told);
  const figures = quantities.filter((quantity) => quantity !== rate && !aside.has(quantity));
  const pick = choose(search.statement, figures, view.wanted(), 'prose');
  const rivals = pick.kind === 'undecided' ? pick.rivals.filter((rival) => view.fits(rival)) : [];
  const picked = pick.kind === 'found' ? pick.figure : undefined;
  const stated = picked && signedChange(plain, picked, search);
  if (isPercentMeasure(search)) {
    const isShare = stated?.unit.dimension === 'percent' || stated?.unit.dimension === 'point';
    const operands = view.operands({ start: 0, end: plain.length }, isShare ? stated : null);
    const isOpen = pick.kind !== 'found' && rivals.length === 0;
    const share = operands ?? (isOpen ? tiedShare(search.statement, view.wanted()) : undefined);
    if (share) return view.result(view.computed(share, 'likely'), rate, []);
  }
  if (stated && view.fits(stated)) return view.result(view.stated(stated, 'narrative'), rate, []);
  return rivals.length > 0 ? view.undecided(rivals, rate) : view.result(null, rate, [missing(view)]);
}
