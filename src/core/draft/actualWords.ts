import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import { shownPlain } from '../achievement/shownRate';
import type { Language } from '../language/message';
import { HUNDRED } from '../quantity/decimal';
import { percentOf } from '../report/answer/derived/operands';
import type { Actual, ActualOperands, Indicator } from '../report/indicator';
import { findStatusPhrase } from '../report/rows/statusPhrase';
import { computedFigure, quoted, say, type Piece, type WordingId } from './draft';
import { dateText, isoOfDate, numberWithUnit, quantityPiece, yearPiece } from './numbers';
import { meaningOf } from './targetWords';
import { TIGHT_DATE } from './vocabulary';

/** How a draft words things. */
export interface Voice {
  readonly language: Language;
  readonly scheme: Scheme;
}

/** The result in the words of its measure; a computed one with the figures that it was computed from. */
export function actualWords(assessment: Assessment, actual: Actual, voice: Voice): Piece {
  const { indicator } = assessment;
  if (actual.quantity.unit.dimension === 'date') return doneWords(indicator, actual, voice.language);
  const figure = actualFigure(assessment, actual, voice);
  const isCode = actual.quantity.unit.dimension !== 'percent';
  if (indicator.measure === 'level' && isCode) return levelWords(indicator, actual, figure);
  if (indicator.measure === 'milestone') {
    const isDue = indicator.target?.value.due !== null && indicator.target?.value.unit.dimension === 'date';
    const isDone = isDue && actual.quantity.value.gte(HUNDRED);
    return say(isDone ? 'actual.complete' : 'actual.progress', { actual: figure });
  }
  return actual.operands
    ? operandsWords(actual.operands, actual, figure, indicator, voice)
    : statedWords(indicator, actual, figure);
}

/** The figure alone: as read, or computed and rounded as the scheme says. */
export function actualFigure({ actual: computed }: Assessment, actual: Actual, voice: Voice): Piece {
  const { quantity, evidence, operands } = actual;
  if (!operands || !computed) return quantityPiece(quantity, evidence, voice.language);
  const percent = percentOf(operands.form, operands.current.value.value, operands.base.value.value);
  const text = numberWithUnit(shownPlain(percent.abs(), voice.scheme), quantity.unit, voice.language);
  return computedFigure(text, computed);
}

function statedWords({ measure }: Indicator, { quantity }: Actual, actual: Piece): Piece {
  if (quantity.unit.dimension !== 'percent' && quantity.unit.dimension !== 'point') {
    return say('actual.stated', { actual });
  }
  if (measure !== 'growth' && measure !== 'reduction') return say('actual.stated', { actual });
  return say(changeWording(measure, quantity.value.isNegative()), { actual });
}

function changeWording(measure: 'growth' | 'reduction', isWrongWay: boolean): WordingId {
  if (measure === 'growth') return isWrongWay ? 'actual.growth.fell' : 'actual.growth';
  return isWrongWay ? 'actual.reduction.rose' : 'actual.reduction';
}

const WITH_YEARS = {
  'actual.growth': 'actual.growth.years',
  'actual.growth.fell': 'actual.growth.fell.years',
  'actual.reduction': 'actual.reduction.years',
  'actual.reduction.rose': 'actual.reduction.rose.years',
} as const satisfies Partial<Record<WordingId, WordingId>>;

function operandsWords(
  operands: ActualOperands,
  { quantity }: Actual,
  actual: Piece,
  { year }: Indicator,
  { language }: Voice,
): Piece {
  const current = quantityPiece(operands.current.value, operands.current.evidence, language);
  const base = quantityPiece(operands.base.value, operands.base.evidence, language);
  const years = { year: yearPiece(year, 'this', language), last: yearPiece(year, 'last', language) };
  const isWrongWay = quantity.value.isNegative();
  switch (operands.form) {
    case 'share':
      return say('actual.share', { actual, current, base });
    case 'index':
      return say('actual.index.years', { actual, current, base, ...years });
    case 'growth':
      return say(isWrongWay ? WITH_YEARS['actual.growth.fell'] : WITH_YEARS['actual.growth'], {
        actual,
        current,
        base,
        ...years,
      });
    case 'reduction':
      return say(isWrongWay ? WITH_YEARS['actual.reduction.rose'] : WITH_YEARS['actual.reduction'], {
        actual,
        current,
        base,
        ...years,
      });
  }
}

function levelWords(indicator: Indicator, { quantity }: Actual, actual: Piece): Piece {
  const said = indicator.legend.get(quantity.value.toString()) ?? '';
  // 「均未達到」 beside the result would read as its status.
  const meaning = findStatusPhrase(said) ? undefined : meaningOf(indicator, quantity.value.toString());
  return meaning ? say('actual.level.meaning', { actual, meaning }) : say('actual.level', { actual });
}

function doneWords({ target }: Indicator, { quantity, evidence }: Actual, language: Language): Piece {
  const iso = isoOfDate(quantity);
  const text = dateText(iso, language);
  // As the target writes its own date: 100年12月31日, or 100 年 12 月 31 日.
  const isTight = language === 'zh-TW' && TIGHT_DATE.test(target?.evidence.quote ?? '');
  const actual = quoted(isTight ? text.replace(/ /g, '') : text, evidence);
  return say(iso.length === 10 ? 'actual.done' : 'actual.done-in', { actual });
}
