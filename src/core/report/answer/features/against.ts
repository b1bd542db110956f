import { has, hasAny, wordsOf, type Mention } from '../../../reading/mention';
import { isInName, isShare, type Feature, type Surroundings } from './feature';
import { wantsChange } from './change';
import { isLastOfYears, ofThisYear } from './time';
import { foreign, isAnotherDeed, isAnotherRate, leads, PLAN, wantsCumulated } from './labels';

/** 本年度接管 8,415 戶, where 新增 8,000 戶 was aimed at: what one year brought is what was added. */
const isOfTheYear = (m: Mention, { act, wanted }: Surroundings): boolean =>
  wanted.unit.dimension === 'count' && m.period?.relative === 'this' && act !== '' && m.before.includes(act);

const IS_LATIN = /^[^\u4e00-\u9fff]*$/;
/** 530 began and 412 were completed: these two are joined by no more than the sentence. */
const VERB = /^\s(?:were|was|have|has|had|are|is)\b/i;

/** 占分配預算數之比率: a budget that the name itself speaks of is no target. */
const isBudgetOfName = (m: Mention, { wanted }: Surroundings): boolean =>
  isShare(m.quantity.unit) &&
  wordsOf(m, 'target').every((words) => BUDGET.test(words) && wanted.name.includes(words));
const BUDGET = /^(?:預算數?|分配數|編列|名額|配額|規劃)$/;

/** 113 年 11.99%，114 年降至 11.52%: the year before is where the change began. */
const isFormerYear = (m: Mention, a: Surroundings): boolean =>
  a
    .kin(m)
    .some(
      (other) =>
        other.index === m.index + 1 &&
        other.sentenceIndex === m.sentenceIndex &&
        leads(other) &&
        (m.period?.year ?? Infinity) < (other.period?.year ?? -Infinity),
    );

const repeatsTarget = ({ quantity }: Mention, { wanted }: Surroundings): boolean =>
  wanted.target?.eq(quantity.value) === true;

/** Drive to 100% reuse: an English aim without a word that says anything of it. */
const isBareAim = (m: Mention): boolean =>
  IS_LATIN.test(m.sentence + m.behind) &&
  !hasAny(m, ['said', 'total', 'whole', 'to']) &&
  !VERB.test(m.behind);

/** Whether another figure of its kind says something else. */
const hasOtherKin = (m: Mention, { kin }: Surroundings): boolean =>
  kin(m).some(({ quantity }) => !quantity.value.eq(m.quantity.value));

