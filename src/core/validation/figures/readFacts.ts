import type { FoundQuantity } from '../../quantity/quantity';
import { periodOf, wordsBefore } from '../../reading/clause';
import type { NarrativeReading } from '../engine/narrativeReading';

/** A figure of the narrative with the thing and the year that it is about. */
export interface Fact {
  readonly quantity: FoundQuantity;
  /** 西元; `null` where no year is said. */
  readonly year: number | null;
  /** The words of its clause before it. */
  readonly thing: string;
  /** Whether it is said to be a part of another figure (其中, 含). */
  readonly isPart: boolean;
}

const PART = /其中|包括|包含|含|內有|of which|including/i;

/** Reads every counted figure of the narrative as a fact; percentages and durations are none. */
export function readFacts(dossier: NarrativeReading): readonly Fact[] {
  let floor = 0;
  return dossier.quantities.flatMap((quantity) => {
    const { dimension } = quantity.unit;
    const thing = wordsBefore(dossier.plain, quantity.span, floor);
    floor = quantity.span.end;
    if (dimension === 'percent' || dimension === 'point' || dimension === 'time' || dimension === 'none')
      return [];
    const period = periodOf(dossier.plain, quantity.span, dossier.periods);
    return [{ quantity, year: period?.year ?? null, thing, isPart: PART.test(thing) }];
  });
}
