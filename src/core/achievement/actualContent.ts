import type { Decimal } from '../quantity/decimal';
import { Decimal as D, HUNDRED } from '../quantity/decimal';
import type { Actual } from '../report/indicator';
import type { CellContent } from '../sheet/changePlan';
import type { Assessment } from './assessment';
import { waitsForCondition } from './conditions';
import { cellNumber, EMPTY } from './contents';
import { excelDate, isoDate } from '../quantity/dates';
import { shownNumber, shownQuantity } from './digits';
import { evaluate } from './evaluate';
import type { Expression } from './expression';
import { DATE_FORMAT, GENERAL, percentFormat, quantityFormat } from './numberFormat';
import { fitsInFormula, printFormula } from './print';
import type { Scheme } from './scheme';
import { isPoint } from './units';

/** A content with its number format, and what the cell then shows (for the column's width). */
export interface Formatted {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly shown: string;
}

const NOTHING: Formatted = { content: EMPTY, numberFormat: GENERAL, shown: '' };

/** What the actual's cell shall hold: the figure with its unit, or the formula that computes it. */
export function actualContent({ indicator, actual, status, notes }: Assessment, scheme: Scheme): Formatted {
  const read = indicator.actual;
  if (!read || (status === 'not-assessable' && !waitsForCondition({ notes }))) return NOTHING;
  if (read.quantity.unit.dimension === 'date') return dateContent(read);
  if (!read.operands && !isPoint(read.quantity)) return asStated(read);
  const value = actual && evaluate(actual);
  if (!actual || !value) return NOTHING;
  return {
    content: numberOrFormula(actual, value, scheme),
    ...formatOf(read, actual, value, indicator.measure === 'level', scheme),
  };
}

/** An approximate figure stays in its own words: as a bare number it would claim to be exact. */
function asStated({ quantity, evidence }: Actual): Formatted {
  const quote = evidence.quote.trim();
  const text = quote.length <= 40 && !/[<>\n\r\t]/.test(quote) ? quote : shownQuantity(quantity);
  return { content: { kind: 'value', value: text }, numberFormat: GENERAL, shown: text };
}

function dateContent(read: Actual): Formatted {
  const { low, high } = read.quantity;
  if (!high?.eq(low)) return asStated(read);
  const value = excelDate(low);
  return { content: { kind: 'value', value }, numberFormat: DATE_FORMAT, shown: isoDate(low) };
}

function numberOrFormula(actual: Expression, value: Decimal, scheme: Scheme): CellContent {
  const asFormula = actual.kind === 'operation' && scheme.writes === 'formulas' && fitsInFormula(actual);
  return asFormula ? { kind: 'formula', formula: `=${printFormula(actual)}` } : cellNumber(value);
}

function formatOf(
  read: Actual,
  actual: Expression,
  value: Decimal,
  isCode: boolean,
  scheme: Scheme,
): Pick<Formatted, 'numberFormat' | 'shown'> {
  if (isCode) return { numberFormat: GENERAL, shown: value.toString() };
  if (isFraction(actual)) {
    const decimals = read.operands ? scheme.decimals : read.quantity.decimals;
    const percent = value.times(HUNDRED).toDecimalPlaces(decimals, D.ROUND_HALF_UP);
    return { numberFormat: percentFormat(decimals), shown: `${shownNumber(percent, decimals)}%` };
  }
  const base = read.operands ? read.operands.base.value : read.quantity;
  const quantity = { ...base, value };
  return { numberFormat: quantityFormat(quantity), shown: shownQuantity(quantity) };
}

/** Whether an actual is a share of 1, shown as a percentage. */
function isFraction(actual: Expression): boolean {
  if (actual.kind !== 'operation') return actual.percent;
  return actual.operator === '/' || (isFraction(actual.left) && isFraction(actual.right));
}
