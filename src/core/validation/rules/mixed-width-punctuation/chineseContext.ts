import { allMatches } from '../../../text/allMatches';
import { latexSpans } from '../../../text/latex';
import { tagSpans } from '../../../text/markup';
import { unitsOf } from '../../../text/nearby';
import { foldWidth, isIdeograph } from '../../../text/width';

/** What is no Chinese prose: addresses, entities, and a formula of letters from its first equals sign on. */
const FOREIGN = [
  /https?:\/\/[\w\-./?%&=:#~@()]{1,500}/g,
  /&#?\w{1,8};/g,
  /(?<![A-Za-z])[A-Za-z]\s?[=＝][^。;；\n\r<]*/g,
];
/** Nothing of the kind begins without one of these: a quick look before the text is read for it. */
const MAY_BE_FOREIGN = /[<$&=＝]|:\/\//;
const IDEOGRAPH = /[\u3400-\u9fff]/;
const CHINESE_MARKS = unitsOf('、。「」『』《》【】');
const isChinese = (unit: number): boolean => isIdeograph(unit) || CHINESE_MARKS.has(unit);
const CLOSES = /[\u3400-\u9fff」』》】]/;
const OPENS = /[\u3400-\u9fff「『《【]/;
const LATIN = /[A-Za-z0-9%)]/;
const OPERATOR = /[=×÷*/+^<>≥≤]/;
const OPERATORS = unitsOf('=×÷*/+^<>≥≤＝＊／＋＾＜＞≧≦');

/** Tells which marks of a cell's text stand in Chinese prose. Every answer is the same for both widths of a mark. */
export class ChineseContext {
  private readonly foreign: Uint8Array | null;
  private readonly chinese: Counts;
  private readonly operators: Counts;

  constructor(private readonly raw: string) {
    this.foreign = MAY_BE_FOREIGN.test(raw) ? foreignIn(raw) : null;
    this.chinese = new Counts(raw, isChinese);
    this.operators = new Counts(raw, (unit) => OPERATORS.has(unit));
  }

  isForeign(at: number): boolean {
    return this.foreign?.[at] === 1;
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
    if (this.chinese.between(open, close) > 0) return true;
    const isCalculation = this.operators.between(open, close) > 0 || OPERATOR.test(this.after(close));
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

function foreignIn(raw: string): Uint8Array {
  const foreign = new Uint8Array(raw.length);
  for (const { start, end } of [...tagSpans(raw), ...latexSpans(raw)]) foreign.fill(1, start, end);
  for (const pattern of FOREIGN)
    for (const match of allMatches(pattern, raw)) foreign.fill(1, match.index, match.index + match[0].length);
  return foreign;
}

/** How many characters of a kind stand between two places; counted when brackets first ask for it. */
class Counts {
  private upTo: Uint32Array | undefined;

  constructor(
    private readonly raw: string,
    private readonly isCounted: (unit: number) => boolean,
  ) {}

  between(open: number, close: number): number {
    const upTo = (this.upTo ??= this.count());
    return (upTo[close] ?? 0) - (upTo[open + 1] ?? 0);
  }

  private count(): Uint32Array {
    const counts = new Uint32Array(this.raw.length + 1);
    let count = 0;
    for (let at = 0; at < this.raw.length; at++) {
      if (this.isCounted(this.raw.charCodeAt(at))) count++;
      counts[at + 1] = count;
    }
    return counts;
  }
}
