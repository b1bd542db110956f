import { findPeriods, type Period } from '../../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../../quantity/quantity';
import { readTarget } from '../../quantity/readTarget';
import { findQuantities } from '../../quantity/scan';
import { readUnit, relateUnits } from '../../quantity/units';
import { periodOf, sentenceBefore } from '../../report/clause';
import { rawText, readValueCell } from '../../report/fields';
import type { Read } from '../../report/indicator';
import { joinCells, locate, type SourceText } from '../../report/sourceText';
import { coverage } from '../../text/similarity';
import type { CellAddress } from '../../sheet/address';
import type { Dossier } from '../dossier';
import type { ReportFile } from '../reportFile';
import { isInside } from '../result/resultField';
import { figureOf } from '../text/figurePlace';
import { yearOfLast, type YearPair } from './lastYear';
import { lastYearColumns } from './yearColumns';

/** What this year's row says last year's result was. */
export interface StatedFigure {
  readonly figure: Read<Quantity>;
  /** `field`: in a column or a cell of its own, or called last year's actual; `told`: in a sentence about the result. */
  readonly as: 'field' | 'told';
  /** Whether its year is said, rather than 上年度. */
  readonly isYearSaid: boolean;
}

/** Between the year and its figure: nothing, or words that call it the result. */
const CALLED =
  /^(?:之|的|全年)?(?:實際|實績|達成|完成|執行|績效|基期|actual|result|outturn|baseline)(?:達成|績效|執行)?(?:值|數|量|情形|成果|結果|figure|value)?(?:為|是|:|計|共|達|was|of|\s)*$/i;
const BARE = /^(?:度|底)?(?:之|的|全年)?(?:為|是|:|計|共計?|僅|已?達|was|at|of|,|\s)*$/i;
const PLANNED = /目標|預[定計期估]|預算|原[定訂]|編列|target|plan|budget/i;
/** Figures that were changed later differ with a reason. */
const RESTATED = /修正|更正|追溯|重編|重新(?:計算|統計)|改列|restated|revised|corrected/i;
const NAMED = 0.5;

/** Everything in a row of this year that states last year's result: columns first, then cells, then the prose. */
export function statedFigures(pair: YearPair): readonly StatedFigure[] {
  const { report, dossier } = pair.now;
  const year = yearOfLast(pair);
  const { target, standard } = dossier.indicator.fields;
  return [
    ...inColumns(dossier, report, year),
    ...(target ? inCell(target, dossier, year) : []),
    ...(standard ? inCell(standard, dossier, year) : []),
    ...inNarrative(dossier, year),
    ...baseOfOperands(dossier, year),
  ];
}

function* inColumns(dossier: Dossier, report: ReportFile, year: number | null): Iterable<StatedFigure> {
  const { rows, fields } = dossier.indicator;
  const unit = readUnit(fields.unit?.plain ?? '');
  for (const { column, isYearSaid } of lastYearColumns(report, year)) {
    const cell = { row: rows.first, column };
    const own = column === report.table.columns.baseline ? dossier.indicator.baseline : null;
    const figure = own ?? columnFigure(report, cell, unit);
    if (figure && !RESTATED.test(figure.evidence.quote)) yield { figure, as: 'field', isYearSaid };
  }
}

function columnFigure(
  { snapshot }: ReportFile,
  cell: CellAddress,
  unit: Quantity['unit'],
): Read<Quantity> | null {
  const source = joinCells([{ cell, raw: rawText(snapshot, cell) }]);
  const content = readValueCell(snapshot, cell, source, unit);
  if (content.kind === 'number') return { value: content.quantity, evidence: content.evidence };
  if (content.kind !== 'text' || RESTATED.test(content.source.plain)) return null;
  const value = readTarget(content.source.plain, { unit, reportYear: null, position: null });
  return value ? { value, evidence: locate(content.source, value.span.start, value.span.end) } : null;
}

