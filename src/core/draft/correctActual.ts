import type { Assessment } from '../achievement/assessment';
import { shownRate } from '../achievement/shownRate';
import { isShare } from '../achievement/units';
import { comparatorAround } from '../quantity/comparators';
import { ZERO } from '../quantity/decimal';
import type { FoundQuantity, Span } from '../quantity/quantity';
import { standsFor } from '../quantity/rounding';
import { findQuantities } from '../quantity/scan';
import { relateUnits } from '../quantity/units';
import type { Actual } from '../report/indicator';
import { readable } from '../text/readable';
import { actualFigure, type Voice } from './actualWords';
import { computedFigure, quoted, say, type Piece } from './draft';
import type { PieceEdit } from './edits';
import type { ResultField } from './resultField';
import { BOUND_BEFORE, BOUND_BEHIND } from './vocabulary';

/** What became of the figure of the result. */
export interface CorrectedActual {
  readonly edits: readonly PieceEdit[];
  /** Where a missing rate is to follow; `null` where the figure cannot be found, or took its rate along. */
  readonly anchor: number | null;
}

/** Keeps the figure of the result where it is right, and puts the right one where the numbers contradict it. */
export function correctActual(assessment: Assessment, field: ResultField, voice: Voice): CorrectedActual {
  const { actual, target, measure } = assessment.indicator;
  if (!actual || actual.quantity.unit.dimension === 'date' || measure === 'level') return NOTHING;
  const right = field.figures.find(
    (figure) => isSame(figure, actual) && !isRestated(assessment, field, figure),
  );
  const standing = right ?? lastPart(actual, field);
  if (standing) return { edits: [], anchor: behind(field.plain, standing.span.end) };
  if (!field.isField) return NOTHING;
  const held = field.figures.find((figure) => isHeldRate(assessment, figure));
  const restated = field.figures.find((figure) => isRestated(assessment, field, figure));
  const wrong = restated ?? held ?? field.figures.find((figure) => isLike(figure, actual));
  if (!wrong) return first(assessment, actual, field, voice);
  const span = wrong === restated ? withComparison(field.plain, wrong.span) : wrong.span;
  const figure = inStyle(assessment, actual, field, wrong, voice);
  if (wrong !== held || target === null) return { edits: [{ span, pieces: [figure] }], anchor: span.end };
  return { edits: [{ span, pieces: [figure, ...rateAlong(assessment, field, voice)] }], anchor: null };
}

const NOTHING: CorrectedActual = { edits: [], anchor: null };

/** A field without any figure begins with the result. */
function first(assessment: Assessment, actual: Actual, field: ResultField, voice: Voice): CorrectedActual {
  if (field.figures.length > 0) return NOTHING;
  let at = field.span.start;
  while (/\s/.test(field.plain.charAt(at)) && at < field.span.end) at++;
  const rest = field.plain.slice(at, field.span.end).trim();
  const figure = actualFigure(assessment, actual, voice);
  const rate = field.rates.length > 0 ? [] : rateAlong(assessment, field, voice);
  const pieces: readonly Piece[] =
    rest === '' ? [figure, ...rate, say('mark.stop')] : [figure, ...rate, say('mark.comma')];
  return { edits: [{ span: { start: at, end: at }, pieces }], anchor: null };
}

function rateAlong(
  { rate, expression }: Assessment,
  { rates }: ResultField,
  { scheme }: Voice,
): readonly Piece[] {
  if (!rate || !expression || rates.length > 0) return [];
  return [say('insert.rate', { rate: computedFigure(shownRate(rate, scheme), expression) })];
}

/** 國內3場、國外2場: the last of the figures that add up to the result, which itself stands nowhere. */
function lastPart({ quantity, evidence }: Actual, { figures }: ResultField): FoundQuantity | undefined {
  const parts = findQuantities(readable(evidence.quote).plain);
  const sum = parts.reduce((total, { value }) => total.plus(value), ZERO);
  if (parts.length < 2 || !sum.eq(quantity.value)) return undefined;
  const from = figures.findIndex((_, index) =>
    parts.every((part, offset) => figures[index + offset]?.value.eq(part.value)),
  );
  return from < 0 ? undefined : figures[from + parts.length - 1];
}

function isSame(figure: FoundQuantity, { quantity }: Actual): boolean {
  if (!isLike(figure, { quantity })) return false;
  const scale = Number(figure.unit.scale) / Number(quantity.unit.scale);
  const value = quantity.value.abs();
  return standsFor(figure, value) || (scale !== 1 && figure.value.times(scale).eq(value));
}

function isLike(figure: FoundQuantity, { quantity }: Pick<Actual, 'quantity'>): boolean {
  if (isShare(figure.unit) !== isShare(quantity.unit)) return false;
  return figure.unit.dimension === 'none' || relateUnits(figure.unit, quantity.unit) !== 'different';
}

/** 60次以上 where the result should stand: the target again. */
function isRestated({ indicator }: Assessment, { plain }: ResultField, figure: FoundQuantity): boolean {
  const { target, actual } = indicator;
  if (!target || actual?.source === 'achievement' || !figure.value.eq(target.value.value)) return false;
  return comparatorAround(plain, figure.span) !== null && actual?.quantity.value.eq(figure.value) !== true;
}

/** A percentage that is no result: the target counts, or the figures of the row give it as the rate. */
function isHeldRate({ indicator, rate }: Assessment, figure: FoundQuantity): boolean {
  const { target, actual } = indicator;
  if (!target || !actual || figure.unit.dimension !== 'percent') return false;
  if (!isShare(target.value.unit)) return true;
  return rate !== null && standsFor(figure, rate) && !standsFor(figure, actual.quantity.value.abs());
}

function withComparison(plain: string, { start, end }: Span): Span {
  const before = BOUND_BEFORE.exec(plain.slice(Math.max(0, start - 10), start));
  const after = BOUND_BEHIND.exec(plain.slice(end, end + 10));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** The figure with or without a space before its unit, as the words that it replaces. */
function inStyle(
  assessment: Assessment,
  actual: Actual,
  { plain }: ResultField,
  { span }: FoundQuantity,
  voice: Voice,
): Piece {
  const figure = actualFigure(assessment, actual, voice);
  if (typeof figure === 'string' || figure.kind !== 'figure' || voice.language === 'en') return figure;
  const isTight = !/\d\s/.test(plain.slice(span.start, span.end));
  return isTight
    ? { ...quoted(figure.text.replace(/ /g, ''), actual.evidence), origin: figure.origin }
    : figure;
}

/** Behind the figure, and behind the brackets that explain it. */
function behind(plain: string, at: number): number {
  const bracket = /^\s?\([^()]{1,80}\)/.exec(plain.slice(at, at + 84));
  return at + (bracket?.[0].length ?? 0);
}
