import { alternatives, anyOf } from '../../text/words';

/** Words of a status: the lights and what a legend says of them, and what a phrase must speak of to be a verdict. */

const GREEN = { zh: ['綠燈', '綠'], en: ['green'] };
const YELLOW = { zh: ['黃燈', '黃'], en: ['yellow', 'amber'] };
const RED = { zh: ['紅燈', '紅'], en: ['red'] };
const LIGHTS = [GREEN, YELLOW, RED].map(alternatives).join('|');

/** The lights of a text, wherever they stand. */
export const ANY_LIGHT = new RegExp(LIGHTS, 'gi');
/** A cell that holds a light and nothing else. */
export const WHOLE_LIGHT = new RegExp(String.raw`^[★▲●■◆\s]*(${LIGHTS})$`, 'i');
export const isGreen = anyOf(GREEN);
export const isRed = anyOf(RED);

const PERCENT = String.raw`(\d{1,3}(?:\.\d)?)`;
/** What a legend says of a light: from so many percent on, below, up to, or between. */
export const LEGEND = {
  from: new RegExp(
    String.raw`(?:≧|≥|>=|達(?:到|成)?|至少|不低於|at least|from)\s?${PERCENT}|${PERCENT}\s?%?\s?(?:\(含\)\s?)?(?:以上|及以上|\+|and (?:above|over|more)|or (?:more|above|higher))`,
    'i',
  ),
  below: new RegExp(String.raw`(?:<|未達|低於|不足|未滿|\bbelow|\bunder|less than)\s?${PERCENT}`, 'i'),
  upTo: new RegExp(
    String.raw`(?:≦|≤|<=)\s?${PERCENT}|${PERCENT}\s?%?\s?(?:以下|or (?:less|below|lower))`,
    'i',
  ),
  between: new RegExp(String.raw`${PERCENT}\s?%?\s?(?:[-–—~～至]|to)\s?${PERCENT}`, 'i'),
} as const;

/** What stands between rates and the light that they get. */
export const IS_LIGHT = /(?:為|列|給予?|亮|顯示|核[列給]|→|=>|\b(?:is|are|gets?|shows?))\s?[「“"]?$/;

/** A phrase is about the target when its clause says so; 超過六次會面 is not. */
export const speaksOfTarget = anyOf({
  zh: ['目標', '達標'],
  en: ['target', 'targets', 'goal', 'goals', 'objective', 'objectives'],
});
