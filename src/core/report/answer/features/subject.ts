import { relateUnits } from '../../../quantity/units';
import { has, hasAny, wordsOf, type Mention } from '../../../reading/mention';
import { isOnTheWay, stageOf, stagesIn } from '../../../reading/stages';
import { contentOf } from '../../../text/functionWords';
import { coverage, overlap } from '../../../text/similarity';
import { isShare, type Feature, type Surroundings } from './feature';
import { wantsChange } from './change';
import { ofThisYear } from './time';
import { CUMULATED, leads, wantsCumulated } from './labels';
import { denominatorOf, inDigits, rateHead, saysHead } from './rates';

/** The feature of a figure that has nothing of the name. */
export const NAMELESS = 'nothing of the name beside it';
/** A figure of so many times the target, or of so small a part of it, is likely one of something else. */
const FAR = 8;
/** Where nothing at all is aimed at, no more than this many are likely to be told. */
const FEW = 20;
/** What can be said of a figure of any kind. */
const GENERIC =
  /(?:合計|總計|共計|共|累[計積]|實際|平均|達成[率度值]?|成果|結果|進度|overall|in total|total|average)\D{0,6}$/i;
/** 全年 384 次: nothing but that it is of the whole year. */
const BARE_WHOLE = /^\s?(?:全年度?|全年共|年度|整年)[共計為達]{0,2}\s?$/;
/** 比率 93.2%: a rate of what was just told. */
const JUST_A_RATE = /^\s?[其該]?(?:比[率例]|[占佔]比?)[為達約計是]{0,2}\s?$/;
/** An amount that a balance is told in. */
const BALANCE = /賸餘|盈餘|短絀|虧損|surplus|deficit/i;
const LATIN = /[a-z]{3}/i;
/** 冷氣機、電冰箱…等 22 項. */
const COUNTED_LIST = /、[^、]{0,24}等\s?$/;
/** Characters that may stand right behind a figure without being what it counts. */
const NO_MEASURE =
  /^(?:$|[^\u4e00-\u9fff]|[是為爲以之的及與和或較比占佔達約等者且但惟皆均已未不也在於由至到係屬])/;

/** Others that may be taken for it: of its unit, told, and neither the target nor a plan. */
const rivalsOf = (m: Mention, a: Surroundings): readonly Mention[] =>
  a
    .kin(m)
    .filter((other) => a.wanted.target?.eq(other.quantity.value) !== true)
    .filter((other) => !hasAny(other, ['target', 'planned', 'earlier', 'from', 'denied', 'change', 'limit']));

/** What stands before the first of a list may be said of all of it; what stands behind a figure is its own. */
const isNamedByOwnWords = (m: Mention, a: Surroundings): boolean =>
  a.isNamedFully(m) && overlap(m.behind, a.name) > 0;

/** 全年平均, 共: of all, whatever it is of. */
const isGeneric = (m: Mention): boolean =>
  GENERIC.test(m.before) || (has(m, 'whole') && BARE_WHOLE.test(m.before));

/** Of a part of the year or of the thing, one of what makes up another, or each one's: beside it, the whole is asked for. */
const isLess = (m: Mention, a: Surroundings): boolean =>
  a.isOneOfParts(m) ||
  a.parts.get(m.index) === 'addend' ||
  a.isBreakdown(m) ||
  hasAny(m, ['stretch', 'each', 'target', 'earlier', 'planned']);

function isNameless(m: Mention, a: Surroundings): boolean {
  const isOfAllDone = has(m, 'done') && (has(m, 'whole') || has(m, 'total'));
  if (a.place === 'cell' || isOfAllDone || a.givesRate(m)) return false;
  if (BALANCE.test(m.before) || a.isAskedPart(m)) return false;
  const isOnly = a.kin(m).every((other) => other.quantity.unit.dimension === 'none' || isLess(other, a));
  if (isOnly && isGeneric(m)) return false;
  if (
    wantsChange(a) &&
    has(m, 'change') &&
    a.kin(m).every((other) => other.quantity.unit.dimension === 'none')
  )
    return false;
  if (a.isNamedFully(m)) return false;
  const isWide =
    (leads(m) && (!LATIN.test(m.sentence) || saysWholeName(m, a))) ||
    has(m, 'change') ||
    a.parts.get(m.index) === 'to' ||
    JUST_A_RATE.test(m.before) ||
    GENERIC.test(m.before);
  const around = isWide || m.clause.trim() === '' ? m.sentence : m.clause;
  const words = `${around}|${m.label}|${m.quantity.unit.text}|${m.of?.unit.text ?? ''}|${m.behind}`;
  if (overlap(words, a.name) > 0 || overlap(words, a.asked) > 0 || COUNTED_LIST.test(m.before)) return false;
  return !has(m, 'result') && !a.isBesideTarget(m) && !a.isShort(m);
}

