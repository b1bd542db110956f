import type { Span } from '../quantity/quantity';

/** Which way a figure went. */
export type Way = 'rise' | 'fall';

const ROSE =
  /(?:提[高升]|增加|上升|成長|超前|高於?|高出|(?:increas|improv)(?:ed|e|ing)? by|(?:rose|grew|up) by|(?:increase|rise|improvement) of|\bup)\s?(?:了|約|達|計|共)?\s?$/i;
const FELL =
  /(?:降低|減少|下降|下滑|衰退|落後|低於?|decreas(?:ed|e|ing) by|(?:fell|down|dropped) by|(?:decrease|fall|drop) of|\bdown)\s?(?:了|約|達|計|共)?\s?$/i;
const REACH = 20;

/** Which way the words before a figure say that something went by it, or stands apart; `null`: neither is said. */
export function wayBefore(plain: string, { start }: Span): Way | null {
  const before = plain.slice(Math.max(0, start - REACH), start);
  if (ROSE.test(before)) return 'rise';
  return FELL.test(before) ? 'fall' : null;
}

const GREW = /(?:增加|上升|成長|(?:increased|rose|grew) by)\s?(?:了|約|達)?\s?$/i;
const SHRANK = /(?:減少|下降|降低|衰退|(?:decreased|fell|declined) by)\s?(?:了|約|達)?\s?$/i;

/** Whether the words that lead up to a figure say that something went this way by it. */
export const endsOnChange = (words: string, way: Way): boolean =>
  (way === 'rise' ? GREW : SHRANK).test(words);

const FALL = /減少|降低|下降|縮短|減量|下滑|衰退|\b(?:reduc|decreas|lower|cut|fell|declin|down)[a-z]*/i;
const RISE = /增加|提升|提高|上升|成長|擴大|\b(?:increas|rais|grew|grow|rose|improv|up)[a-z]*/i;

/** Whether words speak of a change this way, wherever they do. */
export const speaksOf = (words: string, way: Way): boolean => (way === 'rise' ? RISE : FALL).test(words);

const FALL_NAME = /^(?:降低|減少|縮短|抑制)|^(?:reduc|lower|cut|decreas)[a-z]*\b/i;
const RISE_NAME = /^(?:提升|提高|增加|擴大)|^(?:increas|rais|improv)[a-z]*\b/i;

/** Which way a name asks for, by its first words; `null` for a name that does not say. */
export function wayOfName(name: string): Way | null {
  if (FALL_NAME.test(name)) return 'fall';
  return RISE_NAME.test(name) ? 'rise' : null;
}
