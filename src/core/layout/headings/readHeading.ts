import type { ReportPeriod } from '../period';
import type { ColumnRole } from '../roles';
import { alternatives } from './alternatives';
import { ofAnotherYear, ofTheTimeBefore } from './anotherTime';
import { asideIn, mayBeAside } from './aside';
import { boundIn } from './boundIn';
import {
  CHINESE,
  composed,
  containedIn,
  exactly,
  insideRole,
  isNeutral,
  key,
  knownAs,
  spaced,
  told,
} from './knownHeadings';
import { isLongProse, isTooLong, LONGEST_READ } from './glance';
import { BLANK_HEADING, reading, type HeadingReading } from './headingReading';
import { jointRoles, mayBeJoint } from './jointHeading';
import { isNoHeading } from './isNoHeading';
import { periodIn } from './periodIn';
import { twoInOne } from './twoInOne';
import { unitIn } from './unitIn';
import { THIS_YEAR } from './vocabulary';

const FIGURE_BEHIND = /^[^:()]{1,24}:\s?([^:()]{0,8}\d.*)$/;

/** A stage of a project, beside the year that it is of. */
const STAGE =
  /^\(?(?:mid[- ]?line|mid[- ]?term|interim|mid[- ]?point|final|phase \d|期中|中期|期末|期初|階段)(?: (?:review|evaluation|survey|評估|檢討))?\)?$/;

const PROJECT_YEAR = /^第[一二三四五六七八九1-9]年度?(?=.)/;

/** Reads a heading: role, period and unit, in any order and in both languages; `undefined` for any other text. */
export function readHeading(text: string): HeadingReading | undefined {
  const reading = readWords(text);
  const bound = reading?.roles.includes('target') === true ? boundIn(spaced(text)) : null;
  return reading && bound !== null ? { ...reading, bound } : reading;
}

function readWords(text: string): HeadingReading | undefined {
  if (text === '') return undefined;
  const isLong = isTooLong(text) || isLongProse(text);
  if (isLong && !mayBeAside(text)) return undefined;
  if (isNoHeading(text)) return undefined;
  const plain = spaced(text);
  const aside = asideIn(unitIn(plain).rest);
  if (isLong || aside) return aside && reading(aside, aside.wording, null, null);
  if (plain === '' || plain.length > LONGEST_READ || holdsFigure(plain)) return undefined;
  const own = key(plain);
  const keyOf = (part: string): string => (part === plain ? own : key(part));
  const joint = mayBeJoint(text) ? jointReading(text) : undefined;
  if (joint) return joint;
  const whole = knownAs(own);
  if (whole) return reading(whole, whole.wording, null, unitIn(plain).unit);
  const two = twoInOne(unitIn(plain).rest, (part) => exactly(part) ?? composed(part));
  if (two) return reading(two, two.wording, null, unitIn(plain).unit);
  const relative = ofAnotherYear(plain) ?? ofTheTimeBefore(plain);
  if (relative) return relative;
  const { unit, inside, rest: whenAndWhat } = unitIn(plain);
  const rest = whenAndWhat.replace(THIS_YEAR, '') || whenAndWhat;
  const { period, rest: timeless } = periodIn(rest);
  // 第1年實際: which year of a project it is, the columns beside tell.
  const bare = timeless.replace(PROJECT_YEAR, '');
  const periodInside = period ?? firstPeriod(inside);
  if (rest === '') {
    if (unit !== null) return { ...BLANK_HEADING, unit };
    // 【目標值】: brackets round it all change nothing.
    const known = holdsPeriodAlone(inside) ? undefined : readWithin(inside);
    if (known) return known;
    return holdsPeriodAlone(inside) ? { ...BLANK_HEADING, period: periodInside } : undefined;
  }
  if (keyOf(bare) === '' && period === null) return undefined;
  if (keyOf(bare) === '') {
    // 2022(實績): the year outside, and what it is of within.
    const within = insideRole(inside);
    return within ? reading(within, within.wording, period, unit) : { ...BLANK_HEADING, period, unit };
  }
  // 上半年 H1, 全年 Full year: the same in two languages.
  if (period !== null && holdsPeriodAlone([bare])) return { ...BLANK_HEADING, period, unit };
  // Midline 2023 over Planned and Achieved says when, and no more.
  if (periodInside !== null && STAGE.test(bare)) return { ...BLANK_HEADING, period: periodInside, unit };
  const asWritten = exactly(rest, keyOf(rest));
  // 113年度 Target: 年度 by itself is the heading of years, and here a part of the period.
  const listed =
    bare === rest || (asWritten?.roles.length ?? 0) > 0 ? asWritten : (exactly(bare) ?? asWritten);
  // 值 says only that figures stand there, and 本期值 of when they are: it is made of more than that word.
  const made = listed === undefined || listed.roles.length === 0 ? composed(bare) : undefined;
  const word = listed && made?.roles[0] !== 'actual' ? listed : made;
  const known = told(word, insideRole(inside));
  // 112年數值 says when, and no more.
  if (known && period !== null && isNeutral(bare)) return { ...BLANK_HEADING, period, unit };
  if (known) return reading(known, known.wording, periodInside, unit);
  if (period === null && unit === null && plain === '%') return { ...BLANK_HEADING, unit: plain };
  const contained = alternatives(text) ?? containedIn(bare, keyOf(bare));
  // Target %: what is aimed at is a share. Achieved % may as well be a rate.
  if (!contained) return undefined;
  const share = contained.roles.includes('target') && /[^\s%]\s?%$/.test(bare) ? '%' : null;
  return reading(contained, 'contained', periodInside, unit ?? share);
}

