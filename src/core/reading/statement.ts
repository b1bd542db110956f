import { findPeriods, type Period } from '../quantity/periods';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { firstIndex } from '../text/firstIndex';
import { unitsOf } from '../text/nearby';
import { bracketPairs, cut, type Clause, type Cuts } from './cut';
import { denialsIn, type Denial } from './denials';
import { cuesIn } from './match';
import { listsIn, type List } from './lists';
import type { Mention } from './mention';
import { findChanges } from './relations/findChanges';
import { findQuotients } from './relations/findQuotients';
import { findTotals } from './relations/findTotals';
import { isOneChange, type Relation } from './relations/relation';
import { ownWords } from './ownWords';
import { readFacts, type Fact } from './facts';
import { joinedWith, timeOf, yearsOf } from './joined';
import { readLeads, type Lead } from './leads';
import { readComparisons, type Comparison } from './relations/comparisons';
import { readMultiples, type Multiple } from './relations/multiples';
import { readToldTotals, type ToldTotal } from './relations/toldTotals';
import { shareOfCount } from './shareOfCount';

/** No cue stands farther off. */
const LONGEST_OWN = 48;
const LONGEST_CLAUSE = 60;
const LONGEST_SENTENCE = 80;
const LONGEST_BEHIND = 24;
/** Latin words are longer, and name a figure behind it: 88 % of repairs were completed within the time. */
const LONGEST_LATIN_BEHIND = 64;
const BEHIND_BRACKETS = /^\)(\s(?!(?:and|or|but|while|against|compared)\b)[a-z][^,.;:()]*)/i;
const LATIN_BEHIND = /^[\s%]{0,2}[a-z]/i;
const MOST_RELATED = 60;
const SOME_OF = /^\s(?:out )?of (?:our |the |its |all |their )?$/i;
/** Of 38 complaints decided, seven were upheld. */
const OF_ALL = /^\s?(?:out )?of (?:our |the |its |all |their |these |those )*(?=\d)/i;
/** What ends the words before a figure. */
const ENDS_WORDS = unitsOf('。;!?！？\n|,，([【');
/** What opens a sentence and speaks of all that follows: Overall, … Of these, … 其中，… */
const OPENING = /^\s?(?:[A-Z][a-z]*(?: [a-z]+){0,3}|[\u4e00-\u9fff]{2,4})$/;
const ASIDE =
  /^(?:參考|年底累計|累計|累積|迄今|前一?年|上年|去年|同期|原|基準|last year|previous|prior|compared|up from|down from|baseline|from)/i;

/**
 * What a text says, read once: its figures, times, clauses, and for each figure the words round it. It knows no row
 * and no indicator. What is said of a figure is worked out when it is first asked for.
 */
export class Statement {
  private readonly known = new Map<number, Mention>();
  private cutOnce: Cuts | undefined;
  private pairsOnce: ReadonlyMap<number, number> | undefined;
  private endsOnce: ReadonlySet<number> | undefined;
  private related: readonly Relation[] | undefined;
  private listed: readonly List[] | undefined;
  private denied: readonly Denial[] | undefined;
  private compared: readonly Comparison[] | undefined;
  private multiplied: readonly Multiple[] | undefined;
  private totalled: readonly ToldTotal[] | undefined;
  private factsOnce: readonly Fact[] | undefined;
  private led: readonly Lead[] | undefined;

  constructor(
    readonly plain: string,
    readonly quantities: readonly FoundQuantity[],
    readonly periods: readonly Period[],
  ) {}

  /** Its sentences and clauses. */
  get cuts(): Cuts {
    return (this.cutOnce ??= cut(this.plain));
  }

  private get pairs(): ReadonlyMap<number, number> {
    return (this.pairsOnce ??= bracketPairs(this.plain));
  }

  private get ends(): ReadonlySet<number> {
    return (this.endsOnce ??= new Set(this.quantities.map(({ span }) => span.end)));
  }

  /** The figure of an index, with what is said round it. */
  mention(index: number): Mention | undefined {
    const known = this.known.get(index);
    const quantity = this.quantities[index];
    if (known || !quantity) return known;
    const made = this.read(quantity, index);
    this.known.set(index, made);
    return made;
  }

  /** The mentions of some of its figures, in order; figures of other texts are left out. */
  mentionsOf(quantities: readonly FoundQuantity[]): readonly Mention[] {
    return quantities.flatMap((quantity) => this.mention(this.indexOf(quantity)) ?? []);
  }

