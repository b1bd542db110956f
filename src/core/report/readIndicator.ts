import { message, type Message } from '../language/message';
import { findPeriods } from '../quantity/periods';
import type { Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { readUnit } from '../quantity/units';
import { columnName } from '../sheet/address';
import { textAt } from '../sheet/snapshot';
import { isBreakdown } from './breakdown';
import { actualFromColumn } from './actualColumn';
import type { ActualSearch } from './actualSearch';
import { speaksOfChange } from './change';
import { chooseActual } from './chooseActual';
import type { ColumnRole } from './columns';
import { findConditions, type AnswerPlace } from './conditions';
import { directionOf } from './direction';
import { readDivision } from './division';
import { readFields, type Fields } from './fields';
import { findActual } from './findActual';
import type { Indicator } from './indicator';
import { cellOf, type IndicatorPlace } from './indicatorPlace';
import { readLegend } from './legend';
import { measureOf } from './measure';
import type { NarrativeOutline } from './outline';
import { readOutline } from './readOutline';
import { readReported } from './reported';
import { joinCells, type SourceText } from './sourceText';
import { readBaseline, readTargetField } from './valueFields';

export type { CorrectionsOf, IndicatorPlace } from './indicatorPlace';

/** What states more is a list. */
const MOST_FIGURES = 8;

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
  const search: ActualSearch = {
    narrative,
    outline,
    periods: findPeriods(narrative.plain, reportYear),
    target: target.read,
    isChange: speaksOfChange(plain('target')),
    isOneCount: target.read?.value.unit.dimension === 'count' && isOneFigure(plain('target')),
    unit,
    measure,
    division,
    legend,
    name,
    reportYear,
  };
  const found = findActual(search);
  const cell = cellOf(place, 'actual');
  const fromColumn = cell && actualFromColumn(snapshot, cell, fields.actual, search);
  const { actual, gaps } = chooseActual(
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
          answers: answerPlaces(fields, outline, narrative),
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
    gaps: [...target.gaps, ...(actual ? gaps : withOtherYear(place, gaps))],
  };
}

/** Where the table has results of another year only, that is why there is none. */
function withOtherYear(
  { snapshot, table, rows }: IndicatorPlace,
  gaps: readonly Message[],
): readonly Message[] {
  if (!table.otherYear) return gaps;
  const { column } = table.otherYear;
  const quote = textAt(snapshot, { row: rows.first, column }).trim();
  if (quote === '') return gaps;
  const why = message('gap.actual-other-year', { quote, column: columnName(column) });
  return [why, ...gaps.filter(({ id }) => id !== 'gap.actual-missing')];
}

/** 100人(男50人、女50人) is one figure: what stands in brackets only divides it. */
function isOneFigure(plain: string): boolean {
  const quantities = findQuantities(plain);
  return (
    quantities.length <= MOST_FIGURES &&
    quantities.filter((_, index) => !isBreakdown(plain, quantities, index)).length === 1
  );
}

/** The definition: its own column, or the narrative's first section. */
function standardText(fields: Fields, outline: NarrativeOutline, narrative: SourceText): string {
  const column = fields.standard?.plain ?? '';
  if (column !== '') return column;
  return outline.standard ? narrative.plain.slice(outline.standard.start, outline.standard.end) : '';
}

/**
 * Where a condition may be answered: in the actual column, and in the sections on what was done and achieved,
 * or anywhere in a narrative without them.
 */
function answerPlaces(
  fields: Fields,
  outline: NarrativeOutline,
  narrative: SourceText,
): readonly AnswerPlace[] {
  const whole = ({ plain }: SourceText): Span => ({ start: 0, end: plain.length });
  const sections = [outline.achievement, outline.progress].filter((span) => span !== null);
  const told = { source: narrative, spans: sections.length > 0 ? sections : [whole(narrative)] };
  return fields.actual ? [{ source: fields.actual, spans: [whole(fields.actual)] }, told] : [told];
}
