/** The characters of Chinese numerals, as data. */

/** Digits; the formal ones (壹 …) are written on cheques and in budgets. */
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
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
  叁: 3,
  叄: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Scales within a section; each multiplies the digit before it. */
export const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

export const JOINED_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Scales of whole sections; each multiplies all that stands before it, up to a larger one. */
export const SECTIONS: Readonly<Record<string, number>> = {
  萬: 10_000,
  万: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  兆: 1_000_000_000_000,
};

const DIGIT_CHARACTERS = Object.keys(DIGITS).join('');
const SCALE_CHARACTERS = [TENS, SECTIONS].flatMap(Object.keys).join('');

/** Every character that a Chinese numeral may hold, for a character class. */
export const NUMERAL_CHARACTERS = `${DIGIT_CHARACTERS}${SCALE_CHARACTERS}${Object.keys(JOINED_TENS).join('')}`;
export const DIGIT_CLASS = `[${DIGIT_CHARACTERS}]`;
export const SCALE_CLASS = `[${SCALE_CHARACTERS}]`;
