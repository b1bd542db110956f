import type { FoundQuantity, Span } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { NO_UNIT, type Unit } from '../../quantity/unit';
import { relateUnits } from '../../quantity/units';
import { listPositions } from '../../reading/jointList';
import { has } from '../../reading/mention';
import type { Statement } from '../../reading/statement';
import { allIn, type Worded } from './all';
import { saidAmong, summedAmong, type Derived } from './derived/derive';
import type { Place } from './features/feature';
import { NAMELESS } from './features/subject';
import { noneIn } from './none';
import type { Weighed } from './weigh';
import { weighAll } from './weighAll';
import type { Wanted } from './wanted';

/** What a text says of the result: one figure well before the others, several, or none. */
export type Choice =
  | { readonly kind: 'found'; readonly figure: FoundQuantity }
  | { readonly kind: 'undecided'; readonly rivals: readonly FoundQuantity[] }
  | { readonly kind: 'none' };

/** What a figure must weigh at least to be the result, and to be asked about. */
const ENOUGH: Readonly<Record<Place, number>> = { prose: 5, cell: -1.5 };
const WORTH_ASKING: Readonly<Record<Place, number>> = { prose: 3.5, cell: -3.5 };
/** The parts of a year each stand for less than the year; their sum does not. */
const SUMMED_ENOUGH = 1.5;
/** The second must be this much behind, or nobody can say which of the two it is. */
const MARGIN = 1.5;
/** How far the best may stand below one that is doubted: more words for that one are a reason to ask. */
const MOST_BELOW = 5;
/** What comes this near the likeliest is asked about with it. */
const NEAR = 3;
/** What is this far behind is something else. */
const FAR = 4;
const MOST_RIVALS = 4;

/**
 * The figure of a text that is the result: no other figure may come near it, and in free prose a cue must speak for
 * it. Where nothing but the unit speaks for it, or two are alike, a person has to say. Where no figure says it, several
 * may give it, or words: nothing happened, all were done. Words count only inside of `region`.
 */
export function choose(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  wanted: Wanted,
  place: Place,
  region: Span = { start: 0, end: statement.plain.length },
): Choice {
  const listed = inJointList(statement, quantities, wanted);
  if (listed) return { kind: 'found', figure: listed };
  const order = ranked(weighAll(statement, quantities, wanted, place));
  const sum = summedAmong(statement, quantities, order, wanted);
  const said = sum ? undefined : saidAmong(statement, order, wanted, place);
  const choice = (said && unlessTold(said, order, wanted, place)) ?? likeliest(order, sum, wanted, place);
  const isAnswered = choice.kind === 'found' && relateUnits(choice.figure.unit, wanted.unit) !== 'different';
  const worded = isAnswered
    ? undefined
    : (noneIn(statement, wanted, region) ?? allIn(statement, wanted, region));
  return worded ? orWorded(choice, worded, order, wanted) : choice;
}

function likeliest(
  order: readonly Weighed[],
  sum: Derived | undefined,
  wanted: Wanted,
  place: Place,
): Choice {
  const [first] = order;
  if (!first || (!sum && first.score < WORTH_ASKING[place])) return { kind: 'none' };
  const best = sum?.part ?? order.find(({ isDoubted }) => !isDoubted);
  const least = sum ? SUMMED_ENOUGH : Math.max(ENOUGH[place], mostWords(order) - MOST_BELOW);
  if (!best || best.score < least) return asked(order, worthAsking(order, wanted, place) ?? first, wanted);
  const figure = inUnit(sum?.whole ?? best.mention.quantity, wanted.unit);
  const isSpokenFor = place === 'cell' || sum !== undefined || best.isSpokenFor || isAlone(best, order);
  const rival = order.find(({ mention, isDoubted }) => !isDoubted && isRival(mention.quantity, figure));
  const isFirst = !rival || best.score - rival.score >= MARGIN;
  return isSpokenFor && isFirst && !best.isAsked
    ? { kind: 'found', figure }
    : asked(order, best, wanted, sum?.whole);
}

/** Of what may be asked about, the first that is of the unit: 6,480,000 元 before the 324 to whom they went. */
const worthAsking = (order: readonly Weighed[], { unit }: Wanted, place: Place): Weighed | undefined =>
  order.find(
    ({ score, mention }) =>
      score >= WORTH_ASKING[place] && relateUnits(mention.quantity.unit, unit) !== 'different',
  );

/** What the likeliest figure weighs; one that is said to be a plan is no rival, however well it is named. */
const mostWords = (order: readonly Weighed[]): number =>
  order.find(({ mention }) => !has(mention, 'planned'))?.score ?? 0;