/** 113年 目標/實際: both in one cell, of whichever period. */
function jointReading(text: string): HeadingReading | undefined {
  const lines = text.trim().split(/\n+/).map(spaced);
  const { period, rest } = periodIn(lines.join(lines.length === 2 ? '/' : ' '));
  const joint = jointRoles(rest, (part) => exactly(part) ?? composed(part));
  if (!joint) return undefined;
  const language = CHINESE.test(rest) ? 'zh-TW' : 'en';
  return { ...BLANK_HEADING, language, period, isOther: true, joint };
}

function readWithin([only, ...others]: readonly string[]): HeadingReading | undefined {
  return only === undefined || others.length > 0 ? undefined : readWords(only);
}

/** 目標值：80%: a label with its figure behind it; 實際值：112年 only says when. */
function holdsFigure(plain: string): boolean {
  const content = FIGURE_BEHIND.exec(plain)?.[1];
  return content !== undefined && periodIn(content).period === null;
}

/** A heading that the user gave a role, or `null` for none; its period and unit are read as ever. */
export function saidHeading(text: string, role: ColumnRole | null): HeadingReading {
  const own = readHeading(text);
  const language = own?.language ?? (CHINESE.test(text) ? 'zh-TW' : 'en');
  const { period, unit } = own ?? partsOf(spaced(text));
  const bound = role === 'target' ? boundIn(spaced(text)) : null;
  return {
    ...BLANK_HEADING,
    roles: role === null ? [] : [role],
    language,
    period,
    unit,
    bound,
    isOther: role === null,
  };
}

function partsOf(plain: string): Pick<HeadingReading, 'period' | 'unit'> {
  const { unit, rest } = unitIn(plain);
  return { period: periodIn(rest).period, unit };
}

function firstPeriod(texts: readonly string[]): ReportPeriod | null {
  for (const text of texts) {
    const { period } = periodIn(text);
    if (period) return period;
  }
  return null;
}

function holdsPeriodAlone(inside: readonly string[]): boolean {
  const [only] = inside;
  if (inside.length !== 1 || only === undefined) return false;
  const { period, rest } = periodIn(only);
  return period !== null && key(rest) === '';
}
