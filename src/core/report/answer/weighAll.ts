import type { Period } from '../../quantity/periods';
import type { FoundQuantity } from '../../quantity/quantity';
import { HUNDRED } from '../../quantity/decimal';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { has, wordsOf, type Mention } from '../../reading/mention';
import type { Statement } from '../../reading/statement';
import { features, overlap } from '../../text/similarity';
import { isBreakdown } from './prose/breakdown';
import { distinctions, pairsIn } from './distinction';
import { divisionOf } from './divided';
import type { Place, RelationPart, Surroundings } from './features/feature';
import { namedFully } from './named';
import { isNoneSaid } from './none';
import { listMembers } from './listed';
import { answersTarget, planAnswers, shortfalls } from './features/towardsTarget';
import { notYetIn } from '../../reading/notYet';
import { withSynonyms } from '../../reading/synonyms';
import { partsIn } from './parts';
import { contradicted, halfNamed } from './shares';
import { weigh, type Weighed } from './weigh';
import { actOf, isCountedBy, type Wanted } from './wanted';

/** A name that is longer tells nothing more. */
const LONGEST_NAME = 200;
/** The end of a longer list is not looked at. */
const MOST_FIGURES = 150;
/** Each figure counts a little less for every one before it. */
const LATER = 0.02;
/** What any rate may be called. */
const GENERIC_RATE =
  /^(?:[達完執]?[成行]?率|比[率例]|占比|佔比|進度|實際進度|累[計積]進度)$|達成[率度]$|執行率$|完成[率度]$|平均/;
/** What is said of a sum of what stands before it. */
const SUMMED = /^(?:共計|合計|總計|共|in total|overall|altogether|a total of|total of)$/i;
/** What may follow a figure that counts on. */
const GOES_ON = /^\s(?:were|was|have|has|had|are|[a-z]{3,}ed|of (?:them|these|which))\b/i;
/** How far behind a figure words may speak of it. */
const FOLLOWING = 40;
/** How many more words of the name a part must have than its whole. */
const CLEARLY_MORE = 1;
/** How many figures make a row of a pasted table, and what stands between them. */
const ROW = 3;
const BARE = /^[\s|]+(?:[≧≦≥≤<>]\s?)?$/;
/** How close the target stands to what answers it. */
const BESIDE = /^[\s|/:%]*$/;
/** The target's cell goes on in words, and the next one begins with the figure. */
const NEXT_CELL = /^[^|\d\n。;]{0,60}\|\s*$/;

/** Weighs figures of a text as the one that is wanted, in their order. */
export function weighAll(
  statement: Statement,
  quantities: readonly FoundQuantity[],
  wanted: Wanted,
  place: Place = 'prose',
): readonly Weighed[] {
  const mentions = statement.mentionsOf(quantities.slice(0, MOST_FIGURES));
  const name = features(withSynonyms(wanted.name.slice(0, LONGEST_NAME)));
  const distinction = distinctions(statement, mentions, name, pairsIn(wanted.name.slice(0, LONGEST_NAME)));
  const act = actOf(wanted.name);
  const parts = partsIn(statement, mentions, { wanted, name, distinction });
  const around: Surroundings = {
    place,
    wanted,
    name,
    asked: features(wanted.asked.slice(0, LONGEST_NAME)),
    act,
    latestYear: latestYear(statement.plain, mentions, wanted),
    isPart: (mention) => isPart(mention, parts, act) && !isNamedPart(mention, mentions, distinction),
    isBreakdown: (mention) => isBreakdown(statement.plain, statement.quantities, mention.index),
    distinction,
    isNamedLike: (label) =>
      overlap(label, name) > 0 || overlap(label, wanted.asked) > 0 || GENERIC_RATE.test(label),
    isWhole: ({ quantity }) => mentions.some(({ of }) => of === quantity),
    isListed: (mention) => isListed(mention, mentions),
    givesRate: ratesGiven(mentions, wanted),
    parts,
    kin: kinOf(mentions),
    bodyAt: bodyAt(statement.plain, wanted.name),
    following: ({ quantity, sentenceIndex }) =>
      statement.plain.slice(
        quantity.span.end,
        Math.min(quantity.span.end + FOLLOWING, statement.sentenceOf({ sentenceIndex })?.end ?? 0),
      ),
    goesOn: (mention) => goesOn(mention, mentions, wanted),
    isListMember: listMembers(statement, wanted),
    isNamedFully: namedFully(statement, mentions, wanted.name),
    ...divisionOf(mentions, wanted),
    isNotYet: notYetIn(statement).some((sentence) => overlap(sentence, name) > 0),
    isContradicted: contradicted(statement, wanted),
    isHalfNamed: halfNamed(mentions, wanted),
    isShort: shortfalls(mentions, wanted.target, wanted.unit),
    answersPlan: planAnswers(mentions, wanted.target),
    answersTarget: answersTarget(statement.plain, mentions, wanted.target),
    isNoneSaid: isNoneSaid(statement, wanted),
    isBesideTarget: (mention) => isBesideTarget(statement, mention, wanted),
    isInBareRow: (mention) => isInBareRow(statement, mention),
  };
  return mentions.map((mention, order) => {
    const weighed = weigh(mention, around);
    return { ...weighed, score: weighed.score - order * LATER };
  });
}

/** Where a text first names the body that stands before a colon of the name. */
function bodyAt(plain: string, name: string): number {
  const body = BODY.exec(name)?.[1];
  return body === undefined ? 0 : Math.max(0, plain.toLowerCase().indexOf(body.toLowerCase()));
}
const BODY = /^([^:]{3,40}):\s?\S/;