/**
 * What words give together with figures, unless a figure stands there that is the result itself; the figure that it is
 * derived from is none.
 */
function unlessTold(
  { part, whole }: Derived,
  order: readonly Weighed[],
  wanted: Wanted,
  place: Place,
): Choice | undefined {
  const figure = inUnit(whole, wanted.unit);
  const isTold = order.some(
    (other) =>
      other !== part &&
      !other.isDoubted &&
      other.score >= ENOUGH[place] &&
      wanted.target?.eq(other.mention.quantity.value) !== true &&
      isRival(other.mention.quantity, whole) &&
      relateUnits(other.mention.quantity.unit, wanted.unit) !== 'different',
  );
  if (!isTold) return { kind: 'found', figure };
  const choice = likeliest(order, undefined, wanted, place);
  if (choice.kind !== 'found') return choice;
  const isPart = choice.figure.span.start === part.mention.quantity.span.start;
  // A rate that its own figures do not give is of something else, or wrong.
  const isOtherRate = whole.unit.dimension === 'percent' && !standsFor(choice.figure, whole.value);
  return isPart || isOtherRate ? { kind: 'undecided', rivals: [figure, choice.figure] } : choice;
}

/** What only words say goes before figures of another unit; of its own unit, figures are a reason to ask. */
function orWorded(
  choice: Choice,
  { figure, isSure }: Worded,
  order: readonly Weighed[],
  { unit }: Wanted,
): Choice {
  const others = choice.kind === 'undecided' ? choice.rivals : [];
  // 未發生重大職災，另輕微擦傷 2 件: what nothing of the name stands beside is of something else.
  const isNamed = ({ span }: FoundQuantity): boolean =>
    order.some(
      ({ mention, reasons }) => mention.quantity.span.start === span.start && !reasons.includes(NAMELESS),
    );
  const rivals = others.filter((other) => relateUnits(other.unit, unit) !== 'different' && isNamed(other));
  return isSure && rivals.length === 0
    ? { kind: 'found', figure }
    : { kind: 'undecided', rivals: [figure, ...rivals].slice(0, MOST_RIVALS) };
}

/** A question: the likeliest, and what comes near it. */
function asked(
  order: readonly Weighed[],
  { score, mention }: Weighed,
  { unit }: Wanted,
  sum?: FoundQuantity,
): Choice {
  const figure = sum ?? mention.quantity;
  const near = order
    .filter((other) => Math.abs(other.score - score) < NEAR && isRival(other.mention.quantity, figure))
    .map((other) => other.mention.quantity);
  return {
    kind: 'undecided',
    rivals: [figure, ...near].slice(0, MOST_RIVALS).map((rival) => inUnit(rival, unit)),
  };
}

/** Nothing of its unit comes near it, nor speaks against it: 642,318 visitors, and nothing else counted. */
function isAlone(best: Weighed, order: readonly Weighed[]): boolean {
  const others = order.filter(
    (other) =>
      other !== best &&
      ['same', 'convertible'].includes(relateUnits(other.mention.quantity.unit, best.mention.quantity.unit)),
  );
  return best.reasons.includes('same unit') && others.every(({ score }) => score <= best.score - FAR);
}

const ranked = (weighed: readonly Weighed[]): readonly Weighed[] =>
  [...weighed].sort((a, b) => b.score - a.score);

/** 「甲及乙之接種率分別為 75% 及 65%」: the figure in the place of what is asked for. */
function inJointList(
  { plain }: Statement,
  quantities: readonly FoundQuantity[],
  wanted: Wanted,
): FoundQuantity | undefined {
  for (const { from, index } of listPositions(plain, wanted.name, 'results')) {
    const listed = quantities.filter(({ span }) => span.start >= from)[index];
    if (listed && relateUnits(listed.unit, wanted.unit) !== 'different') return inUnit(listed, wanted.unit);
  }
  return undefined;
}

/** Whether a figure says something else than the best: neither the same value nor a part of its sum. */
function isRival(other: FoundQuantity, best: FoundQuantity): boolean {
  const isPartOfIt = other.span.start >= best.span.start && other.span.end <= best.span.end;
  const isSame = other.value.eq(best.value) && relateUnits(other.unit, best.unit) !== 'different';
  return !isPartOfIt && !isSame;
}

function inUnit(quantity: FoundQuantity, unit: Unit): FoundQuantity {
  if (quantity.unit.dimension !== 'none') return quantity;
  return { ...quantity, unit: unit.dimension === 'none' ? NO_UNIT : unit };
}