/** What the words round a figure say against it. */
export const AGAINST: readonly Feature[] = [
  {
    id: 'where a change began',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => has(m, 'from') || isFormerYear(m, a),
  },
  {
    id: 'a change',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => has(m, 'change') && !has(m, 'to') && !wantsChange(a) && !isInName(m, 'change', a),
  },
  {
    id: 'no change, where one is wanted',
    force: 'doubts prose',
    weight: -3,
    holds: (m, a) => a.wanted.isChange && !has(m, 'change') && !has(m, 'added') && !isOfTheYear(m, a),
  },
  {
    id: 'called the target',
    force: 'doubts prose',
    weight: -5,
    holds: (m, a) => has(m, 'target') && !isBudgetOfName(m, a),
  },
  { id: 'another deed than is asked for', force: 'doubts prose', weight: -4, holds: isAnotherDeed },
  {
    id: 'listed before its total',
    force: 'doubts prose',
    weight: -3,
    // The years before a sum of them are no parts of one year.
    holds: (m, a) => a.isListed(m) && !isLastOfYears(m, a),
  },
  {
    id: 'added, where all is asked for',
    weight: -3,
    holds: (m, a) => has(m, 'added') && !a.wanted.isChange && wantsCumulated(a),
  },
  {
    id: 'the target, revised',
    force: 'doubts prose',
    weight: -5,
    holds: (m) => has(m, 'revised') && PLAN.test(m.sentence),
  },
  {
    id: 'what a share is taken of',
    force: 'doubts prose',
    weight: -4,
    holds: (m) => has(m, 'share') && !isShare(m.quantity.unit) && !has(m, 'result'),
  },
  {
    id: 'called another rate',
    weight: -3,
    force: 'doubts',
    holds: isAnotherRate,
  },
  {
    id: 'all since an earlier year',
    weight: -3,
    force: 'doubts',
    holds: (m, a) => has(m, 'since') && !wantsCumulated(a),
  },
  {
    id: 'the target again',
    weight: -2,
    holds: repeatsTarget,
  },
  {
    id: 'the target again, and nothing says that it was reached',
    weight: 0,
    force: 'doubts prose',
    holds: (m, a) =>
      repeatsTarget(m, a) && !hasAny(m, ['result', 'done']) && (hasOtherKin(m, a) || isBareAim(m)),
  },
  {
    // 95% 98%: what stands behind the target answers it.
    id: 'the target, with its answer behind it',
    weight: -6,
    force: 'doubts prose',
    holds: (m, a) =>
      a.wanted.target?.eq(m.quantity.value) === true &&
      a.kin(m).some((other) => other.index === m.index + 1 && a.isBesideTarget(other)),
  },
  {
    // 61% 63% 80%: the heading of the pasted table alone would tell which is which.
    id: 'one of a bare row of figures',
    weight: 0,
    force: 'asks',
    holds: (m, a) => a.isInBareRow(m) && !a.isBesideTarget(m) && !has(m, 'result') && !isLastOfYears(m, a),
  },
  {
    id: 'still to come',
    force: 'doubts prose',
    weight: -5,
    holds: (m, a) => has(m, 'planned') && !a.isBesideTarget(m) && !isInName(m, 'planned', a),
  },
  { id: 'not finished', weight: -5, force: 'doubts', holds: (m) => has(m, 'under way') },
  {
    id: 'called the rate',
    force: 'doubts prose',
    weight: -6,
    holds: (m, a) => has(m, 'rate') && isShare(m.quantity.unit) && !isInName(m, 'rate', a),
  },
  { id: 'a part', weight: -4, holds: (m, a) => a.isPart(m) },
  { id: 'only divides the one before it', weight: -8, holds: (m, a) => a.isBreakdown(m) },
  { id: 'counted apart', weight: -3, force: 'doubts', holds: (m) => has(m, 'aside') },
  {
    id: 'of one place or kind',
    weight: -2.5,
    force: 'doubts',
    holds: (m, a) => has(m, 'region') && !isInName(m, 'region', a),
  },
  {
    id: 'for each',
    weight: -2,
    holds: (m, a) => has(m, 'each') && !isInName(m, 'each', a) && !a.wanted.asked.includes('每'),
  },
  {
    id: 'what came in',
    force: 'doubts prose',
    weight: -3,
    holds: (m, a) => has(m, 'input') && !isInName(m, 'input', a),
  },
  { id: 'an end of a range', weight: -4, force: 'doubts', holds: (m) => has(m, 'range') },
  {
    id: 'joined with another of its kind',
    weight: -1,
    force: 'doubts',
    holds: (m, a) =>
      m.isJoined &&
      !ofThisYear(m, a) &&
      !VERB.test(m.behind) &&
      (m.period?.year ?? -Infinity) < (a.latestYear ?? Infinity),
  },
  {
    id: 'of something that the name does not have',
    weight: -0.25,
    holds: (m, a) => Math.min(8, foreign(m, a)),
  },
  { id: 'a limit', force: 'doubts prose', weight: -3, holds: (m) => has(m, 'limit') },
  {
    id: 'what is left',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => has(m, 'remainder') && !isInName(m, 'remainder', a),
  },
  {
    id: 'not done',
    weight: -5,
    force: 'doubts',
    holds: (m, a) => has(m, 'denied') && !a.wanted.isDenied && !isInName(m, 'denied', a),
  },
  {
    id: 'done, where what is not is asked for',
    weight: -4,
    force: 'doubts prose',
    holds: (m, a) => a.wanted.isDenied && !has(m, 'denied') && (has(m, 'result') || has(m, 'done')),
  },
];
