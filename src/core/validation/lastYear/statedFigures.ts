import type { Period } from '../../quantity/periods';
import { isInside, type FoundQuantity, type Quantity, type Span } from '../../quantity/quantity';
import { readTarget } from '../../quantity/readTarget';
import type { Unit } from '../../quantity/unit';
import { readUnit, relateUnits } from '../../quantity/units';
import { speaksOfChange } from '../../report/measure/change';
import { periodOf, sentenceBefore, within } from '../../reading/clause';
import { sentenceOf } from '../../reading/sentence';
import { rawText, readValueCell } from '../../report/rows/fields';
import type { Read } from '../../report/indicator';
import { joinCells, locate, type SourceText } from '../../report/sourceText';
import type { CellAddress } from '../../sheet/address';
import { coverage } from '../../text/similarity';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { AssessedTable } from '../engine/assessedTable';
import { figureOf } from '../text/figurePlace';
import { yearOfLast, type YearPair } from './lastYear';
import { isLastYear, isRestated, ofLastYear } from '../../reading/lastYear';
import { BASE_BEHIND, COMPARED_BEFORE, COMPARING, NAMES_CHANGE } from './vocabulary';
import { lastYearColumns } from './yearColumns';

/** What this year's row says last year's result was. */
export interface StatedFigure {
  readonly figure: Read<Quantity>;
  /** `field`: in a column of its own, or called last year's result; `told`: compared with this year's in a sentence. */
  readonly as: 'field' | 'told';
  /** Whether its year is said, rather than 上年度. */
  readonly isYearSaid: boolean;
}

const NAMED = 0.5;

/** Everything in a row of this year that states last year's result: columns first, then cells, then the prose. */
export function statedFigures(pair: YearPair): readonly StatedFigure[] {
  const { report, reading } = pair.now;
  const year = yearOfLast(pair);
  const { target, standard } = reading.indicator.fields;
  return [
    ...inColumns(reading, report, year),
    ...(target ? inCell(target, reading, year) : []),
    ...(standard ? inCell(standard, reading, year) : []),
    ...inNarrative(reading, year),
    ...baseOfOperands(reading, year),
  ];
}

function* inColumns(
  reading: IndicatorReading,
  report: AssessedTable,
  year: number | null,
): Iterable<StatedFigure> {
  const { rows, fields } = reading.indicator;
  const unit = readUnit(fields.unit?.plain ?? '');
  for (const { column, isYearSaid } of lastYearColumns(report, year)) {
    const figure = columnFigure(report, { row: rows.first, column }, unit);
    if (figure) yield { figure, as: 'field', isYearSaid };
  }
}

function columnFigure({ snapshot }: AssessedTable, cell: CellAddress, unit: Unit): Read<Quantity> | null {
  const source = joinCells([{ cell, raw: rawText(snapshot, cell) }]);
  const content = readValueCell(snapshot, cell, source, unit);
  if (content.kind === 'number') return { value: content.quantity, evidence: content.evidence };
  if (content.kind !== 'text' || isRestated(source.plain)) return null;
  const value = readTarget(source.plain, { unit, reportYear: null, position: null });
  return value ? { value, evidence: locate(source, value.span.start, value.span.end) } : null;
}

/**
 * 「(111年實際值489件)」 beside the target, 「以 111 年 520 件為基準」 in the standard. A year and a figure alone may be
 * that year's target.
 */
function* inCell(source: SourceText, reading: IndicatorReading, year: number | null): Iterable<StatedFigure> {
  const { plain } = source;
  if (isRestated(plain)) return;
  const context = { periods: source.periods(reading.year), year, name: reading.indicator.name };
  for (const quantity of source.quantities) {
    const found = ofLastYear(plain, quantity, context);
    if (!found) continue;
    const isBase =
      BASE_BEHIND.test(plain.slice(quantity.span.end)) ||
      COMPARED_BEFORE.test(plain.slice(0, found.period.span.start));
    if (found.as === 'bare' && !isBase) continue;
    yield { figure: at(source, quantity), as: 'field', isYearSaid: isSaid(found.period) };
  }
}

function* inNarrative(reading: IndicatorReading, year: number | null): Iterable<StatedFigure> {
  const { plain, narrative, periods, outline, indicator } = reading;
  const context = { periods, year, name: indicator.name };
  for (const quantity of reading.quantities) {
    if (isInside(outline.statedTarget, quantity.span)) continue;
    const found = ofLastYear(plain, quantity, context);
    if (!found) continue;
    const sentence = sentenceOf(plain, quantity.span);
    if (isRestated(plain.slice(sentence.start, sentence.end))) continue;
    const isCalled = found.as === 'result' && isAboutIndicator(reading, found.period.span);
    if (!isCalled && !standsBesideResult(reading, quantity, sentence)) continue;
    yield {
      figure: at(narrative, quantity),
      as: isCalled ? 'field' : 'told',
      isYearSaid: isSaid(found.period),
    };
  }
}

/** The base of a growth, where the prose says that it is of last year. */
function* baseOfOperands(reading: IndicatorReading, year: number | null): Iterable<StatedFigure> {
  const operands = reading.indicator.actual?.operands;
  if (!operands || operands.form === 'share') return;
  const figure = figureOf(reading, operands.base.evidence);
  const period = figure && periodOf(reading.plain, figure.span, reading.periods);
  if (!period || !isLastYear(period, year)) return;
  yield { figure: operands.base, as: 'told', isYearSaid: isSaid(period) };
}

const isSaid = ({ relative }: Period): boolean => relative === null;

/**
 * Whether the row's own result is the next figure of its kind, before or behind, in the same sentence: then both
 * are of one thing. Where the result is an amount of change, it stands beside what it changed.
 */
function standsBesideResult(
  { indicator, quantities }: IndicatorReading,
  figure: FoundQuantity,
  sentence: Span,
): boolean {
  const { actual, fields, name } = indicator;
  if (!actual || speaksOfChange(fields.target?.plain ?? '') || NAMES_CHANGE.test(name)) return false;
  const alike = within(quantities, sentence).filter(
    ({ unit }) => relateUnits(unit, figure.unit) !== 'different',
  );
  const index = alike.indexOf(figure);
  const own = [actual.quantity, ...(actual.operands ? [actual.operands.current.value] : [])];
  return [alike[index - 1], alike[index + 1]].some(
    (beside) =>
      beside !== undefined &&
      own.some(({ value, unit }) => value.eq(beside.value) && relateUnits(unit, beside.unit) === 'same'),
  );
}

/** Whether nothing else is named before the year, or the indicator is. */
function isAboutIndicator({ plain, indicator }: IndicatorReading, period: Span): boolean {
  const before = sentenceBefore(plain, period)
    .replace(/^.*[:：(]/, '')
    .replace(COMPARING, '');
  return before === '' || coverage(indicator.name, before) >= NAMED;
}

const at = (source: SourceText, { span, ...value }: FoundQuantity): Read<Quantity> => ({
  value,
  evidence: locate(source, span.start, span.end),
});
