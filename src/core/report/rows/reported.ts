import { HUNDRED, type Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import { amountInBrackets, negated } from '../../quantity/sign';
import { PERCENT } from '../../quantity/unit';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readValueCell, type Fields } from './fields';
import type { Read, Reported } from '../indicator';
import type { NarrativeOutline } from './outline';
import { locate, type SourceText } from '../sourceText';
import type { StatusMarks } from './statusMarks';
import { findStatusPhrase, type StatusPhrase } from './statusPhrase';
import { fieldCell, type IndicatorRecord } from '../../layout/table';

interface ReportedPlace {
  readonly snapshot: SheetSnapshot;
  readonly record: IndicatorRecord;
  readonly fields: Fields;
  readonly narrative: SourceText;
  readonly outline: NarrativeOutline;
  readonly rateInNarrative: Read<Quantity> | null;
  readonly ratesAreFactors: boolean;
  readonly statusMarks: StatusMarks;
}

/** What the report itself claims: its columns first, then the field of the result in the narrative. */
export function readReported(place: ReportedPlace): Reported {
  return {
    rate: inPercent(rateColumn(place), place) ?? place.rateInNarrative,
    status: statusColumn(place) ?? statusInNarrative(place),
  };
}

/** 1.02 among factors is 102 %. */
function inPercent(
  read: Read<Quantity> | undefined,
  { ratesAreFactors }: ReportedPlace,
): Read<Quantity> | undefined {
  if (!read || !ratesAreFactors) return read;
  const { value, low, high, decimals } = read.value;
  const times = (factor: Decimal): Decimal => factor.times(HUNDRED);
  return {
    ...read,
    value: {
      ...read.value,
      value: times(value),
      low: times(low),
      high: high && times(high),
      decimals: Math.max(0, decimals - 2),
    },
  };
}

function rateColumn({ snapshot, record, fields }: ReportedPlace): Read<Quantity> | undefined {
  const cell = fieldCell(record, 'rate');
  if (!cell) return undefined;
  const content = readValueCell(snapshot, cell, fields.rate, PERCENT);
  if (content.kind === 'number') return { value: content.quantity, evidence: content.evidence };
  if (content.kind !== 'text') return undefined;
  const { source } = content;
  const quantity = source.quantities.find(
    ({ unit }) => unit.dimension === 'percent' || unit.dimension === 'none',
  );
  if (!quantity) return undefined;
  return {
    // (104%): a rate of achievement in brackets is hardly below zero.
    value: { ...(amountInBrackets(source.plain) ? negated(quantity) : quantity), unit: PERCENT },
    evidence: locate(source, quantity.span.start, quantity.span.end),
  };
}

function statusColumn({ fields, statusMarks }: ReportedPlace): Reported['status'] | undefined {
  const source = fields.status;
  if (!source) return undefined;
  const mark = source.plain.trim();
  const phrase = statusMarks.has(mark) ? markedIn(source.plain, statusMarks) : findStatusPhrase(source.plain);
  if (!phrase) return undefined;
  const { start, end } = phrase.span;
  return {
    value: source.plain.slice(start, end),
    claims: phrase.claims,
    place: phrase.place,
    evidence: locate(source, start, end),
  };
}

/** What a mark claims that the sheet explains; nothing where it claims neither. */
function markedIn(plain: string, marks: StatusMarks): StatusPhrase | undefined {
  const claims = marks.get(plain.trim()) ?? undefined;
  return claims && { span: { start: 0, end: plain.length }, claims, place: null };
}

function statusInNarrative({ narrative, outline }: ReportedPlace): Reported['status'] {
  const field = outline.achievement ??
    outline.achievementSection ?? { start: 0, end: narrative.plain.length };
  const phrase = findStatusPhrase(narrative.plain.slice(field.start, field.end));
  if (!phrase) return null;
  const start = field.start + phrase.span.start;
  const end = field.start + phrase.span.end;
  return {
    value: narrative.plain.slice(start, end),
    claims: phrase.claims,
    place: phrase.place,
    evidence: locate(narrative, start, end),
  };
}