/** 「(111年實際值489件)」 beside the target, 「以 111 年 520 件為基準」 in the standard. */
function* inCell(source: SourceText, dossier: Dossier, year: number | null): Iterable<StatedFigure> {
  if (RESTATED.test(source.plain)) return;
  const periods = findPeriods(source.plain, dossier.year);
  for (const quantity of findQuantities(source.plain)) {
    const found = ofLastYear(source.plain, quantity, periods, year);
    if (!found) continue;
    yield { figure: at(source, quantity), as: 'field', isYearSaid: found.period.relative === null };
  }
}

function* inNarrative(dossier: Dossier, year: number | null): Iterable<StatedFigure> {
  const { plain, narrative, periods, outline } = dossier;
  for (const quantity of dossier.quantities) {
    if (isInside(outline.statedTarget, quantity.span)) continue;
    const found = ofLastYear(plain, quantity, periods, year);
    if (!found) continue;
    const sentence = sentenceAround(plain, quantity.span);
    if (RESTATED.test(plain.slice(sentence.start, sentence.end))) continue;
    const isOwn = tellsResult(dossier, sentence);
    const isNamed = found.isCalled && isAboutIndicator(dossier, found.period.span);
    if (!isOwn && !isNamed) continue;
    const isYearSaid = found.period.relative === null;
    yield { figure: at(narrative, quantity), as: isNamed ? 'field' : 'told', isYearSaid };
  }
}

/** The base of a growth, where the prose says that it is of last year. */
function* baseOfOperands(dossier: Dossier, year: number | null): Iterable<StatedFigure> {
  const operands = dossier.indicator.actual?.operands;
  if (!operands || operands.form === 'share') return;
  const figure = figureOf(dossier, operands.base.evidence);
  const period = figure && periodOf(dossier.plain, figure.span, dossier.periods);
  if (!period || !isOf(period, year)) return;
  yield { figure: operands.base, as: 'told', isYearSaid: period.relative === null };
}

interface OfLastYear {
  readonly period: Period;
  /** Whether the words between them call the figure last year's result. */
  readonly isCalled: boolean;
}

function ofLastYear(
  plain: string,
  { span, unit }: FoundQuantity,
  periods: readonly Period[],
  year: number | null,
): OfLastYear | null {
  if (unit.dimension === 'date') return null;
  const period = periodOf(plain, span, periods);
  if (period?.month !== null || !isOf(period, year)) return null;
  if (PLANNED.test(plain.slice(span.end, span.end + 4))) return null;
  if (period.span.start >= span.end) return { period, isCalled: false };
  const between = plain.slice(period.span.end, span.start).trim();
  if (CALLED.test(between.replace(/^度/, ''))) return { period, isCalled: true };
  return BARE.test(between) ? { period, isCalled: false } : null;
}

function isOf(period: Period, year: number | null): boolean {
  return period.year === null ? period.relative === 'last' : period.year === year;
}

/** Whether a sentence tells the row's own result as well: then last year's figure beside it is of the same thing. */
function tellsResult({ indicator, quantities }: Dossier, sentence: Span): boolean {
  const { actual } = indicator;
  const own = actual && [actual.quantity, ...(actual.operands ? [actual.operands.current.value] : [])];
  return quantities.some(
    (quantity) =>
      isInside(sentence, quantity.span) &&
      own?.some(({ value, unit }) => value.eq(quantity.value) && relateUnits(unit, quantity.unit) === 'same'),
  );
}

/** Whether nothing else is named before the year, or the indicator is. */
function isAboutIndicator({ plain, indicator }: Dossier, period: Span): boolean {
  const before = sentenceBefore(plain, period)
    .replace(/^.*[:：(]/, '')
    .replace(/[(,，、\s]|較|比|與|相?較於/g, '');
  return before === '' || coverage(indicator.name, before) >= NAMED;
}

function sentenceAround(plain: string, span: Span): Span {
  const start = span.start - sentenceBefore(plain, span).length;
  const stop = plain.slice(span.end, span.end + 80).search(/[。;\n]/);
  return { start, end: stop < 0 ? Math.min(plain.length, span.end + 80) : span.end + stop };
}

const at = (source: SourceText, { span, ...value }: FoundQuantity): Read<Quantity> => ({
  value,
  evidence: locate(source, span.start, span.end),
});
