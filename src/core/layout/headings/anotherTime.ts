import { BLANK_HEADING, type HeadingReading } from './headingReading';
import { exactly, key } from './knownHeadings';
import { periodIn } from './periodIn';
import { unitIn } from './unitIn';
import { LAST_YEAR, OTHER_YEAR } from './vocabulary';

/** 去年實績 is last year's result; 前年實績, 明年目標 and 去年目標 are of no use here. */
export function ofAnotherYear(plain: string): HeadingReading | undefined {
  const last = LAST_YEAR.exec(plain);
  const other = last ? null : OTHER_YEAR.exec(plain);
  const word = last ?? other;
  if (!word) return undefined;
  const { unit, rest } = unitIn(plain.slice(word[0].length));
  // 上月實際 Nov Actual: which month that was changes nothing.
  const isAlone = key(rest) === '';
  const known = isAlone ? undefined : (exactly(rest) ?? exactly(periodIn(rest).rest));
  if (!known && !isAlone) return undefined;
  const isResult = last !== null && (known === undefined || known.roles.includes('actual'));
  const { language } = known ?? BLANK_HEADING;
  return { ...BLANK_HEADING, roles: isResult ? ['baseline'] : [], isOther: !isResult, unit, language };
}

/** Actual (Previous), beside Actual (Current): what was reported the time before is of no use here. */
export function ofTheTimeBefore(plain: string): HeadingReading | undefined {
  const [, latin, chinese] = BEFORE_IN_BRACKETS.exec(plain) ?? [];
  const word = latin ?? chinese;
  const known = word === undefined ? undefined : exactly(word);
  return known && { ...BLANK_HEADING, isOther: true, language: known.language };
}
const BEFORE_IN_BRACKETS =
  /^([^()]{2,40}?)\s?\((?:previous|prior|last)(?: (?:report|period|isr|time))?\)$|^([^()]{2,20})\((?:上次|前次|上期|前期)\)$/;
