import { isDeed } from '../../../reading/deeds';
import { has, wordsOf, type Mention } from '../../../reading/mention';
import { features } from '../../../text/similarity';
import { isShare, type Surroundings } from './feature';
import { rateHead, saysHead } from './rates';

/** How long the words are that name a figure. */
export const LABEL = 14;
const ONE_COUNT = /(?<![及與和、或].{0,6})[數量額]$/;
export const CUMULATED = /累[計積]|cumulative/i;
const OF_ONE_YEAR = /\b(?:this|in the|during the|per|each) year\b|\bannual(?:ly)?\b/i;
export const PLAN = /原[定訂編列]|目標|預[定計期]|\bplan|target|original/i;
const ANOTHER_RATE =
  /([\u4e00-\u9fff]{2,8}(?:率|度|比例|比率|占比|佔比))(?:已|仍|均|皆|亦|也|高)?(?:為|爲|達到?|僅|約|有|:|\s)*$|\b(satisfaction|retention|turnover|vacancy|attendance|response|dropout|compliance|obligated)\b[^,;]{0,40}$/i;

/** from 67 hours in 2015 to 41 hours */
const LED = /^\s*(?:to|至|到)\s*$|^\s(?:in|at|for|during)\s[a-z\d' -]{1,24}\sto\s$/i;

/** Whether a change led there: 升至 25%, from 46% to 69%. */
export const leads = (m: Mention): boolean =>
  has(m, 'to') || (has(m, 'revised') && !PLAN.test(m.sentence)) || LED.test(m.before);

/** The deed that the name ends on, where it is one that is known: the 裁罰 of 查獲裁罰件數. */
export function isAnotherDeed(m: Mention, { wanted, act, kin }: Surroundings): boolean {
  if (!isDeed(act) || m.before.includes(act)) return false;
  // 審竣 11 處 beside 公告 2 處: a name that ends on the deed itself, which is told of another figure.
  const isTold = wanted.name.trim().endsWith(act) && kin(m).some(({ before }) => before.includes(act));
  if (!ONE_COUNT.test(wanted.name) && !isTold) return false;
  return wordsOf(m, 'done').some((words) => words !== act && !wanted.name.includes(words));
}

/** How many pairs of ideographs in what names a percentage are no words of the name: 新進人員通過率 for 通過率. */
export function foreign(m: Mention, { name, asked }: Surroundings): number {
  const label = isShare(m.quantity.unit)
    ? /([\u4e00-\u9fff]{3,14})(?:率|度|比例|比率|占比)[^\u4e00-\u9fff]?(?:已|仍|均|皆|亦|也|高)?[為達]?$/.exec(
        m.before,
      )?.[1]
    : undefined;
  return label === undefined
    ? 0
    : [...features(label)].filter((feature) => !name.has(feature) && !asked.has(feature)).length;
}

/** Whether a percentage is called the rate of something that shares no word with the name, or of another deed. */
export function isAnotherRate(m: Mention, { wanted, isNamedLike }: Surroundings): boolean {
  const match = isShare(m.quantity.unit) && !wanted.isChange ? ANOTHER_RATE.exec(m.before) : null;
  const label = match?.[1] ?? match?.[2];
  return label !== undefined && (!isNamedLike(label) || hasAnotherHead(label, wanted));
}

/** 回收站普及率 shares words with 回收率, but it is the rate of having one. */
function hasAnotherHead(label: string, wanted: Surroundings['wanted']): boolean {
  const asked = rateHead(wanted);
  const told = rateHead({ name: label, asked: '' });
  if (asked === undefined || told === undefined || saysHead(told, asked)) return false;
  // 進度 is one word, and not the 度 of anything.
  if (asked.endsWith('進') || told.endsWith('進')) return false;
  return !saysHead(wanted.name, told);
}

/** Whether a sum since the beginning is asked for, and not what one year brought. */
export const wantsCumulated = ({ wanted }: Surroundings): boolean =>
  CUMULATED.test(wanted.asked + wanted.name);

/** Whether what one year brings is asked for, as an English name says. */
export const wantsOneYear = ({ wanted }: Surroundings): boolean =>
  OF_ONE_YEAR.test(wanted.asked + wanted.name);
