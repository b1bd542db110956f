import { message, type Message } from '../language/message';
import type { Unit } from '../quantity/unit';
import type { Span } from '../quantity/quantity';
import { unitOf } from './rows/unitOf';
import { columnName, type CellAddress } from '../sheet/address';
import { textAt } from '../sheet/snapshot';
import { isBreakdown } from './answer/prose/breakdown';
import { actualFromColumn } from './answer/column/actualColumn';
import type { ActualSearch } from './answer/actualSearch';
import { speaksOfChange } from './measure/change';
import { chooseActual } from './answer/chooseActual';
import { inUsualStyle } from './rows/columnStyles';
import { current, saidOf } from './said/decisions';
import type { ColumnRole } from '../layout/roles';
import { findConditions, type AnswerPlace } from './rows/conditions';
import { headingOver } from './direction/headingOver';
import { directionOf } from './direction/directionOf';
import { earlierTargets } from './direction/earlierTargets';
import { levelFigures } from './direction/levelFigures';
import { readDivision } from './measure/division';
import { readFields, type Fields } from './rows/fields';
import { findActual } from './answer/prose/findActual';
import type { Actual, Indicator, Read, Reported } from './indicator';
import { cellOf, type IndicatorPlace } from './rows/indicatorPlace';
import { readLegend } from './measure/legend';
import { measureOf } from './measure/measure';
import { withMillions } from './rows/millions';
import type { NarrativeOutline } from './rows/outline';
import { readOutline } from './rows/readOutline';
import { readReported } from './rows/reported';
import { readSeveral } from './rows/severalItems';
import { ofReportedYear } from './rows/yearLines';
import { joinCells, type SourceText } from './sourceText';
import { readBaseline, readTargetField } from './rows/valueFields';
import { saidDirection, saidTarget } from './said/saidRow';
import '../layout/wording';

export type { DecisionsOf, IndicatorPlace } from './rows/indicatorPlace';

/** What states more is a list. */
const MOST_FIGURES = 8;

/** Reads one row of the report. What cannot be read is `null`, and `gaps` says why. */
export function readIndicator(place: IndicatorPlace): Indicator {
  const { snapshot, table, record, reportYear } = place;
  const { rows } = record;
  const written = inUsualStyle(readFields(snapshot, record), place.styles);
  const fields = withMillions(ofReportedYear(written, reportYear));
  const plain = (role: ColumnRole): string => fields[role]?.plain ?? '';
  const narrative =
    fields.narrative ?? joinCells([{ cell: { row: rows.first, column: table.address.left }, raw: '' }]);
  const outline = readOutline(narrative.plain);
  const name = plain('indicator') || plain('goal');
  const unit = unitOf(plain('unit'), place, name);
  const key = place.keyOf(plain('goal'), name);
  const said = saidOf(place.decisions(key), place.asFound, record);
  const several = readSeveral(fields, { unit, reportYear });
  const target = several
    ? { read: several.target, gaps: [] }
    : saidTarget(current(said.target), readTargetField(place, fields, unit, name, narrative), narrative, {
        unit,
        reportYear,
      });
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
    statement: narrative.statement(reportYear),
    target: target.read,
    isChange: speaksOfChange(plain('target')),
    isOneAmount: target.read !== null && canBeSum(target.read.value.unit) && isOneFigure(fields.target),
    unit,
    measure,
    division,
    legend,
    name,
    asked: plain('target'),
    reportYear,
  };
  const cell = cellOf(place, 'actual');
  const fromColumn = several?.answered ?? (cell && actualFromColumn(snapshot, cell, fields.actual, search));
  const found = findActual(search, fromColumn?.actual ?? null);
  const { actual, undecided, gaps } = chooseActual(
    place,
    { said: current(said.actual), target: target.read?.value ?? null },
    found,
    fromColumn,
    unit,
  );
  const reported = readReported({
    snapshot,
    record,
    fields,
    narrative,
    outline,
    rateInNarrative: found.reportedRate,
    ratesAreFactors: place.ratesAreFactors,
    statusMarks: place.statusMarks,
  });
  const baseline = readBaseline(place, fields, unit);
  const way = current(said.direction);
  const direction = saidDirection(way, () =>
    directionOf({
      column: plain('direction'),
      target: target.read,
      targetText: plain('target'),
      measure,
      name,
      heading: headingOver(snapshot, place.table, record),
      actual: actual && { value: actual.quantity, evidence: actual.evidence },
      baseline,
      reported: ownWords(reported, actual, place),
      earlierTargets: earlierTargets(snapshot, record, unit),
      levels: levelFigures(snapshot, record, unit),
      tableRates: place.tableRates,
      isCapped: place.isCapped,
      overTable: place.overTable,
    }),
  );
  // Who says which way is better means the figures as they stand, whatever they measure; so does a churn that falls.
  const isAsItStands = measure === 'reduction' && (way !== null || direction.way === 'lower');
  return {
    number: place.number,
    key,
    year: reportYear,
    rows,
    record,
    fields,
    goal: plain('goal'),
    name,
    outline,
    measure: isAsItStands ? 'value' : measure,
    direction,
    target: target.read,
    actual,
    undecided,
    conditions: several?.answered
      ? several.answered.conditions
      : target.read
        ? findConditions({
            target: target.read.value,
            targetSource: fields.target ?? null,
            narrative,
            standard: outline.standard,
            answers: answerPlaces(fields, outline, narrative),
          })
        : [],
    isSeveral: several !== null,
    legend,
    reported,
    baseline,
    said,
    gaps: [...target.gaps, ...(actual ? gaps : withOtherPeriod(place, gaps))],
  };
}

/**
 * What speaks of this result: what was computed once, perhaps of another, does not, nor what the prose says where
 * the result stands in a cell of its own.
 */
function ownWords({ rate, status }: Reported, actual: Actual | null, place: IndicatorPlace): Reported {
  const isSame = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;
  const kept = <T extends Read<unknown>>(read: T | null): T | null => {
    if (!read || !actual || place.isComputed(read.evidence.cell)) return null;
    const { cell } = read.evidence;
    const isProse = place.record.fields.narrative?.some((part) => isSame(part.cell, cell)) ?? false;
    return isProse && !isSame(cell, actual.evidence.cell) ? null : read;
  };
  return { rate: kept(rate), status: kept(status) };
}

/** Where the table has results of another year, or of parts of it only, that is why there is none. */
function withOtherPeriod(
  { snapshot, table, record }: IndicatorPlace,
  gaps: readonly Message[],
): readonly Message[] {
  if (!table.otherResults) return gaps;
  const { columns, period } = table.otherResults;
  const results = columns.flatMap((column) => {
    const quote = textAt(snapshot, { row: record.rows.first, column }).trim();
    return quote === '' ? [] : [{ quote, column: columnName(column) }];
  });
  const [first] = results;
  if (!first) return gaps;
  const quotes = results.map(({ quote }) => quote).join('、');
  const why =
    period.part.kind === 'year'
      ? message('gap.actual-other-year', first)
      : message('gap.actual-of-parts', { quotes, column: first.column });
  return [why, ...gaps.filter(({ id }) => id !== 'gap.actual-missing')];
}

/** Shares, stretches of time and days add up to nothing. */
const canBeSum = ({ dimension }: Unit): boolean => !['percent', 'point', 'time', 'date'].includes(dimension);

/** 100人(男50人、女50人) is one figure: what stands in brackets only divides it. */
function isOneFigure(source: SourceText | undefined): boolean {
  if (!source) return false;
  const { plain, quantities } = source;
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
