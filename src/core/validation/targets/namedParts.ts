import type { FoundQuantity, Span } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import type { Unit } from '../../quantity/unit';
import { within, wordsBefore } from '../../reading/clause';
import { locate, type SourceText } from '../../report/sourceText';
import type { Evidence } from '../../report/evidence';

/** A figure of a part that has a name of its own: 北區 40 場. */
export interface NamedPart {
  readonly name: string;
  readonly quantity: FoundQuantity;
  readonly evidence: Evidence;
}

/** Words round a name that do not belong to it. */
const BEFORE_NAME = /^[\s及與和並且以於在]{1,3}/;
const AFTER_NAME =
  /(?:年度|目標[值數]?|實際|累計|合計|共計|[共計為達約各:\s]|達成|完成|辦理|舉辦|預[定計]|至少|不低於|will hold|held|target|actual)$/i;
/** What is no name of a part. */
const NO_NAME = /^(?:總|全|合|本|上|去|其|較|並|第\s?\d|\d)|目標|\btotal\b/i;

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

/** The name that the words before a figure give it; `null` for none. */
export function nameOf(words: string): string | null {
  const name = withoutVerbs(words.replace(BEFORE_NAME, '').slice(-16));
  return name.length >= 2 && !NO_NAME.test(name) ? name : null;
}

function withoutVerbs(words: string): string {
  let name = words.trim();
  for (let shorter = name.replace(AFTER_NAME, ''); shorter !== name; shorter = name.replace(AFTER_NAME, ''))
    name = shorter.trim();
  return name;
}
