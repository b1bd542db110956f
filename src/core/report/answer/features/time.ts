import { has, wordsOf, type Mention } from '../../../reading/mention';
import { wantsChange } from './change';
import { isInName, type Feature, type Surroundings } from './feature';
import { CUMULATED, wantsCumulated, wantsOneYear } from './labels';

/** Words behind a figure that say of what time it is. */
const THIS_YEAR = /^\s?(?:this year|(?:during|in|over) the year)\b/i;
/** 三年合計: what several years brought together. */
export const OF_YEARS =
  /(?<![\d.])(?:[二兩三四五六2-6]\s?個?年(?:度|間)?(?:合計|共計?|總計|累計|加總)|\b(?:two|three|four|five)[\s-]years?)[^\d,，。;]{0,6}$/i;
/** The worst month was February, when 79 % were: one month, and not the year. */
const EXTREME =
  /\b(?:worst|best|lowest|highest|busiest|quietest|weakest|strongest) (?:month|week|day|quarter)\b[^.;]*$/i;
/** Nothing but the year before it: 、112年2.51. */
const BARE_YEAR = /(?:^|[、,，及和與])\s?(?:民國|西元)?\d{2,4}年?度?(?:為|達)?\s?$/;

/** What one year brought, where all so far is asked for and a larger figure is told. */
function isOfOneYear(m: Mention, a: Surroundings): boolean {
  if (!wantsCumulated(a) || (m.period?.relative !== 'this' && !THIS_YEAR.test(m.behind))) return false;
  return a.kin(m).some(({ quantity }) => quantity.value.gt(m.quantity.value));
}

/**
 * Of several that one range of years has, the one of the year that is reported; without such a year nobody can say
 * which of them is meant.
 */
export const ofThisYear = (m: Mention, { wanted }: Surroundings): boolean =>
  m.hasOwnYear &&
  (m.period?.relative === 'this' || (wanted.reportYear !== null && m.period?.year === wanted.reportYear));

/** 111年2.63、112年2.51、113年2.38: the last of a row of years is of the year that is reported. */
export function isLastOfYears(m: Mention, a: Surroundings): boolean {
  const year = m.period?.year ?? null;
  if (m.hasOwnYear) return ofThisYear(m, a);
  if (year === null || year !== (a.wanted.reportYear ?? a.latestYear)) return false;
  if (!BARE_YEAR.test(m.before)) return false;
  return a
    .kin(m)
    .some(
      ({ index, sentenceIndex, period }) =>
        index === m.index - 1 && sentenceIndex === m.sentenceIndex && period?.year === year - 1,
    );
}

/** 98.2% in Q1 … and 98.8% in Q4, an average of 98.5% for the year: the year's, of what its sentence speaks of. */
const isWholeOfStretches = (m: Mention, a: Surroundings): boolean =>
  has(m, 'whole') &&
  a.kin(m).filter((other) => other.sentenceIndex === m.sentenceIndex && a.isOneOfParts(other)).length >= 2;

/** What the time of a figure says for and against it. */
export const TIME: readonly Feature[] = [
  {
    id: 'compared with',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => has(m, 'earlier') && !(wantsChange(a) && has(m, 'change')),
  },
  {
    id: 'of an earlier year',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => {
      const year = m.period?.year ?? null;
      const now = a.wanted.reportYear ?? a.latestYear;
      const isEarlier = year !== null && now !== null && year < now;
      // A target that a later sentence's year has overtaken is still what the row is held against.
      const isAnswer = a.answersPlan(m) || a.answersTarget(m);
      return isEarlier && !isAnswer && !(wantsChange(a) && has(m, 'change'));
    },
  },
  {
    id: 'of last year',
    weight: -4,
    holds: (m, a) =>
      m.period?.relative === 'last' && m.period.year === null && !(wantsChange(a) && has(m, 'change')),
  },
  {
    id: 'of the report year',
    weight: 1,
    force: 'speaks',
    holds: (m, a) => a.wanted.reportYear !== null && m.period?.year === a.wanted.reportYear,
  },
  { id: 'the whole, beside its stretches', weight: 6, force: 'speaks', holds: isWholeOfStretches },
  { id: 'the last of a row of years', weight: 3.5, force: 'speaks', holds: isLastOfYears },
  {
    id: 'of several years together',
    weight: -5,
    force: 'doubts prose',
    holds: (m, a) => OF_YEARS.test(m.before) && !OF_YEARS.test(a.wanted.name) && !wantsCumulated(a),
  },
  {
    id: 'of one year, where all so far is asked for',
    weight: -4,
    force: 'doubts prose',
    holds: isOfOneYear,
  },
  {
    id: 'all so far, where one year is asked for',
    weight: -4,
    force: 'doubts prose',
    holds: (m, a) =>
      wantsOneYear(a) && (has(m, 'since') || wordsOf(m, 'total').some((words) => CUMULATED.test(words))),
  },
  { id: 'a year', force: 'doubts prose', weight: -6, holds: (m) => m.isYear },
  { id: 'of another year, in brackets', weight: -4, force: 'doubts', holds: (m) => m.isDatedAside },
  {
    id: 'of a stretch of the year',
    weight: -3,
    force: 'doubts',
    holds: (m, a) =>
      (has(m, 'stretch') && !has(m, 'whole') && !isInName(m, 'stretch', a)) || EXTREME.test(m.sentence),
  },
];