/** Whether a figure is one part of what stands before 其中; the part that was finished, or is asked for, is not. */
function isPart(mention: Mention, parts: ReadonlyMap<number, RelationPart>, act: string): boolean {
  const isAsked = act !== '' && mention.behind.startsWith(act);
  return (
    has(mention, 'part') &&
    mention.index > 0 &&
    !has(mention, 'since') &&
    parts.get(mention.index) !== 'finished' &&
    !isAsked
  );
}

/** 培訓 120 人，其中 86 人取得證照, where 取得證照人數 is asked for: the part has more of the name than its whole. */
function isNamedPart(
  mention: Mention,
  mentions: readonly Mention[],
  distinction: (mention: Mention) => number,
): boolean {
  const whole = [...mentions]
    .reverse()
    .find(
      ({ index, quantity }) =>
        index < mention.index && relateUnits(quantity.unit, mention.quantity.unit) === 'same',
    );
  return whole !== undefined && distinction(mention) >= distinction(whole) + CLEARLY_MORE;
}

/** 143 stations were funded and 98 were activated: a bare figure counts on what its sentence counted before. */
function goesOn(mention: Mention, mentions: readonly Mention[], { unit, name }: Wanted): boolean {
  if (mention.quantity.unit.dimension !== 'none' || !GOES_ON.test(mention.behind)) return false;
  return mentions.some(
    (other) =>
      other.index < mention.index &&
      other.sentenceIndex === mention.sentenceIndex &&
      other.quantity.unit.dimension === 'count' &&
      (relateUnits(other.quantity.unit, unit) === 'same' || isCountedBy(name, other.quantity.unit)),
  );
}

/** Whether a figure is followed by what is called the sum of its kind, and no less than it. */
function isListed({ index, sentenceIndex, quantity }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (later) =>
      later.index > index &&
      later.sentenceIndex === sentenceIndex &&
      wordsOf(later, 'total').some((words) => SUMMED.test(words)) &&
      relateUnits(later.quantity.unit, quantity.unit) === 'same' &&
      later.quantity.value.gt(quantity.value),
  );
}

/** Whether a figure gives one of the rates that the text calls so, against the target. */
function ratesGiven(mentions: readonly Mention[], { target }: Wanted): (mention: Mention) => boolean {
  const rates = mentions.filter(
    (mention) => has(mention, 'rate') && mention.quantity.unit.dimension === 'percent',
  );
  if (!target || target.lte(0) || rates.length === 0) return () => false;
  return (mention) =>
    !mention.quantity.value.eq(target) &&
    rates.some(
      (rate) =>
        rate.index !== mention.index &&
        standsFor(rate.quantity, mention.quantity.value.div(target).times(HUNDRED)),
    );
}

function latestYear(plain: string, mentions: readonly Mention[], { unit }: Wanted): number | null {
  const years = mentions
    .filter((mention) => !has(mention, 'target') && !has(mention, 'planned'))
    // A later year's budget makes no rate one of an earlier year.
    .filter(({ quantity }) => relateUnits(quantity.unit, unit) !== 'different')
    .flatMap(({ period }) => (period && !endsRange(plain, period) ? (period.year ?? []) : []));
  return years.length > 0 ? Math.max(...years) : null;
}

/** 114 至 118 年 is the time of a plan. */
const endsRange = (plain: string, { span }: Period): boolean =>
  /[至到~-]\s?$/.test(plain.slice(Math.max(0, span.start - 2), span.start));

/** The figures of one unit with each, or of none; years are none. */
function kinOf(mentions: readonly Mention[]): (mention: Mention) => readonly Mention[] {
  const known = new Map<number, readonly Mention[]>();
  return (mention) => {
    const found =
      known.get(mention.index) ??
      mentions.filter(
        (other) =>
          other !== mention &&
          !other.isYear &&
          relateUnits(other.quantity.unit, mention.quantity.unit) !== 'different',
      );
    known.set(mention.index, found);
    return found;
  };
}

function isBesideTarget(statement: Statement, { index, quantity }: Mention, { target }: Wanted): boolean {
  const { plain, quantities } = statement;
  const before = quantities[index - 1];
  if (!before || !target?.eq(before.value) || isFirstOfYears(statement, index)) return false;
  const between = plain.slice(before.span.end, quantity.span.start);
  return BESIDE.test(between) || NEXT_CELL.test(between);
}

/** Whether nothing but space or bars stands between a figure and the next one. */
function joinsNext({ plain, quantities }: Statement, at: number): boolean {
  const [left, right] = [quantities[at], quantities[at + 1]];
  return !!left && !!right && BARE.test(plain.slice(left.span.end, right.span.start));
}

/** 2021年 | 2022年 | 2023年 | 1.0% | 1.05% | 1.22% | 3.22%: behind the target stand the results of as many years. */
function isFirstOfYears(statement: Statement, index: number): boolean {
  const start = statement.quantities[index]?.span.start ?? 0;
  const named = statement.periods.filter(({ span, year }) => span.end <= start && year !== null);
  const years = new Set(named.map(({ year }) => year));
  if (years.size < 2) return false;
  let last = index;
  while (last - index < years.size && joinsNext(statement, last)) last++;
  return last - index + 1 === years.size;
}

function isInBareRow(statement: Statement, { index }: Mention): boolean {
  let [first, last] = [index, index];
  while (last - first < ROW && joinsNext(statement, first - 1)) first--;
  while (last - first < ROW && joinsNext(statement, last)) last++;
  return last - first + 1 >= ROW;
}
