import { message, type Message } from '../language/message';
import { isoDate } from '../quantity/dates';
import { findPeriods } from '../quantity/periods';
import type { Quantity, Span } from '../quantity/quantity';
import { readTarget } from '../quantity/readTarget';
import type { Target } from '../quantity/target';
import { NO_UNIT, type Unit } from '../quantity/unit';
import { readUnit } from '../quantity/units';
import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { actualFromColumn } from './actualColumn';
import type { ColumnRole } from './columns';
import { findConditions } from './conditions';
import { directionOf } from './direction';
import { readDivision } from './division';
import { readFields, readValueCell, type Fields } from './fields';
import { findActual, type FoundActual } from './findActual';
import type { Actual, Corrections, Indicator, Read } from './indicator';
import { listPosition } from './jointList';
import { readLegend } from './legend';
import { measureOf } from './measure';
import type { NarrativeOutline } from './outline';
import { readOutline } from './readOutline';
import { readReported } from './reported';
import { joinCells, locate, type SourceText } from './sourceText';
import type { IndicatorRows, ReportTable } from './table';

/** Finds what the user corrected of an indicator. */
export type CorrectionsOf = (
  indicator: Pick<Indicator, 'number' | 'goal' | 'name'>,
) => Corrections | undefined;

/** One indicator's place, and what is known from outside of its row. */
export interface IndicatorPlace {
  readonly snapshot: SheetSnapshot;
  readonly table: ReportTable;
  readonly rows: IndicatorRows;
  readonly number: number;
  readonly goalRow: number | null;
  readonly reportYear: number | null;
  /** What the user corrected, asked for by goal, name and number. */
  readonly corrections: CorrectionsOf;
}

/** Reads one row of the report. What cannot be read is `null`, and `gaps` says why. */
export function readIndicator(place: IndicatorPlace): Indicator {
  const { snapshot, table, rows, reportYear } = place;
  const fields = readFields(snapshot, table, rows, place.goalRow);
  const plain = (role: ColumnRole): string => fields[role]?.plain ?? '';
  const narrative =
    fields.narrative ?? joinCells([{ cell: { row: rows.first, column: table.address.left }, raw: '' }]);
  const outline = readOutline(narrative.plain);
  const name = plain('indicator') || plain('goal');
  const unit = readUnit(plain('unit'));
  const target = readTargetField(place, fields, unit, name, narrative);
  const standard = standardText(fields, outline, narrative);
  const division = readDivision(standard);
  const legend = readLegend(standard === '' ? narrative.plain : standard);
  const measure = measureOf({
    target: target.read?.value ?? null,
    targetText: plain('target'),
    name,
    standard,
    division,
    legend,
  });
  const search = {
    narrative,
    outline,
    periods: findPeriods(narrative.plain, reportYear),
    target: target.read,
    unit,
    measure,
    division,
    legend,
    name,
    reportYear,
  };
  const found = findActual(search);
  const column = table.columns.actual;
  const fromColumn =
    column === undefined
      ? undefined
      : actualFromColumn(snapshot, { row: rows.first, column }, fields.actual, search);
  const { actual, gaps } = choose(
    place,
    { number: place.number, goal: plain('goal'), name },
    found,
    fromColumn,
    unit,
  );
  return {
    number: place.number,
    year: reportYear,
    rows,
    fields,
    goal: plain('goal'),
    name,
    outline,
    measure,
    direction: directionOf({
      column: plain('direction'),
      target: target.read?.value ?? null,
      targetText: plain('target'),
      measure,
      name,
      goal: plain('goal'),
    }),
    target: target.read,
    actual,
    conditions: target.read
      ? findConditions({
          target: target.read.value,
          targetSource: fields.target ?? null,
          narrative,
          standard: outline.standard,
          answers: answerSpans(outline, narrative),
        })
      : [],
    legend,
    reported: readReported({
      snapshot,
      table,
      rows,
      fields,
      narrative,
      outline,
      rateInNarrative: found.reportedRate,
    }),
    baseline: readBaseline(place, fields, unit),
    gaps: [...target.gaps, ...gaps],
  };
}

function cellOf({ table, rows }: IndicatorPlace, role: ColumnRole): CellAddress | undefined {
  const column = table.columns[role];
  return column === undefined ? undefined : { row: rows.first, column };
}