/** Punctuality of night services increased, by 1.4 points to 88.3 %: all of the name stands in the sentence. */
const saysWholeName = (m: Mention, a: Surroundings): boolean =>
  coverage(contentOf(a.wanted.name), m.sentence) === 1;

const isAnyDeed = (act: string): boolean => /^[a-z]{3,}ed$/.test(act);

function isEarlierStage(m: Mention, a: Surroundings): boolean {
  const stage = isShare(m.quantity.unit) ? undefined : stageOf(m);
  if (stage === undefined) return false;
  const asked = stagesIn(`${a.wanted.name}|${a.wanted.asked}`);
  if (asked.has(stage)) return false;
  if (asked.size > 0 && a.place === 'prose' && stage < Math.min(...asked)) return true;
  // Sites rehabilitated: that work was awarded or begun is no end of it.
  if (asked.size === 0 && isAnyDeed(a.act) && isOnTheWay(stage) && !m.behind.includes(a.act)) return true;
  const told = rivalsOf(m, a).flatMap((other) => stageOf(other) ?? []);
  return told.some((other) => (asked.size > 0 ? asked.has(other) : other > stage));
}

function isFar(m: Mention, a: Surroundings): boolean {
  const { target, unit } = a.wanted;
  if (!target || a.place === 'cell' || a.wanted.isChange || m.quantity.value.isZero()) return false;
  if (relateUnits(m.quantity.unit, unit) === 'unknown' && m.quantity.unit.dimension !== 'none') return false;
  const isScaled = relateUnits(m.quantity.unit, unit) === 'convertible';
  const value = isScaled ? m.quantity.value.times(m.quantity.unit.scale).div(unit.scale) : m.quantity.value;
  const isOff = target.isZero()
    ? value.abs().gt(FEW)
    : value.abs().gt(target.abs().times(FAR)) || value.abs().times(FAR).lt(target.abs());
  const isNamed = a.act !== '' && `${m.before}|${m.behind}`.toLowerCase().includes(a.act);
  return isOff && (target.isZero() || !isNamed || rivalsOf(m, a).length > 0);
}

/** 84 班: bare for the reader, but it counts something that is not asked for. */
const isOfUnknownUnit = (m: Mention, a: Surroundings): boolean =>
  m.quantity.unit.dimension === 'none' &&
  a.wanted.unit.dimension !== 'none' &&
  (!NO_MEASURE.test(m.behind) || (isShare(a.wanted.unit) && /^\s[a-z]/i.test(m.behind)));

function isAllSoFar(m: Mention, a: Surroundings): boolean {
  if (wantsCumulated(a) || !wordsOf(m, 'total').some((words) => CUMULATED.test(words))) return false;
  return rivalsOf(m, a).some(
    (other) =>
      other.quantity.value.lt(m.quantity.value) &&
      (other.period?.relative === 'this' || (other.period?.year ?? null) !== null || has(other, 'added')) &&
      (has(other, 'result') ||
        has(other, 'done') ||
        has(other, 'added') ||
        overlap(other.before, a.name) > 0),
  );
}

