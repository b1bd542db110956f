import { foldedText } from './foldedText';

const LONGEST = 40;
const ONE_FIGURE = /^\D{0,12}?(-?\d[\d,]*(?:\.\d+)?)\D{0,12}$/;

/**
 * The one figure that a text shows, roughly: to compare columns with each other, never to report it. 94.5 for 94.5%;
 * `null` for none or several.
 */
export function figureIn(text: string): number | null {
  const digits = text.length > LONGEST ? undefined : ONE_FIGURE.exec(foldedText(text))?.[1];
  return digits === undefined ? null : Number(digits.replace(/,/g, ''));
}
