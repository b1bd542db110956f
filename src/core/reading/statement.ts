import { findPeriods, type Period } from '../quantity/periods';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { firstIndex } from '../text/firstIndex';
import { bracketPairs, cut, type Cuts } from './cut';
import { denialsIn, type Denial } from './denials';
import { listsIn, type List } from './lists';
import type { Mention } from './mention';
import { MentionReader, type Brackets } from './mentionReader';
import { findChanges } from './relations/findChanges';
import { findQuotients } from './relations/findQuotients';
import { findTotals } from './relations/findTotals';
import { isOneChange, type Relation } from './relations/relation';
import { readFacts, type Fact } from './facts';
import { readLeads, type Lead } from './leads';
import { readComparisons, type Comparison } from './relations/comparisons';
import { readMultiples, type Multiple } from './relations/multiples';
import { readToldTotals, type ToldTotal } from './relations/toldTotals';

/** Of a longer list, the figures at its end are not related to each other. */
const MOST_RELATED = 60;

/**
 * What a text says, read once: its figures, times, clauses, and for each figure the words round it. It knows no row
 * and no indicator. What is said of a figure is worked out when it is first asked for.
 */
export class Statement {
  private readonly known: (Mention | undefined)[] = [];
  private cutOnce: Cuts | undefined;
  private bracketsOnce: Brackets | undefined;
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

  private get brackets(): Brackets {
    return (this.bracketsOnce ??= bracketPairs(this.plain));
  }

  /** The figure of an index, with what is said round it. */
  mention(index: number): Mention | undefined {
    const known = this.known[index];
    const quantity = this.quantities[index];
    if (known || !quantity) return known;
    const made = new MentionReader(this, this.brackets).read(quantity, index);
    this.known[index] = made;
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
      const changes = findChanges(quantities, (index) => this.mention(index));
      this.related = [
        ...findQuotients(this.plain, quantities),
        ...changes,
        ...findTotals(this.plain, quantities).filter(
          (total) => !changes.some((change) => isOneChange(change, total)),
        ),
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

  /** The span of the sentence that a place stands in. */
  sentenceOf({ sentenceIndex }: Pick<Mention, 'sentenceIndex'>): Span | undefined {
    return this.cuts.sentences[sentenceIndex];
  }
}

/** Reads a text that nobody else reads. */
export function readStatement(plain: string, reportYear: number | null): Statement {
  return new Statement(plain, findQuantities(plain), findPeriods(plain, reportYear));
}