function readTargetField(
  place: IndicatorPlace,
  fields: Fields,
  unit: Unit,
  name: string,
  narrative: SourceText,
): { readonly read: Read<Target> | null; readonly gaps: readonly Message[] } {
  const cell = cellOf(place, 'target');
  if (!cell) return { read: null, gaps: [message('gap.target-missing')] };
  const content = readValueCell(place.snapshot, cell, fields.target, unit);
  switch (content.kind) {
    case 'empty':
      return { read: null, gaps: [message('gap.target-missing')] };
    case 'error':
      return { read: null, gaps: [message('gap.target-error', { quote: content.evidence.quote })] };
    case 'number': {
      const span = { start: 0, end: content.evidence.end };
      const { quantity } = content;
      const due = quantity.unit.dimension === 'date' ? isoDate(quantity.value) : null;
      const comparator = due === null ? null : '<=';
      const value: Target = { ...quantity, span, comparator, upper: null, due, further: [] };
      return { read: { value, evidence: content.evidence }, gaps: [] };
    }
    case 'text': {
      const { plain } = content.source;
      const joint = /分別|各/.test(plain)
        ? (listPosition(plain, name, 'targets') ?? listPosition(narrative.plain, name, 'targets'))
        : undefined;
      const value = readTarget(plain, {
        unit,
        reportYear: place.reportYear,
        position: joint?.index ?? null,
        name,
      });
      if (!value)
        return { read: null, gaps: [message('gap.target-unreadable', { quote: plain.slice(0, 60) })] };
      return {
        read: { value, evidence: locate(content.source, value.span.start, value.span.end) },
        gaps: [],
      };
    }
  }
}

/** Where a condition may be answered: in the sections on what was done and achieved, or anywhere without them. */
function answerSpans(outline: NarrativeOutline, narrative: SourceText): readonly Span[] {
  const spans = [outline.achievement, outline.progress].filter((span) => span !== null);
  return spans.length > 0 ? spans : [{ start: 0, end: narrative.plain.length }];
}

/** The definition: its own column, or the narrative's first section. */
function standardText(fields: Fields, outline: NarrativeOutline, narrative: SourceText): string {
  const column = fields.standard?.plain ?? '';
  if (column !== '') return column;
  return outline.standard ? narrative.plain.slice(outline.standard.start, outline.standard.end) : '';
}

function choose(
  place: IndicatorPlace,
  indicator: Pick<Indicator, 'number' | 'goal' | 'name'>,
  found: FoundActual,
  column: { readonly actual: Actual | null; readonly gaps: readonly Message[] } | undefined,
  unit: Unit,
): { readonly actual: Actual | null; readonly gaps: readonly Message[] } {
  const corrected = place.corrections(indicator)?.actual;
  if (corrected) {
    const base = column?.actual ?? found.actual;
    const own: Unit = base?.quantity.unit ?? unit;
    const quantity: Quantity = {
      value: corrected,
      low: corrected,
      high: corrected,
      exactness: 'exact',
      unit: own,
      decimals: corrected.decimalPlaces(),
    };
    const cell = base?.evidence.cell ??
      cellOf(place, 'actual') ??
      cellOf(place, 'narrative') ?? { row: place.rows.first, column: place.table.address.left };
    const evidence = base?.evidence ?? { cell, start: 0, end: 0, quote: '' };
    return { actual: { quantity, source: 'corrected', evidence, operands: null }, gaps: [] };
  }
  // An error in the actual column hides what should be there: the narrative must not paper over it.
  if (column && (column.actual || column.gaps.length > 0)) return column;
  return found;
}

function readBaseline(place: IndicatorPlace, fields: Fields, unit: Unit): Read<Quantity> | null {
  const cell = cellOf(place, 'baseline');
  if (!cell) return null;
  const content = readValueCell(
    place.snapshot,
    cell,
    fields.baseline,
    unit.dimension === 'none' ? NO_UNIT : unit,
  );
  if (content.kind === 'number') return { value: content.quantity, evidence: content.evidence };
  if (content.kind !== 'text') return null;
  const value = readTarget(content.source.plain, { unit, reportYear: place.reportYear, position: null });
  return value ? { value, evidence: locate(content.source, value.span.start, value.span.end) } : null;
}