  /** What its figures have to do with each other; the figures at the end of a long list are left out. */
  get relations(): readonly Relation[] {
    if (!this.related) {
      const quantities = this.quantities.slice(0, MOST_RELATED);
      const changes = findChanges(this.mentionsOf(quantities));
      this.related = [
        ...findQuotients(this.plain, quantities),
        ...changes,
        ...findTotals(quantities).filter((total) => !changes.some((change) => isOneChange(change, total))),
      ];
    }
    return this.related;
  }

  /** Figures that are listed one after the other. */
  get lists(): readonly List[] {
    this.listed ??= listsIn({
      plain: this.plain,
      quantities: this.quantities.slice(0, MOST_RELATED),
      mention: (index) => this.mention(index),
    });
    return this.listed;
  }

  /** The figures that it compares, in order: 本年 A，較上年 B 增加 C. */
  get comparisons(): readonly Comparison[] {
    return (this.compared ??= readComparisons(this.plain, this.quantities));
  }

  /** The multiples that it states of two figures that it compares: 由 200 件增至 400 件，成長 1 倍. */
  get multiples(): readonly Multiple[] {
    return (this.multiplied ??= [...readMultiples(this)]);
  }

  /** The totals that it ties to their parts in words: 甲 3 件、乙 4 件，合計 7 件. */
  get toldTotals(): readonly ToldTotal[] {
    return (this.totalled ??= [...readToldTotals(this.plain, this.quantities)]);
  }

  /** Its counted figures, each with its thing and its year. */
  get facts(): readonly Fact[] {
    return (this.factsOnce ??= readFacts(this));
  }

  /** How far progress is before or behind its plan. */
  get leads(): readonly Lead[] {
    return (this.led ??= [...readLeads(this.plain, this.quantities)]);
  }

  /** What it says did not happen at all. */
  get denials(): readonly Denial[] {
    this.denied ??= denialsIn(this.plain);
    return this.denied;
  }

  private indexOf({ span }: FoundQuantity): number {
    const at = firstIndex(
      this.quantities.length,
      (index) => (this.quantities[index]?.span.start ?? 0) >= span.start,
    );
    return this.quantities[at]?.span.start === span.start ? at : -1;
  }

  private read(quantity: FoundQuantity, index: number): Mention {
    const { span } = quantity;
    const clause = this.clauseAt(span.start);
    const start = clause?.span.start ?? 0;
    const next = this.quantities[index + 1]?.span.start ?? this.plain.length;
    const sentence = this.cuts.sentences[clause?.sentence ?? 0]?.start ?? start;
    const since = this.wordsBefore(span.start, LONGEST_OWN, (at) => at === sentence || this.ends.has(at));
    const before = ownWords(this.plain, this.quantities[index - 1]?.span.end, since);
    const whole =
      this.openingOf(clause) + this.wordsBefore(span.start, LONGEST_CLAUSE, (at) => at === sentence);
    const longest = this.reachBehind(span.end);
    const reach = Math.min(next, clause?.span.end ?? this.plain.length, span.end + longest);
    const run = joinedWith(this, index);
    const count = this.countOf(index);
    const of = this.wholeOf(index);
    // Eleven of the twelve milestones were met: what is said behind the whole is said of them.
    const isOfNext = of !== undefined && of.span.start > span.end;
    const following = isOfNext
      ? this.plain.slice(of.span.end, of.span.end + this.reachBehind(of.span.end))
      : this.plain.slice(span.end, reach);
    const mark = following.indexOf('、');
    const behind = (mark < 0 ? following : following.slice(0, mark)) || this.behindBrackets(span.end, next);
    return {
      quantity,
      index,
      before,
      label: count ? `${count.before}|${before}` : before,
      clause: whole,
      sentence: this.plain.slice(Math.max(sentence, span.start - LONGEST_SENTENCE), span.start),
      behind,
      sentenceIndex: clause?.sentence ?? 0,
      period: timeOf(this, index, run),
      isYear: this.isYear(quantity),
      isJoined: run.length > 1,
      hasOwnYear: yearsOf(this, run) !== undefined,
      of,
      isDatedAside: this.isDatedAside(span.start),
      cues: cuesIn({
        before: count && count.index < index - 1 ? count.before : before,
        clause: whole,
        behind,
      }),
    };
  }

