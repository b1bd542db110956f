import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import type { Dimension } from '../quantity/unit';
import { periodOf, wordsBefore } from './clause';

/** A figure of a text with the thing and the year that it is about. */
export interface Fact {
  readonly quantity: FoundQuantity;
  /** 西元; `null` where no year is said. */
  readonly year: number | null;
  /** The words of its clause before it. */
  readonly thing: string;
  /** Whether it is said to be a part of another figure (其中, 含). */
  readonly isPart: boolean;
}

const NO_FACTS: ReadonlySet<Dimension> = new Set(['percent', 'point', 'time', 'none']);
const PART = /其中|包括|包含|含|內有|of which|including/i;

/** A text with its figures and times. */
interface Dated {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly periods: readonly Period[];
}

/** Reads every counted figure of a text as a fact; percentages and durations are none. */
export function readFacts({ plain, quantities, periods }: Dated): readonly Fact[] {
  let floor = 0;
  return quantities.flatMap((quantity) => {
    const { dimension } = quantity.unit;
    const before = floor;
    floor = quantity.span.end;
    if (NO_FACTS.has(dimension)) return [];
    const thing = wordsBefore(plain, quantity.span, before);
    const period = periodOf(plain, quantity.span, periods);
    return [{ quantity, year: period?.year ?? null, thing, isPart: PART.test(thing) }];
  });
}
