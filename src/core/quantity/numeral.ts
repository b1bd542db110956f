import { matchAt, matchesAt } from '../text/matchAt';
import { chineseAt, SECTIONS, TENS, type Part } from './chineseNumeral';
import { decimalOf, ZERO, type Decimal } from './decimal';

/** A number as written: Arabic, Chinese, or mixed (3萬2,150). The span is half-open. */
export interface Numeral {
  readonly value: Decimal;
  readonly end: number;
  /** Digits after the decimal point, as written. */
  readonly decimals: number;
  /** Whether any of it is written in Chinese digits, which occur in words as well (一般, 三民). */
  readonly chinese: boolean;
  /** Whether it stands in scales (萬, 億), so that a following 千元 ends the number instead of naming a unit. */
  readonly scaled: boolean;
}

const GOES_ON = / (?:\d,\d{3}|\d{4}|\d{1,4}[千萬万億])(?!\d)/y;
/** A line may break behind a grouping comma, and typists write ‧ and ・ for the point. */
const ARABIC = /(?:\d{1,3}(?:,\n?\d{3})+(?!\d)|\d+)(?:[.‧·・]\d+)?/y;
/** At the head of a cell nothing else can be meant by a Chinese comma, a line break and three digits. */
const BROKEN = /\d{1,3}(?:，\n\d{3})+(?!\d)/y;

/**
 * Reads the number that begins at `at`; `undefined` when none does.
 * 1億2,500萬300 → 125000300; 二千三百零五 → 2305; 廿四 → 24; 二〇一一 → 2011; 七萬九三一 → 70931.
 */
export function numeralAt(plain: string, at: number): Numeral | undefined {
  let total = ZERO;
  let position = at;
  let decimals = 0;
  let chinese = false;
  let scaled = false;
  let lastSection: string | undefined;
  for (;;) {
    const start = lastSection === undefined ? position : pastSpace(plain, position);
    const part = arabicAt(plain, start) ?? chineseAt(plain, start, lastSection);
    if (!part) break;
    const scale = scaleAt(plain, part.end, part.chinese, lastSection !== undefined);
    // A smaller scale must follow a larger one: 3萬5億 are two numbers.
    if (scale && lastSection !== undefined && scale.factor >= (SECTIONS[lastSection] ?? 0)) break;
    const value = scale ? part.value.times(scale.factor) : part.value;
    total = position === at ? value : total.plus(value);
    position = scale?.end ?? part.end;
    decimals = scale ? 0 : part.decimals;
    chinese ||= part.chinese;
    if (!scale) break;
    scaled = true;
    if (!scale.section) break;
    lastSection = scale.section;
    if (part.decimals > 0) break;
  }
  return position === at ? undefined : { value: total, end: position, decimals, chinese, scaled };
}

/** `1 萬 2,000 人`: a space may stand behind a scale where four digits, or a smaller scale, go on. */
function pastSpace(plain: string, at: number): number {
  return matchesAt(GOES_ON, plain, at) ? at + 1 : at;
}

function arabicAt(plain: string, at: number): Part | undefined {
  const match = (at === 0 ? matchAt(BROKEN, plain, at) : null) ?? matchAt(ARABIC, plain, at);
  if (!match) return undefined;
  const text = match[0];
  const point = text.search(/[.‧·・]/);
  return {
    value: decimalOf(
      point < 0 ? digitsOf(text) : `${digitsOf(text.slice(0, point))}.${text.slice(point + 1)}`,
    ),
    end: at + text.length,
    decimals: point < 0 ? 0 : text.length - point - 1,
    chinese: false,
  };
}

const digitsOf = (text: string): string => text.replace(/[,，\n]/g, '');

interface Scale {
  readonly factor: number;
  readonly end: number;
  /** 萬 or a larger one, after which the number may go on. */
  readonly section: string | undefined;
}

function scaleAt(plain: string, at: number, chinese: boolean, inSections: boolean): Scale | undefined {
  // "7 萬份": a space may stand before the scale, but not inside of what follows it.
  const start = plain.charAt(at) === ' ' && SECTIONS[plain.charAt(at + 1)] !== undefined ? at + 1 : at;
  const character = plain.charAt(start);
  const section = SECTIONS[character];
  if (section !== undefined) {
    // 萬元 is read as a scale and 元; 百萬 and 千萬 before it are part of the number.
    return { factor: section, end: start + 1, section: character };
  }
  const ten = TENS[character];
  if (chinese || ten === undefined) return undefined;
  const next = plain.charAt(start + 1);
  const larger = SECTIONS[next];
  // 3千元 inside of a number in scales is 3,000 元; 994 百萬元 and 1,378,000 千元 name a unit.
  if (larger !== undefined) {
    if (!inSections && plain.charAt(start + 2) === '元') return undefined;
    return { factor: larger * ten, end: start + 2, section: next };
  }
  if (!inSections && (next === '元' || next === '瓩' || next === '瓦' || next === '米')) return undefined;
  return { factor: ten, end: start + 1, section: undefined };
}
