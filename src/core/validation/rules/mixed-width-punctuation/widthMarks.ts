import { ChineseContext } from './chineseContext';

/** The marks that both widths are in use for; brackets are one mark of two characters. */
export type MarkKind = 'brackets' | ':' | ';' | ',' | '!' | '?';
export type Width = 'half' | 'full';

/** A mark in Chinese text. */
export interface WidthMark {
  readonly kind: MarkKind;
  /** `unequal`: a pair of brackets of one each. */
  readonly width: Width | 'unequal';
  /** Offsets of its characters in the raw text, in order. */
  readonly places: readonly number[];
}

const FULL: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '，',
  '!': '！',
  '?': '？',
};
const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FULL).map(([half, full]) => [full, half]),
);
const EITHER = /[():;,!?（）：；，！？]/g;
const SINGLE: Readonly<Record<string, MarkKind>> = { ':': ':', ';': ';', ',': ',', '!': '!', '?': '?' };

/** A character of a mark in the wanted width. */
export function inWidth(character: string, width: Width): string {
  return (width === 'full' ? FULL[character] : HALF[character]) ?? character;
}

/** Finds the marks that stand in Chinese text; never those inside of numbers, Latin words, tags or formulas. */
export function widthMarks(raw: string): readonly WidthMark[] {
  const marks: WidthMark[] = [];
  EITHER.lastIndex = 0;
  if (!EITHER.test(raw)) return marks;
  const context = new ChineseContext(raw);
  const open: number[] = [];
  for (let isMark = true; isMark; isMark = EITHER.test(raw)) {
    const i = EITHER.lastIndex - 1;
    const character = raw.charAt(i);
    if (context.isForeign(i)) continue;
    const half = HALF[character] ?? character;
    const kind = SINGLE[half];
    if (half === '(') open.push(i);
    if (half === ')') {
      const from = open.pop();
      if (from === undefined || !context.isChinesePair(from, i)) continue;
      const [first, last] = [widthOf(raw.charAt(from)), widthOf(character)];
      marks.push({ kind: 'brackets', width: first === last ? first : 'unequal', places: [from, i] });
    }
    if (kind && context.isChineseMark(i)) marks.push({ kind, width: widthOf(character), places: [i] });
  }
  return marks;
}

const widthOf = (character: string): Width => (character in HALF ? 'full' : 'half');
