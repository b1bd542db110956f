import type { MessageId } from '../../../language/catalogue';
import { message } from '../../../language/message';
import type { Evidence } from '../../../report/evidence';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import { isHeadingRow } from '../../cells/headingRow';
import type { IndicatorRule } from '../../engine/rule';
import { withoutMargins } from '../../text/edges';
import { isNotTold, saysAll } from './vocabulary';

/** An error is found as one; who said that there is none is not asked for it; results of single quarters or of another year are results, of which a note says so. */
const TOLD_OTHERWISE: ReadonlySet<MessageId> = new Set([
  'gap.actual-error',
  'gap.actual-not-applicable',
  'gap.actual-of-parts',
  'gap.actual-other-year',
]);

/** Finds indicators whose row holds no figure that could be the result. */
export const rule: IndicatorRule = {
  name: 'actual-missing',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const { actual, target, gaps } = reading.indicator;
    if (actual || !target || gaps.some(({ id }) => TOLD_OTHERWISE.has(id))) return;
    if (isHeadingRow(reading, report) || isAnswered(reading) || !hasPlace(reading)) return;
    const slots = { target: target.evidence.quote };
    const related = [target.evidence];
    yield { message: message('actual-missing.found', slots), at: placeOf(reading, report), related };
  },
};

/** Whether the table has a place for results at all, or for what is told of them: else they may stand where none was read. */
const hasPlace = (reading: IndicatorReading): boolean =>
  reading.cell('actual') !== undefined || reading.cell('narrative') !== undefined;

/** Whether anything in the row may be the result, though it could not be read as such. */
function isAnswered(reading: IndicatorReading): boolean {
  const { fields, reported, target } = reading.indicator;
  const column = fields.actual?.plain;
  if (column !== undefined && column !== '') return true;
  if (column === undefined && reported.rate !== null) return true;
  const field = reading.resultField;
  const text = reading.plain.slice(field?.span.start ?? 0, field?.span.end);
  if (reading.plain !== '' && saysAll(text)) return true;
  if (isNotTold(text)) return true;
  if (target?.value.unit.dimension === 'date' && text.trim() !== '') return true;
  return reading.figuresOfWork.some(({ unit }) => unit.dimension !== 'time' || unit === target?.value.unit);
}

/** The blank actual cell, else the field of the result, else the narrative's cell. */
function placeOf(reading: IndicatorReading, { table }: ReportFile): Evidence {
  const column = reading.cell('actual');
  if (column) return column;
  const field = reading.resultField;
  if (field) return reading.quote(withoutMargins(reading.plain, field.span));
  const cell = reading.cell('narrative');
  if (cell) return { ...cell, end: cell.start, quote: '' };
  const row = reading.indicator.rows.first;
  return { cell: { row, column: table.address.left }, start: 0, end: 0, quote: '' };
}
