/** Two headings that differ only in what is aimed at and what came of it: 預計減量, 實際減量. */
export interface HeadingPair {
  readonly target: number;
  readonly actual: number;
}

const AIM =
  /^(?:預定|預計|預期|預估|目標|計[畫劃]|原[訂定])|^(?:planned|target|budgeted|expected|committed)(?![a-z])|(?<![a-z])(?:target|plan|goal)$/i;
const DONE =
  /^(?:實際|完成|達成|已達成?)|^(?:actual|achieved|delivered|realised|realized)(?![a-z])|(?<![a-z])(?:actual|achieved|result)$/i;
/** What is planned and then happens without being a figure that anybody aims at. */
const NO_AIM =
  /[日期時價]|開工|完工|開始|結束|地點|人員|\b(?:date|start|end|finish|time|price|day|month|year|location|owner)s?\b/i;
const LONGEST = 12;

/** Finds the one pair among headings, by column; `null` for none or several. */
export function pairedHeadings(headings: ReadonlyMap<number, string>): HeadingPair | null {
  const pairs: HeadingPair[] = [];
  for (const [target, aim] of headings) {
    const stem = stemOf(aim, AIM);
    if (stem === null) continue;
    for (const [actual, done] of headings) {
      if (actual !== target && stemOf(done, DONE) === stem) pairs.push({ target, actual });
    }
  }
  const [pair] = pairs;
  return pair && pairs.length === 1 ? pair : null;
}

/** Whether a heading may be that of what is aimed at, in a pair. */
export const beginsPair = (text: string): boolean => stemOf(text, AIM) !== null;

/** What is left of a heading without the word; `null` where nothing is, or what is left is no figure. */
function stemOf(text: string, word: RegExp): string | null {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (!word.test(plain)) return null;
  const stem = plain.replace(word, '').trim();
  return stem === '' || stem.length > LONGEST || NO_AIM.test(stem) ? null : stem;
}
