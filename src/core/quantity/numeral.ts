import { matchAt, matchesAt } from '../text/matchAt';
import type { Decimal } from './decimal';
import { USUAL_STYLE, type NumberStyle } from './numberStyle';
import { arabicAt } from './numerals/arabic';
import { chineseAt, listedPairAt } from './numerals/chinese';
import type { Digits } from './numerals/digits';
import { JOINED_TENS, SECTIONS, TENS } from './numerals/signs';
import { Sum } from './numerals/sum';

/** A number as written: Arabic, Chinese, or mixed (3萬2,150). The span is half-open. */
export interface Numeral {
  readonly value: Decimal;
  /** The most that it may be: 40,000 for 三、四萬. */
  readonly upTo: Decimal;
  readonly end: number;
  /** Digits after the decimal point, as written. */
  readonly decimals: number;
  /** Whether any of it is written in Chinese digits, which occur in words as well (一般, 三民). */
  readonly chinese: boolean;
  /** Whether 餘, 多 or 幾 stands inside: 30餘萬. */
  readonly more: boolean;
  /** Whether it is all that is written there: 96,5 without a known decimal comma is not. */
  readonly whole: boolean;
  /** The digits before the only scales that follow them, for ends that share them: 5 in 5百萬, 八 in 八成. */
  readonly head: Decimal | undefined;
}

/** `1 萬 2,000 人`: a space may stand behind a scale where four digits, or a smaller scale, go on. */
const GOES_ON = / (?:\d,\d{3}|\d{4}|\d{1,4}\s?[十百千仟萬万億])(?!\d)/y;
const MORE = /\s?[餘多幾]\s?(?=[百佰千仟]?[萬万億兆])/y;
/** What begins with a ten and is none: 百分點, 百貨, 千里. */
const NO_TENS = /百(?:分[點比之位]|貨|科|葉|里|香|姓|年|歲|合)|千(?:里|歲|年|禧)|十(?:字|足)/y;
/** Units that are named by a scale: 1,378,000 千元, 994 百萬元; 三千元 is 3,000 元. */
const SCALED_UNIT = /\s?(?:[千仟]元|百萬元|千瓩|百萬瓩|百萬瓦|千瓦|千度|百萬度|[千仟][克米])/y;
const MEASURE = /千(?:瓦|克)/y;

/**
 * Reads the number that begins at `at`; `undefined` when none does.
 * 1億2,500萬300 → 125000300; 二千三百零五 → 2305; 廿四 → 24; 二〇一一 → 2011; 七萬九三一 → 70931; 5千6百萬 → 56000000.
 */
export function numeralAt(plain: string, at: number, style: NumberStyle = USUAL_STYLE): Numeral | undefined {
  const first = digitsAt(plain, at, true, style);
  if (first && !isScaledBehind(plain, first.end)) return alone(first);
  const sum = new Sum();
  let { end, decimals, chinese, more, head } = {
    end: at,
    decimals: 0,
    chinese: false,
    more: false,
    head: first?.value,
  };
  let position = at;
  let isFractional = false;
  for (;;) {
    const digits: Digits | undefined =
      position === at
        ? first
        : isFractional
          ? undefined
          : digitsAt(plain, pastSpace(plain, position), false, style);
    if (digits?.whole === false) return { ...alone(digits), chinese };
    const step = scaleAt(plain, digits, digits?.end ?? position, sum);
    if (step === undefined) {
      if (digits && (position === at || digits.count + digits.decimals > 0) && sum.close(digits)) {
        ({ end, decimals } = digits);
        chinese ||= digits.chinese;
        if (position !== at) head = undefined;
      }
      break;
    }
    if (digits && position !== at) head = undefined;
    position = end = step.end;
    more ||= step.more;
    chinese ||= digits ? digits.chinese : position - 1 === at || step.chinese;
    isFractional ||= (digits?.decimals ?? 0) > 0;
  }
  if (end === at) return undefined;
  return { value: sum.value, upTo: sum.upTo, end, decimals, chinese, more, whole: true, head };
}

/** Digits with no scale behind them, which most numbers of a report are. */
const alone = ({ value, upTo = value, end, decimals, chinese, whole }: Digits): Numeral => ({
  value,
  upTo,
  end,
  decimals,
  chinese,
  whole,
  more: false,
  head: value,
});

const SCALE_BEHIND = /\s?[餘多幾]?\s?[十拾百佰千仟萬万億亿兆廿卅卌]/y;
const isScaledBehind = (plain: string, at: number): boolean => matchesAt(SCALE_BEHIND, plain, at);

function pastSpace(plain: string, at: number): number {
  return matchesAt(GOES_ON, plain, at) ? at + 1 : at;
}

const ZERO_BEFORE = /[零〇○](?=\d)/y;

function digitsAt(plain: string, at: number, isFirst: boolean, style: NumberStyle): Digits | undefined {
  // 1億零300: the zero is said, the rest is written.
  if (!isFirst && matchesAt(ZERO_BEFORE, plain, at)) {
    const rest = arabicAt(plain, at + 1, style);
    return rest && { ...rest, zero: true };
  }
  return (
    listedPairAt(plain, at) ??
    (isFirst || /\d/.test(plain.charAt(at)) ? arabicAt(plain, at, style) : undefined) ??
    chineseAt(plain, at, isFirst)
  );
}

interface Step {
  readonly end: number;
  readonly more: boolean;
  readonly chinese: boolean;
}

/** Adds the scale behind digits to the sum; `undefined` where none stands, or none that fits. */
function scaleAt(plain: string, digits: Digits | undefined, at: number, sum: Sum): Step | undefined {
  if (digits?.whole === false) return undefined;
  const isNothing = digits === undefined && sum.isEmpty;
  const approximate = isNothing ? null : matchAt(MORE, plain, at);
  const mayStandOff =
    (digits ? !digits.chinese : false) || (!isNothing && SECTIONS[plain.charAt(at + 1)] !== undefined);
  const spaced = mayStandOff && plain.charAt(at) === ' ' ? at + 1 : at;
  const start = approximate ? at + approximate[0].length : spaced;
  const character = plain.charAt(start);
  const step: Step = { end: start + 1, more: approximate !== null, chinese: false };
  const section = SECTIONS[character];
  // 零 alone holds a place: 一百零幾萬, 二千零十.
  const counted = digits && digits.zero && digits.chinese && digits.value.isZero() ? undefined : digits;
  if (digits && !counted) sum.holdPlace();
  if (section !== undefined) return sum.addSection(counted, section) ? step : undefined;
  const joined = JOINED_TENS[character];
  if (joined !== undefined)
    return digits && counted ? undefined : sum.addJoined(joined) ? { ...step, chinese: true } : undefined;
  const ten = TENS[character];
  if (ten === undefined || isNoTen(plain, start, counted, sum)) return undefined;
  return sum.addTens(counted, ten) ? step : undefined;
}

/** Whether a ten at `start` belongs to a word or to a unit that follows the number. */
function isNoTen(plain: string, start: number, digits: Digits | undefined, sum: Sum): boolean {
  if (matchesAt(NO_TENS, plain, start)) return digits !== undefined || !sum.isEmpty;
  if (digits?.chinese === true) return matchesAt(MEASURE, plain, start);
  if (digits && sum.isEmpty)
    return (
      matchesAt(SCALED_UNIT, plain, start) ||
      (/[十拾]/.test(plain.charAt(start)) && !/[萬億]/.test(plain.charAt(start + 1)))
    );
  return false;
}
