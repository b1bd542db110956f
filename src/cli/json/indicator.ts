import type { Decimal } from 'decimal.js';
import type { Assessment } from '../../core/achievement/assessment';
import { printPlain } from '../../core/achievement/print';
import type { Evidence } from '../../core/report/evidence';
import type { Actual, Indicator, Read, Reported, Rival } from '../../core/report/indicator';
import { ranksOf, type Ranks } from '../../core/report/rows/ranks';
import { locate } from '../../core/report/sourceText';
import type { Target } from '../../core/quantity/target';
import type { Unit } from '../../core/quantity/unit';
import { cellName } from '../../core/sheet/address';

/** One indicator in the JSON document. Percentages are in percent: 2 % is `"2"` with unit `%`. */
export interface IndicatorJson {
  /** First and last row, counted from 1. */
  readonly rows: readonly [number, number];
  readonly goal: string;
  readonly indicator: string;
  readonly measure: string;
  readonly direction: string;
  readonly target: TargetJson | null;
  readonly actual: ActualJson | null;
  /** Where `actual` is `null` because several figures may be it: these, the likeliest first. */
  readonly undecided: readonly RivalJson[];
  readonly rate: RateJson | null;
  readonly met: boolean | null;
  readonly status: string;
  /** What the report itself claims. */
  readonly reported: { readonly rate: string | null; readonly status: string | null };
}

interface TargetJson {
  readonly text: string;
  readonly value: string | null;
  readonly upper: string | null;
  readonly unit: string;
  readonly comparator: string | null;
}

interface ActualJson {
  /** `null` for a date: its quote says it. */
  readonly value: string | null;
  readonly unit: string;
  /** `stated`: in a place made for it; `likely`: read out of prose. */
  readonly certainty: string;
  readonly evidence: EvidenceJson;
}

interface RivalJson {
  readonly value: string | null;
  readonly unit: string;
  readonly quote: string;
  readonly cell: string;
}

interface EvidenceJson {
  readonly cell: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

interface RateJson {
  readonly percent: string;
  readonly shown: string;
  readonly expression: string;
}

/** Puts an assessed indicator into the form of the document. */
export function indicatorJson(assessment: Assessment): IndicatorJson {
  const { indicator, met, status } = assessment;
  const { rows, goal, name, measure, direction, target, actual, undecided, reported } = indicator;
  return {
    rows: [rows.first + 1, rows.last + 1],
    goal,
    indicator: name,
    measure,
    direction: direction.way === 'open' ? 'unsure' : direction.way,
    target: target ? targetJson(target) : rankTarget(indicator),
    actual: actual ? actualJson(actual) : rankActual(indicator),
    undecided: undecided.map(rivalJson),
    rate: rateJson(assessment),
    met,
    status,
    reported: reportedJson(reported),
  };
}

function targetJson({ value: target, evidence }: Read<Target>): TargetJson {
  return {
    text: evidence.quote,
    // A date is no number: its text says it.
    value: target.unit.dimension === 'date' ? null : plain(target.value),
    upper: target.upper && plain(target.upper),
    unit: unitJson(target.unit),
    comparator: target.comparator,
  };
}

/** A unit as the report writes it (kg, not 公斤); of a date that it is one. */
const unitJson = ({ dimension, name, text }: Unit): string => (dimension === 'date' ? name : text);

/** A rank is no amount, and is never computed with; who reads the document wants it all the same. */
const RANK_UNIT = '名';

function ranksIn({ target, actual, fields }: Indicator): Ranks | null {
  if (target || actual) return null;
  return ranksOf(fields.target?.plain ?? '', fields.actual?.plain ?? '');
}

function rankTarget(indicator: Indicator): TargetJson | null {
  const ranks = ranksIn(indicator);
  const text = indicator.fields.target?.plain ?? '';
  return ranks && { text, value: String(ranks.asked), upper: null, unit: RANK_UNIT, comparator: '<=' };
}

function rankActual(indicator: Indicator): ActualJson | null {
  const ranks = ranksIn(indicator);
  const source = indicator.fields.actual;
  if (!ranks || !source) return null;
  return {
    value: String(ranks.reached),
    unit: RANK_UNIT,
    certainty: 'stated',
    evidence: evidenceJson(locate(source, 0, source.plain.length)),
  };
}

function rivalJson({ value: { value, unit }, evidence }: Rival): RivalJson {
  return {
    value: unit.dimension === 'date' ? null : plain(value),
    unit: unitJson(unit),
    quote: evidence.quote,
    cell: cellName(evidence.cell),
  };
}

function actualJson({ quantity, certainty, evidence }: Actual): ActualJson {
  const { value, unit } = quantity;
  return {
    value: unit.dimension === 'date' ? null : plain(value),
    unit: unitJson(unit),
    certainty,
    evidence: evidenceJson(evidence),
  };
}

function evidenceJson({ cell, start, end, quote }: Evidence): EvidenceJson {
  return { cell: cellName(cell), start, end, quote };
}

function rateJson({ rate, shown, expression }: Assessment): RateJson | null {
  if (rate === null || shown === null || expression === null) return null;
  return { percent: plain(rate), shown, expression: printPlain(expression) };
}

function reportedJson({ rate, status }: Reported): IndicatorJson['reported'] {
  return { rate: rate && plain(rate.value.value), status: status?.claims ?? null };
}

/** A decimal as digits, never with an exponent. */
function plain(value: Decimal): string {
  return value.toFixed();
}
