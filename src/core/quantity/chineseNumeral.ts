import { matchAt } from '../text/matchAt';
import { Decimal, wholeDecimal } from './decimal';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  貳: 2,
  參: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
export const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const JOINED_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };
/** The scales after which a number may go on, and their factors. */
export const SECTIONS: Readonly<Record<string, number>> = {
  萬: 10_000,
  万: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  兆: 1_000_000_000_000,
};

/** A part of a number, up to the scale that may follow it. */
export interface Part {
  readonly value: Decimal;
  readonly end: number;
  readonly decimals: number;
  readonly chinese: boolean;
}

/** Longer runs of digits count nothing; those up to here are exact as plain numbers. */
const LONGEST_RUN = 15;
const FRACTION = /[點点.]([〇零一二三四五六七八九]{1,11})/y;

/** Chinese digits up to 9,999, by position (三三七九) or with tens (二千三百零五), with 點 for the decimals. */
export function chineseAt(plain: string, at: number, section: string | undefined): Part | undefined {
  let value = 0;
  let digit: number | undefined;
  let run = '';
  let ended = at;
  let tens = 0;
  for (let i = at; i < Math.min(plain.length, at + LONGEST_RUN); i++) {
    const character = plain.charAt(i);
    const joined = JOINED_TENS[character];
    const ten = TENS[character];
    const single = DIGITS[character];
    if (joined !== undefined && digit === undefined) {
      value += joined;
      tens = 10;
    } else if (ten !== undefined && run.length <= 1) {
      value += (digit ?? 1) * ten;
      tens = ten;
      digit = undefined;
      run = '';
    } else if (single !== undefined) {
      // 零 only holds a place: 二千零三, 三萬零一十.
      const holdsPlace = single === 0 && run === '' && (tens > 0 || section !== undefined);
      if (!holdsPlace) run += String(single);
      digit = single;
    } else break;
    ended = i + 1;
  }
  if (ended === at) return undefined;
  if (run !== '') value += trailing(run, tens, section, plain.charAt(ended - 2));
  const fraction = matchAt(FRACTION, plain, ended);
  if (!fraction) return { value: wholeDecimal(value), end: ended, decimals: 0, chinese: true };
  const digits = Array.from(fraction[1] ?? '', (character) => String(DIGITS[character])).join('');
  return {
    value: new Decimal(`${value}.${digits}`),
    end: ended + fraction[0].length,
    decimals: digits.length,
    chinese: true,
  };
}

/** The digits at the end: 二千三 is 2,300 and 三萬五 is 35,000 in speech, but 二千零三 and 七萬九三一 are not. */
function trailing(run: string, tens: number, section: string | undefined, before: string): number {
  const digit = Number(run);
  if (run.length > 1 || before === '零' || before === '〇') return digit;
  if (tens >= 100) return (digit * tens) / 10;
  return tens === 0 && section !== undefined ? (digit * (SECTIONS[section] ?? 1)) / 10 : digit;
}
