import { message, type Message } from '../../../language/message';
import { comparatorAround } from '../../../quantity/comparators';
import { HUNDRED } from '../../../quantity/decimal';
import type { FoundQuantity, Span } from '../../../quantity/quantity';
import type { FoundActual } from '../actualSearch';
import { signedChange } from '../../measure/change';
import { within } from '../../../reading/clause';
import type { NarrativeView } from './narrativeView';

/** The figures of the field that holds the result, and the percentage that is called its rate. */
export interface ResultField {
  readonly span: Span;
  readonly figures: readonly FoundQuantity[];
  readonly rate: FoundQuantity | undefined;
}

/** A coded level: the field must hold one of the codes. */
export function readLevel(view: NarrativeView, { figures, rate }: Omit<ResultField, 'span'>): FoundActual {
  const { legend } = view.search;
  const code = figures.find(({ unit, value }) => unit.dimension === 'none' && legend.has(value.toString()));
  if (code) return view.result(view.stated(code, 'achievement'), rate, []);
  const wrong = figures[0];
  const codes = [...legend.keys()].join('、');
  const gap = wrong
    ? message('gap.level-as-percent', { codes, quote: view.quote(wrong.span) })
    : message('gap.actual-missing');
  return view.result(null, rate ?? wrong, [gap]);
}

/** A percentage: computed exactly where its figures are given, else as it is stated. */
export function readPercentage(view: NarrativeView, field: ResultField): FoundActual {
  const { figures, rate } = field;
  const { outline, measure, target } = view.search;
  const picked = view.bestOf(figures, field.span) ?? figures.find(({ unit }) => unit.dimension === 'percent');
  const stated = picked && signedChange(view.plain, picked, view.search);
  const region = outline.progress ?? { start: 0, end: field.span.start };
  const operands = view.operands(region, stated ?? null);
  if (operands) {
    return view.result(
      view.computed(operands, 'stated'),
      operands.confirmedAsRate ? (rate ?? stated) : rate,
      [],
    );
  }
  const percent = stated ?? view.inProgress();
  if (!percent) return view.result(null, rate, [missing(view)]);
  // A share above 100 % that no figures explain can only be the rate.
  const isImpossible = measure === 'ratio' && percent.value.gt(HUNDRED) && target?.value.value.lte(HUNDRED);
  if (isImpossible && percent === stated) {
    return view.result(null, percent, [
      message('gap.actual-holds-rate', { quote: view.quote(percent.span) }),
    ]);
  }
  return view.result(view.stated(percent, percent === stated ? 'achievement' : 'progress'), rate, []);
}

/** A count or an amount: a percentage in its field is the rate, and a repeated target is no result. */
export function readCount(view: NarrativeView, field: ResultField): FoundActual {
  const { figures } = field;
  const counts = figures.filter(({ unit }) => unit.dimension !== 'percent');
  const choice = view.choiceOf(counts, field.span);
  const stated = choice.kind === 'found' ? choice.figure : onlyOne(view, counts);
  const rate = field.rate ?? figures.find(({ unit }) => unit.dimension === 'percent');
  const restates = stated !== undefined && restatesTarget(view, stated);
  if (stated && !restates) return view.result(view.stated(stated, 'achievement'), rate, []);
  if (choice.kind === 'undecided' && !restates) return view.undecided(choice.rivals, rate);
  const found = view.inProgress();
  if (found) return view.result(view.stated(found, 'progress'), rate, []);
  if (restates) {
    const quote = view.quote(stated.span);
    return view.result(null, rate, [message('gap.actual-restates-target', { quote })]);
  }
  const inField = rate && within([rate], field.span)[0];
  const gap = inField
    ? message('gap.actual-holds-rate', { quote: view.quote(inField.span) })
    : message('gap.actual-missing');
  return view.result(null, rate, [gap]);
}

/** The one value that a field says in what is counted, however often it says it. */
function onlyOne(view: NarrativeView, counts: readonly FoundQuantity[]): FoundQuantity | undefined {
  const [first, ...others] = counts.filter((count) => view.fits(count));
  return first && others.every(({ value }) => value.eq(first.value)) ? first : undefined;
}

function restatesTarget(view: NarrativeView, stated: FoundQuantity): boolean {
  const target = view.search.target?.value;
  if (!target?.value.eq(stated.value)) return false;
  const comparator = comparatorAround(view.plain, stated.span);
  return comparator !== null && comparator !== 'between';
}

/** What is missing: the figures that the standard divides, or the result itself. */
export function missing({ search }: NarrativeView): Message {
  return search.division ? message('gap.operands-missing') : message('gap.actual-missing');
}
