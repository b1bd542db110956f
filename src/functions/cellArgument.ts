import { message, type Message } from '../core/language/message';
import { Decimal, HUNDRED } from '../core/quantity/decimal';
import { excelDate } from '../core/quantity/dates';
import type { Quantity } from '../core/quantity/quantity';
import { readTarget } from '../core/quantity/readTarget';
import type { Target } from '../core/quantity/target';
import { PERCENT } from '../core/quantity/unit';
import { readable } from '../core/text/readable';
import { FunctionFailure } from './functionFailure';

/** What Excel hands to a function for one argument; an absent one or an empty cell is nothing. */
export type CellArgument = string | number | boolean | null | undefined;

/** A number as it is; a text readable, with `''` for nothing. */
export function contentOf(argument: CellArgument): string | number {
  if (typeof argument === 'number') return argument;
  return argument === null || argument === undefined ? '' : String(argument).trim();
}

/** What a text states as a target. Throws when there is no text or no figure in it. */
export function statedIn(text: string, what: Message): Target {
  const { plain } = readable(text);
  if (plain === '') throw new FunctionFailure('not-available', message('functions.empty', { what }));
  const target = readTarget(plain);
  if (!target)
    throw new FunctionFailure('value-error', message('functions.unreadable', { text: plain.slice(0, 40) }));
  return target;
}

/** A quantity as a cell holds it: a percentage as a fraction of 1, a date as Excel's number of its last day. */
export function cellNumberOf({ value, unit }: Quantity): number {
  if (unit.dimension === 'date') return excelDate(value);
  return (unit.dimension === 'percent' ? value.div(HUNDRED) : value).toNumber();
}

/** A rate in percent: 1.0056 and "100.56%" are both 100.56. Throws for anything else. */
export function percentOf(argument: CellArgument): Quantity {
  const content = contentOf(argument);
  if (content === '') {
    throw new FunctionFailure('not-available', message('functions.empty', { what: message('role.rate') }));
  }
  if (typeof content === 'number') return exactPercent(new Decimal(String(content)).times(HUNDRED));
  const stated = readTarget(readable(content).plain);
  if (stated?.unit.dimension === 'percent') return stated;
  if (stated?.unit.dimension === 'none') return exactPercent(stated.value.times(HUNDRED));
  throw new FunctionFailure('value-error', message('functions.not-a-rate'));
}

function exactPercent(value: Decimal): Quantity {
  return {
    value,
    low: value,
    high: value,
    exactness: 'exact',
    unit: PERCENT,
    decimals: value.decimalPlaces(),
  };
}
