import { message, type Message } from '../language/message';
import { comparatorAround } from '../quantity/comparators';
import { findPeriods } from '../quantity/periods';
import type { FoundQuantity, Quantity, Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import type { Unit } from '../quantity/unit';
import { unclearSignIn } from '../quantity/sign';
import { relateUnits } from '../quantity/units';
import type { CellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { readValueCell } from './fields';
import type { ActualSearch } from './actualSearch';
import { signedChange, speaksOfChange } from './change';
import { findCompletion } from './completion';
import type { Actual } from './indicator';
import { isCalledRate, pickFigure } from './pickFigure';
import { signUnclear } from './signUnclear';
import { locate, type SourceText } from './sourceText';

/**
 * Reads the actual column: a number, or the figure that its text states. `actual` is `null` without gaps for
 * an empty cell, and with a gap for an error or a text in which no figure is found.
 */
export function actualFromColumn(
  snapshot: SheetSnapshot,
  cell: CellAddress,
  source: SourceText | undefined,
  search: ActualSearch,
): { readonly actual: Actual | null; readonly gaps: readonly Message[] } {
  const wanted = search.target?.value.unit ?? search.unit;
  // A bare number is neither a percentage nor a date.
  const isSpecial = wanted.dimension === 'percent' || wanted.dimension === 'date';
  const content = readValueCell(snapshot, cell, source, isSpecial ? search.unit : unitOfBare(search));
  switch (content.kind) {
    case 'empty':
      return { actual: null, gaps: [] };
    case 'error':
      return { actual: null, gaps: [message('gap.actual-error', { quote: content.evidence.quote })] };
    case 'number': {
      const { quantity, evidence } = content;
      return { actual: { quantity, source: 'column', evidence, operands: null }, gaps: [] };
    }
    case 'text': {
      const isDate = search.target?.value.unit.dimension === 'date';
      const read = isDate ? completionIn(content.source, search) : figureIn(content.source, search);
      if (!read) return { actual: null, gaps: signGap(content.source) };
      const evidence = locate(content.source, read.span.start, read.span.end);
      return { actual: { quantity: read.quantity, source: 'column', evidence, operands: null }, gaps: [] };
    }
  }
}

function signGap(source: SourceText): readonly Message[] {
  const unclear = unclearSignIn(source.plain, { start: 0, end: source.plain.length });
  return unclear ? [signUnclear(source, unclear)] : [];
}

/** A bare number is in the scale of the unit column (萬元 beside 500萬元), else in the target's unit. */
function unitOfBare({ target, unit }: ActualSearch): Unit {
  const wanted = target?.value.unit ?? unit;
  return relateUnits(wanted, unit) === 'convertible' ? unit : wanted;
}

interface ReadHere {
  readonly quantity: Quantity;
  readonly span: Span;
}

function completionIn({ plain }: SourceText, { reportYear }: ActualSearch): ReadHere | undefined {
  const span = { start: 0, end: plain.length };
  const quantities = findQuantities(plain);
  return findCompletion({ plain, span, periods: findPeriods(plain, reportYear), quantities, reportYear });
}

function figureIn(source: SourceText, search: ActualSearch): ReadHere | undefined {
  const figure = pickIn(source, search);
  const quantity = figure && signedChange(source.plain, figure, search.measure);
  return quantity && { quantity, span: quantity.span };
}

function pickIn(source: SourceText, search: ActualSearch): FoundQuantity | undefined {
  const { plain } = source;
  const quantities = findQuantities(plain);
  const target = search.target?.value;
  const unit = unitOfBare(search);
  const wantsChange =
    search.isChange || search.measure === 'growth' || search.measure === 'reduction' || !target;
  const sum = statedSum(plain, quantities, unit);
  if (sum) return sum;
  const figures = quantities.filter((quantity) => !isCalledRate(plain, quantity, search.name));
  const picked = pickFigure(plain, figures, {
    unit,
    name: search.name,
    reportYear: search.reportYear,
    periods: findPeriods(plain, search.reportYear),
    isChange: wantsChange && speaksOfChange(plain),
    isOneCount: search.isOneCount,
    target: null,
  });
  const restates =
    picked &&
    target?.value.eq(picked.value) &&
    relateUnits(picked.unit, target.unit) === 'same' &&
    comparatorAround(plain, picked.span) === '>=';
  if (restates || !picked) return undefined;
  // A count cannot answer for tonnes or money: among words it is something else that was counted.
  const physical =
    target !== undefined && !['count', 'none', 'percent', 'point'].includes(target.unit.dimension);
  return physical && relateUnits(picked.unit, target.unit) === 'different' ? undefined : picked;
}

/** 實現數 705,804 + 應付數 12,365: a sum that is written out. */
function statedSum(
  plain: string,
  quantities: readonly FoundQuantity[],
  unit: FoundQuantity['unit'],
): FoundQuantity | undefined {
  const [first, ...rest] = quantities;
  if (!first || rest.length === 0) return undefined;
  let previous = first;
  let value = first.value;
  for (const quantity of rest) {
    const between = plain.slice(previous.span.end, quantity.span.start);
    if (!/^\s?\+\s?[^\d+]{0,8}$/.test(between) || relateUnits(previous.unit, quantity.unit) === 'different')
      return undefined;
    value = value.plus(quantity.value);
    previous = quantity;
  }
  const own = first.unit.dimension === 'none' ? unit : first.unit;
  return {
    ...first,
    value,
    low: value,
    high: value,
    unit: own,
    span: { start: first.span.start, end: previous.span.end },
  };
}
