import { allMatches } from '../../../text/allMatches';
import { latexSpans } from '../../../text/latex';
import { tagSpans } from '../../../text/markup';
import { foldWidth } from '../../../text/width';

/** What is no Chinese prose: addresses, entities, and a formula of letters from its first equals sign on. */
const FOREIGN = [
  /https?:\/\/[\w\-./?%&=:#~@()]{1,500}/g,
  /&#?\w{1,8};/g,
  /(?<![A-Za-z])[A-Za-z]\s?[=＝][^。;；\n\r<]*/g,
];
const IDEOGRAPH = /[\u3400-\u9fff]/;
const EVERY_CHINESE = /[\u3400-\u9fff、。「」『』《》【】]/g;
const CLOSES = /[\u3400-\u9fff」』》】]/;
const OPENS = /[\u3400-\u9fff「『《【]/;
const LATIN = /[A-Za-z0-9%)]/;
const OPERATOR = /[=×÷*/+^<>≥≤]/;
const EVERY_OPERATOR = /[=×÷*/+^<>≥≤＝＊／＋＾＜＞≧≦]/g;

/** Tells which marks of a cell's text stand in Chinese prose. Every answer is the same for both widths of a mark. */
export class ChineseContext {
  private readonly foreign: Uint8Array;
  private readonly chinese: Uint32Array;
  private readonly operators: Uint32Array;

  constructor(private readonly raw: string) {
    this.foreign = new Uint8Array(raw.length);
    for (const { start, end } of [...tagSpans(raw), ...latexSpans(raw)]) this.foreign.fill(1, start, end);
    for (const pattern of FOREIGN)
      for (const match of allMatches(pattern, raw))
        this.foreign.fill(1, match.index, match.index + match[0].length);
    this.chinese = countUpTo(raw, EVERY_CHINESE);
    this.operators = countUpTo(raw, EVERY_OPERATOR);
  }

  isForeign(at: number): boolean {
    return this.foreign[at] === 1;
  }

  /** A colon, comma, semicolon, question or exclamation mark. */
  isChineseMark(at: number): boolean {
    const before = this.before(at);
    const after = this.after(at);
    if (foldWidth(this.raw.charAt(at)) === ':' && after === '/') return false;
    return CLOSES.test(before) || (LATIN.test(before) && OPENS.test(after));
  }

  /** Brackets round Chinese words, or behind a Chinese word round anything but a calculation: 備忘錄(MOU). */
  isChinesePair(open: number, close: number): boolean {
    if (within(this.chinese, open, close) > 0) return true;
    const isCalculation = within(this.operators, open, close) > 0 || OPERATOR.test(this.after(close));
    return IDEOGRAPH.test(this.before(open)) && !isCalculation;
  }

  private before(at: number): string {
    let i = at - 1;
    while (i >= 0 && this.raw.charAt(i) === ' ') i--;
    return foldWidth(this.raw.charAt(i));
  }

  private after(at: number): string {
    const next = this.raw.charAt(at + 1);
    return foldWidth(next === ' ' ? this.raw.charAt(at + 2) : next);
  }
}

/** How many characters of a kind stand before each position. */
function countUpTo(raw: string, kind: RegExp): Uint32Array {
  const counts = new Uint32Array(raw.length + 1);
  for (const { index } of allMatches(kind, raw)) counts[index + 1] = 1;
  for (let i = 1; i <= raw.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  return counts;
}

const within = (counts: Uint32Array, open: number, close: number): number =>
  (counts[close] ?? 0) - (counts[open + 1] ?? 0);