function isAnotherRate(m: Mention, a: Surroundings): boolean {
  if (a.place === 'cell') return false;
  const head = isShare(a.wanted.unit) && isShare(m.quantity.unit) ? rateHead(a.wanted) : undefined;
  if (
    head === undefined ||
    a.isBesideTarget(m) ||
    (wantsChange(a) && has(m, 'change')) ||
    JUST_A_RATE.test(m.before) ||
    a.isAskedPart(m) ||
    has(m, 'result')
  )
    return false;
  // A name in two languages is told in either.
  if (LATIN.test(a.wanted.name) && LATIN.test(m.clause) && overlap(m.clause, a.name) > 0) return false;
  // 漏水率由 12.4% 降至 11.8%: where a change led is said of what the sentence began with.
  const around = leads(m) ? m.sentence : m.clause;
  return !saysHead(`${m.label}|${around}|${m.behind}`, head) && !GENERIC.test(m.before);
}

const per = (m: Mention, a: Surroundings): boolean | undefined => {
  const denominator = denominatorOf(`${a.wanted.asked}|${a.wanted.name}`);
  if (denominator === undefined) return undefined;
  const words = inDigits(`${m.sentence}|${a.following(m)}`).toLowerCase();
  // Each household produced 466 kg: that is per household; so is per full-time employee per employee.
  const [, of] = /^per ([a-z]+)$/.exec(denominator) ?? [];
  if (of !== undefined) return new RegExp(`\\b(?:per|each) (?:[a-z-]+ ){0,2}${of}`).test(words);
  return words.includes(denominator) || words.includes(denominator.replace(/^per /, 'each '));
};

/** A figure as large as one that is said to be per what is asked: 446 kg, beside 430 kg per household. */
const isLikeOnePer = (m: Mention, a: Surroundings): boolean =>
  LATIN.test(m.sentence) &&
  a
    .kin(m)
    .some(
      (other) =>
        per(other, a) === true &&
        other.quantity.value.lt(m.quantity.value.times(2)) &&
        m.quantity.value.lt(other.quantity.value.times(2)),
    );

/** Whether a figure is one of what the row asks for, or of something beside it. */
export const SUBJECT: readonly Feature[] = [
  {
    id: 'one of a list',
    weight: -1,
    force: 'doubts prose',
    holds: (m, a) => a.isListMember(m) && !ofThisYear(m, a) && !a.isAskedPart(m) && !isNamedByOwnWords(m, a),
  },
  {
    id: 'told before its body is named',
    weight: -5,
    force: 'doubts prose',
    holds: (m, a) => m.quantity.span.start < a.bodyAt,
  },
  { id: NAMELESS, weight: -0.5, force: 'doubts', holds: isNameless },
  { id: 'no word of what the rate is of', weight: -2, force: 'doubts', holds: isAnotherRate },
  { id: 'an earlier stage than is told', weight: -3, force: 'doubts prose', holds: isEarlierStage },
  { id: 'far from the target', weight: -2, force: 'doubts', holds: isFar },
  { id: 'counts something else', weight: -3, force: 'doubts prose', holds: isOfUnknownUnit },
  { id: 'all so far, where the year has its own', weight: -3, force: 'doubts prose', holds: isAllSoFar },
  { id: 'per what is asked', weight: 3, force: 'speaks', holds: (m, a) => per(m, a) === true },
  {
    id: 'not per what is asked',
    weight: -2,
    force: 'doubts',
    holds: (m, a) =>
      a.place === 'prose' &&
      per(m, a) === false &&
      !isLikeOnePer(m, a) &&
      !isShare(m.quantity.unit) &&
      !m.quantity.unit.name.includes('/'),
  },
  {
    id: 'what others are counted per',
    weight: -6,
    force: 'doubts',
    holds: (m) => /(?:\bper|每)\s?$/i.test(m.before),
  },
  {
    id: 'counts the list before it',
    weight: 2,
    force: 'speaks',
    holds: (m) => COUNTED_LIST.test(m.before) || COUNTED_LIST.test(m.clause),
  },
  {
    id: 'with what it falls short by, the target',
    weight: 4,
    force: 'speaks',
    holds: (m, a) => a.isShort(m),
  },
  {
    id: 'of the part that is asked for',
    weight: 4,
    force: 'speaks',
    holds: (m, a) => a.isAskedPart(m),
  },
  {
    id: 'answers the target beside it',
    weight: 2,
    force: 'speaks',
    holds: (m, a) => a.answersTarget(m),
  },
  {
    id: 'answers the plan before it',
    weight: 5,
    force: 'speaks',
    holds: (m, a) => a.answersPlan(m),
  },
];
