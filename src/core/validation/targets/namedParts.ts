import type { FoundQuantity, Span } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Unit } from '../../quantity/unit';
import { within, wordsBefore } from '../../reading/clause';
import { nameOf } from '../../reading/names';
import { locate, type SourceText } from '../../report/sourceText';
import type { Evidence } from '../../report/evidence';

/** A figure of a part that has a name of its own: 北區 40 場. */
export interface NamedPart {
  readonly name: string;
  readonly quantity: FoundQuantity;
  readonly evidence: Evidence;
}

/** The named figures of a part of a text that are in a unit; a name has two characters at least. */
export function namedParts(source: SourceText, region: Span, unit: Unit): readonly NamedPart[] {
  const { plain } = source;
  let floor = region.start;
  return within(source.quantities, region).flatMap((quantity) => {
    const name = nameOf(wordsBefore(plain, quantity.span, floor));
    floor = quantity.span.end;
    const isPart =
      name !== null && relateUnits(quantity.unit, unit) === 'same' && quantity.exactness === 'exact';
    return isPart
      ? [{ name, quantity, evidence: locate(source, quantity.span.start, quantity.span.end) }]
      : [];
  });
}
