import type { Assessment } from '../achievement/assessment';
import { shownRate } from '../achievement/shownRate';
import { isShare } from '../achievement/units';
import type { FoundQuantity, Quantity } from '../quantity/quantity';
import { standsFor } from '../quantity/rounding';
import { relateUnits } from '../quantity/units';
import { within } from '../reading/clause';
import { sentenceStart } from '../reading/sentence';
import { isCalledRate } from '../report/answer/prose/calledRate';
import type { Voice } from './actualWords';
import { computedFigure, say, type Piece } from './draft';
import type { PieceEdit } from './edits';
import type { ResultField } from './resultField';
import { comparesWithOther } from './vocabulary';

/** Corrects the row's own rate wherever the narrative states it, in its field and in the prose before it. */
export function correctRates(assessment: Assessment, field: ResultField, voice: Voice): readonly PieceEdit[] {
  const { rate, expression, indicator } = assessment;
  if (!rate || !expression) return [];
  const inField = field.isField ? field.rates.slice(0, 1) : [];
  const outside = field.source.quantities.filter(
    (quantity) => !inField.includes(quantity) && isOwnRate(assessment, field, quantity),
  );
  const same = new Set(inField.map(({ span }) => span.start));
  return [...inField, ...outside.filter(({ span }) => !same.has(span.start))]
    .filter((stated) => !isRight(stated, assessment, voice) && indicator.target !== null)
    .map(({ span }) => ({ span, pieces: [computedFigure(shownRate(rate, voice.scheme), expression)] }));
}

/** The rate that a result without one is given, behind its figure. */
export function addRate(
  { rate, expression, indicator }: Assessment,
  field: ResultField,
  anchor: number | null,
  { scheme }: Voice,
): readonly PieceEdit[] {
  if (!rate || !expression || field.rates.length > 0 || indicator.reported.rate) return [];
  // A table with a column of rates states them there.
  if ((indicator.fields.rate?.plain ?? '') !== '') return [];
  const figure = computedFigure(shownRate(rate, scheme), expression);
  if (anchor !== null && field.isField) {
    return [{ span: { start: anchor, end: anchor }, pieces: [say('insert.rate', { rate: figure })] }];
  }
  const end = field.plain.length;
  if (field.isField || end === 0) return [];
  const pieces: readonly Piece[] = [say('append.rate', { rate: figure })];
  return [{ span: { start: end, end }, pieces }];
}

function isRight(stated: Quantity, { rate, indicator }: Assessment, { scheme }: Voice): boolean {
  if (!rate || standsFor(stated, rate)) return true;
  if (scheme.cap !== null && rate.gt(scheme.cap) && stated.value.eq(scheme.cap)) return true;
  const { target, actual } = indicator;
  if (!target || !actual) return true;
  // An approximate figure proves nothing against a rate near its own.
  return actual.quantity.exactness !== 'exact' || target.value.exactness !== 'exact';
}

/** Whether a percentage in the prose is called the rate, and its sentence speaks of the row's result alone. */
function isOwnRate({ indicator }: Assessment, field: ResultField, stated: FoundQuantity): boolean {
  const { outline, actual, target, name } = indicator;
  const { plain } = field;
  if (!actual || !target || !isCalledRate(plain, stated, name)) return false;
  const isIn = (span: typeof outline.standard): boolean => span !== null && within([stated], span).length > 0;
  if (isIn(outline.standard) || isIn(outline.statedTarget) || (field.isField && isIn(field.span)))
    return false;
  const start = sentenceStart(plain, stated.span.start, 0);
  if (comparesWithOther(plain.slice(start, stated.span.start))) return false;
  const figures = within(field.source.quantities, { start, end: stated.span.start }).filter(
    ({ unit }) => !isShare(unit) && unit.dimension !== 'time',
  );
  const isOwn = (figure: FoundQuantity, own: Quantity): boolean =>
    figure.value.eq(own.value) && relateUnits(figure.unit, own.unit) !== 'different';
  return (
    figures.some((figure) => isOwn(figure, actual.quantity)) &&
    figures.every((figure) => isOwn(figure, actual.quantity) || isOwn(figure, target.value))
  );
}
