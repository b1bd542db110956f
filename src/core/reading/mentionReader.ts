import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import { firstIndex } from '../text/firstIndex';
import { isLatin, isSpace, unitsOf } from '../text/nearby';
import { isIdeograph } from '../text/width';
import { isGrouping, type Clause, type Cuts } from './cut';
import { joinedWith, timeOf, yearsOf } from './joined';
import { cuesIn, type CueHit } from './match';
import { has, type Mention } from './mention';
import { ownWords } from './ownWords';
import { shareOfCount } from './shareOfCount';

/** No cue stands farther off. */
const LONGEST_OWN = 48;
const LONGEST_CLAUSE = 60;
const LONGEST_SENTENCE = 80;
const LONGEST_BEHIND = 24;
/** Latin words are longer, and name a figure behind it: 88 % of repairs were completed within the time. */
const LONGEST_LATIN_BEHIND = 64;
const BEHIND_BRACKETS = /^\)(\s(?!(?:and|or|but|while|against|compared)\b)[a-z][^,.;:()]*)/i;
const SOME_OF = /^\s(?:out )?of (?:our |the |its |all |their )?$/i;
/** Of 38 complaints decided, seven were upheld. */
const OF_ALL = /^\s?(?:out )?of (?:our |the |its |all |their |these |those )*(?=\d)/i;
/** Nothing else between where a change began and where it led. */
const JUST_TO = /^\s?to\s?$/;
/** What ends the words before a figure. */
const ENDS_WORDS = unitsOf('。;!?！？\n|,，([【');
const [OPENS, CLOSES, PERCENT] = [0x28, 0x29, 0x25];
/** What opens a sentence and speaks of all that follows: Overall, … Of these, … 其中，… */
const OPENING = /^\s?(?:[A-Z][a-z]*(?: [a-z]+){0,3}|[\u4e00-\u9fff]{2,4}|以[\u4e00-\u9fff]{2,10}為例)$/;
/** How long such an opening is at most in Chinese, with a space before it. */
const LONGEST_CHINESE_OPENING = 15;
const ASIDE =
  /^(?:參考|年底累計|累計|累積|迄今|前一?年|上年|去年|同期|原|基準|last year|previous|prior|compared|up from|down from|baseline|from)/i;

/** A text, cut, with its figures and times, and the mentions of those that were read. */
export interface CutText {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly Period[];
  readonly cuts: Cuts;
  readonly mention: (index: number) => Mention | undefined;
}

/** Where each bracket of a text that closes was opened. */
export type Brackets = ReadonlyMap<number, number>;

/** Reads what is said round figures of one text. The text keeps the brackets, and no reader: what is kept is plain data. */
export class MentionReader {
  constructor(
    private readonly text: CutText,
    private readonly brackets: Brackets,
  ) {}

  /** A figure, with what is said round it. */
  read(quantity: FoundQuantity, index: number): Mention {
    const { span } = quantity;
    const clause = this.clauseAt(span.start);
    const start = clause?.span.start ?? 0;
    const next = this.text.quantities[index + 1]?.span.start ?? this.text.plain.length;
    const sentence = this.text.cuts.sentences[clause?.sentence ?? 0]?.start ?? start;
    const since = this.wordsBefore(span.start, LONGEST_OWN, sentence, index - 1);
    const before = ownWords(this.text.plain, this.text.quantities[index - 1]?.span.end, since);
    const whole = this.openingOf(clause) + this.wordsBefore(span.start, LONGEST_CLAUSE, sentence, -1);
    const longest = this.reachBehind(span.end);
    const reach = Math.min(next, clause?.span.end ?? this.text.plain.length, span.end + longest);
    const run = joinedWith(this.text, index);
    const count = this.countOf(index);
    const of = this.wholeOf(index);
    // Eleven of the twelve milestones were met: what is said behind the whole is said of them.
    const isOfNext = of !== undefined && of.span.start > span.end;
    const following = isOfNext
      ? this.text.plain.slice(of.span.end, of.span.end + this.reachBehind(of.span.end))
      : this.text.plain.slice(span.end, reach);
    const mark = following.indexOf('、');
    const behind = (mark < 0 ? following : following.slice(0, mark)) || this.behindBrackets(span.end, next);
    const cues = cuesIn({
      before: count && count.index < index - 1 ? count.before : before,
      clause: whole,
      behind,
    });
    const named = count ?? this.beginningOf(index, before, cues);
    return {
      quantity,
      index,
      before,
      label: named ? `${named.before}|${before}` : before,
      clause: whole,
      sentence: this.text.plain.slice(Math.max(sentence, span.start - LONGEST_SENTENCE), span.start),
      behind,
      sentenceIndex: clause?.sentence ?? 0,
      period: timeOf(this.text, index, run),
      isYear: this.isYear(quantity),
      isJoined: run.length > 1,
      hasOwnYear: yearsOf(this.text, run) !== undefined,
      of,
      isDatedAside: this.isDatedAside(span.start),
      cues,
    };
  }

  /** The figure that a change began with, whose words name the one where it led: waiting cases from 2,200 to 1,050. */
  private beginningOf(index: number, words: string, cues: readonly CueHit[]): Mention | undefined {
    if (!JUST_TO.test(words) && !cues.some(({ cue }) => cue.role === 'to')) return undefined;
    const before = this.text.mention(index - 1);
    return before && has(before, 'from') ? before : undefined;
  }