  /** The count that a percentage is the share of: 257 人，占 63.9%; 136 out of 145 (93.8%) is that of 136. */
  private countOf(index: number): Mention | undefined {
    if (!shareOfCount(this, index)) return undefined;
    const [whole, part] = [this.quantities[index - 1], this.mention(index - 2)];
    return part?.of !== undefined && part.of === whole ? part : this.mention(index - 1);
  }

  /** How many characters behind a figure are said of it, if no mark ends them. */
  private reachBehind(end: number): number {
    return LATIN_BEHIND.test(this.plain.slice(end, end + 3)) ? LONGEST_LATIN_BEHIND : LONGEST_BEHIND;
  }

  /** A quarter (27%) of students: what follows the brackets that only a figure stands in. */
  private behindBrackets(end: number, next: number): string {
    const words = BEHIND_BRACKETS.exec(this.plain.slice(end, Math.min(next, end + LONGEST_LATIN_BEHIND)));
    return words?.[1] ?? '';
  }

  /** The opening of a sentence, for the clause that follows it. */
  private openingOf(clause: Clause | undefined): string {
    const sentence = clause && this.cuts.sentences[clause.sentence];
    if (!sentence || clause.depth > 0) return '';
    const opening = this.plain.slice(sentence.start, Math.max(sentence.start, clause.span.start - 1));
    return OPENING.test(opening) ? `${opening},` : '';
  }

  private isYear({ span, unit }: FoundQuantity): boolean {
    if (unit.dimension !== 'none') return false;
    const at = firstIndex(this.periods.length, (index) => (this.periods[index]?.span.end ?? 0) >= span.end);
    return (this.periods[at]?.span.start ?? Infinity) <= span.start;
  }

  /** 12 of our 20 criteria; of 38 complaints, seven: the figure that a bare one is some of. */
  private wholeOf(index: number): FoundQuantity | undefined {
    const [own, next] = [this.quantities[index], this.quantities[index + 1]];
    if (own?.unit.dimension !== 'none') return undefined;
    if (next && SOME_OF.test(this.plain.slice(own.span.end, next.span.start))) return next;
    const clause = this.clauseAt(own.span.start);
    const start = this.cuts.sentences[clause?.sentence ?? 0]?.start ?? 0;
    const [opening] = OF_ALL.exec(this.plain.slice(start, own.span.start)) ?? [];
    return opening === undefined
      ? undefined
      : this.quantities.find(({ span }) => span.start === start + opening.length);
  }

  /** Whether a place is in brackets which begin with a time, or with what a figure is compared with. */
  private isDatedAside(at: number): boolean {
    const from = Math.max(0, at - LONGEST_BEHIND);
    const before = this.plain.slice(from, at);
    const opened = before.lastIndexOf('(');
    if (opened < 0 || before.includes(')', opened)) return false;
    const inside = before.slice(opened + 1);
    if (ASIDE.test(inside)) return true;
    const start = from + opened + 1;
    return this.periods.some(({ span, relative }) => span.start === start && relative !== 'this');
  }

  /** The words of its clause before a place, brackets passed over, up to where `isOver` says so. */
  private wordsBefore(from: number, longest: number, isOver: (at: number) => boolean): string {
    let words = '';
    let [at, end] = [from, from];
    const length = (): number => words.length + end - at;
    while (at > 0 && length() < longest) {
      if (at < from && isOver(at)) break;
      const opened = this.pairs.get(at - 1);
      if (opened !== undefined) {
        words = this.plain.slice(at, end) + words;
        at = end = opened;
        continue;
      }
      if (ENDS_WORDS.has(this.plain.charCodeAt(at - 1)) && !this.isInNumber(at - 1)) break;
      at--;
    }
    return this.plain.slice(at, end) + words;
  }

  private isInNumber(at: number): boolean {
    return /\d,\d/.test(this.plain.slice(Math.max(0, at - 1), at + 2));
  }

  private clauseAt(position: number): Clause | undefined {
    const { clauses } = this.cuts;
    return clauses[firstIndex(clauses.length, (index) => (clauses[index]?.span.end ?? 0) > position)];
  }

  /** The span of the sentence that a place stands in. */
  sentenceOf({ sentenceIndex }: Pick<Mention, 'sentenceIndex'>): Span | undefined {
    return this.cuts.sentences[sentenceIndex];
  }
}

/** Reads a text that nobody else reads. */
export function readStatement(plain: string, reportYear: number | null): Statement {
  return new Statement(plain, findQuantities(plain), findPeriods(plain, reportYear));
}
