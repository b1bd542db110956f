import type { FoundQuantity } from '../../quantity/quantity';
import { NO_UNIT, type Unit } from '../../quantity/unit';
import { relateUnits } from '../../quantity/units';
import { listPosition } from '../../reading/jointList';
import type { Statement } from '../../reading/statement';
import { sumOfParts } from './derived/sumOfParts';
import { yearFromParts } from './derived/yearFromParts';
import type { Place } from './features/feature';
import { sumOfList } from './listed';
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
 * it. Where nothing but the unit speaks for it, or two are alike, a person has to say.
 */
export function choose(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  wanted: Wanted,
  place: Place,
): Choice {
  const listed = inJointList(statement, quantities, wanted);
  if (listed) return { kind: 'found', figure: listed };
  const order = ranked(weighAll(statement, quantities, wanted, place));
  const [first] = order;
  const sum = summed(statement, quantities, order, wanted);
  if (!first || (!sum && first.score < WORTH_ASKING[place])) return { kind: 'none' };
  const best = sum?.part ?? order.find(({ isDoubted }) => !isDoubted);
  const least = sum ? SUMMED_ENOUGH : Math.max(ENOUGH[place], first.score - MOST_BELOW);
  if (!best || best.score < least) return asked(order, first, wanted);
  const figure = inUnit(sum?.whole ?? best.mention.quantity, wanted.unit);
  const isSpokenFor = place === 'cell' || sum !== undefined || best.isSpokenFor || isAlone(best, order);
  const rival = order.find(({ mention, isDoubted }) => !isDoubted && isRival(mention.quantity, figure));
  const isFirst = !rival || best.score - rival.score >= MARGIN;
  return isSpokenFor && isFirst ? { kind: 'found', figure } : asked(order, best, wanted, sum?.whole);
}

/** The sum of the parts that one of the likeliest figures begins, and the part (上半年 12 件，下半年 11 件). */
function summed(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  order: readonly Weighed[],
  wanted: Wanted,
): { readonly part: Weighed; readonly whole: FoundQuantity } | undefined {
  for (const part of order.slice(0, MOST_RIVALS)) {
    const whole = sumWith(statement, quantities, part.mention.quantity, wanted);
    if (whole) return { part, whole };
  }
  return undefined;
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
  const position = listPosition(plain, wanted.name, 'results');
  const listed = position && quantities.filter(({ span }) => span.start >= position.from)[position.index];
  return listed && inUnit(listed, wanted.unit);
}

/** The sum of the parts that the figure is one of, where no total is said; `undefined` where it is none. */
function sumWith(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  best: FoundQuantity,
  wanted: Wanted,
): FoundQuantity | undefined {
  const { plain } = statement;
  return (
    yearFromParts(plain, quantities, best) ??
    (wanted.isOneCount ? sumOfParts(plain, quantities, best, wanted.name) : undefined) ??
    (wanted.isOneCount ? sumOfList(statement, best, wanted) : undefined)
  );
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