  /** The count that a percentage is the share of: 257 人，占 63.9%; 136 out of 145 (93.8%) is that of 136. */
  private countOf(index: number): Mention | undefined {
    if (!shareOfCount(this.text, index)) return undefined;
    const [whole, part] = [this.text.quantities[index - 1], this.text.mention(index - 2)];
    return part?.of !== undefined && part.of === whole ? part : this.text.mention(index - 1);
  }

  /** How many characters behind a figure are said of it, if no mark ends them. */
  private reachBehind(end: number): number {
    const { plain } = this.text;
    // 72.5 per cent. of services: the stop only shortens the word.
    if (plain.startsWith('. ', end))
      return isLowerLatin(plain.charCodeAt(end + 2)) ? LONGEST_LATIN_BEHIND : LONGEST_BEHIND;
    let at = end;
    while (at < end + 2 && (plain.charCodeAt(at) === PERCENT || isSpace(plain.charCodeAt(at)))) at++;
    return isLatin(plain.charCodeAt(at)) ? LONGEST_LATIN_BEHIND : LONGEST_BEHIND;
  }

  /** A quarter (27%) of students: what follows the brackets that only a figure stands in. */
  private behindBrackets(end: number, next: number): string {
    if (this.text.plain.charCodeAt(end) !== CLOSES) return '';
    const words = BEHIND_BRACKETS.exec(
      this.text.plain.slice(end, Math.min(next, end + LONGEST_LATIN_BEHIND)),
    );
    return words?.[1] ?? '';
  }

  /** The opening of a sentence, for the clause that follows it. */
  private openingOf(clause: Clause | undefined): string {
    const sentence = clause && this.text.cuts.sentences[clause.sentence];
    if (!sentence || clause.depth > 0 || clause.span.start - 1 <= sentence.start) return '';
    const opening = this.text.plain.slice(sentence.start, clause.span.start - 1);
    if (opening.length > LONGEST_CHINESE_OPENING && isIdeograph(opening.charCodeAt(1))) return '';
    return OPENING.test(opening) ? `${opening},` : '';
  }

  private isYear({ span, unit }: FoundQuantity): boolean {
    const { periods } = this.text;
    if (unit.dimension !== 'none' || periods.length === 0) return false;
    const at = firstIndex(periods.length, (index) => (periods[index]?.span.end ?? 0) >= span.end);
    return (periods[at]?.span.start ?? Infinity) <= span.start;
  }

  /** 12 of our 20 criteria; of 38 complaints, seven: the figure that a bare one is some of. */
  private wholeOf(index: number): FoundQuantity | undefined {
    const [own, next] = [this.text.quantities[index], this.text.quantities[index + 1]];
    if (own?.unit.dimension !== 'none') return undefined;
    if (next && SOME_OF.test(this.text.plain.slice(own.span.end, next.span.start))) return next;
    const clause = this.clauseAt(own.span.start);
    const start = this.text.cuts.sentences[clause?.sentence ?? 0]?.start ?? 0;
    const [opening] = OF_ALL.exec(this.text.plain.slice(start, own.span.start)) ?? [];
    return opening === undefined
      ? undefined
      : this.text.quantities.find(({ span }) => span.start === start + opening.length);
  }

  /** Whether a place is in brackets which begin with a time, or with what a figure is compared with. */
  private isDatedAside(at: number): boolean {
    const from = Math.max(0, at - LONGEST_BEHIND);
    const { plain } = this.text;
    let start = at;
    while (start > from && plain.charCodeAt(start - 1) !== OPENS) {
      if (plain.charCodeAt(start - 1) === CLOSES) return false;
      start--;
    }
    if (start === from) return false;
    if (ASIDE.test(plain.slice(start, at))) return true;
    return this.text.periods.some(({ span, relative }) => span.start === start && relative !== 'this');
  }

  /**
   * The words of its clause before a place, brackets passed over, up to the beginning of the sentence and to the end of
   * any figure up to `last`; -1: figures end nothing.
   */
  private wordsBefore(from: number, longest: number, sentence: number, last: number): string {
    const { plain, quantities } = this.text;
    let words = '';
    let [at, end] = [from, from];
    let figure = last;
    let figureEnd = quantities[figure]?.span.end ?? -1;
    while (at > 0 && words.length + end - at < longest) {
      if (at < from) {
        while (figureEnd > at) figureEnd = quantities[--figure]?.span.end ?? -1;
        if (at === sentence || at === figureEnd) break;
      }
      const code = plain.charCodeAt(at - 1);
      if (code === CLOSES) {
        const opened = this.brackets.get(at - 1);
        if (opened !== undefined) {
          words = plain.slice(at, end) + words;
          at = end = opened;
          continue;
        }
      }
      if (!isIdeograph(code) && ENDS_WORDS.has(code) && !isGrouping(plain, at - 1)) break;
      at--;
    }
    return words === '' ? plain.slice(at, end) : plain.slice(at, end) + words;
  }

  private clauseAt(position: number): Clause | undefined {
    const { clauses } = this.text.cuts;
    return clauses[firstIndex(clauses.length, (index) => (clauses[index]?.span.end ?? 0) > position)];
  }
}

const isLowerLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
