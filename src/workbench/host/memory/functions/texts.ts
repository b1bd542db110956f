import { displayText } from '../../displayText';
import { isError, numberFrom, single, textFrom, VALUE_ERROR, valuesOf, type Operand } from '../coercion';
import { wildcard } from './criteria';
import {
  numberAt,
  ofTexts,
  textAt,
  type Argument,
  type FunctionTable,
  type WorksheetFunction,
} from './worksheetFunction';

function shownAs(args: readonly Argument[]): Operand {
  const value = single(args[0]?.() ?? null);
  const pattern = textFrom(args[1]?.() ?? '');
  if (isError(value) || typeof pattern !== 'string') return isError(value) ? value : pattern;
  return displayText(value ?? 0, pattern);
}

function joined(args: readonly Argument[]): Operand {
  let text = '';
  for (const value of args.flatMap((argument) => valuesOf(argument()))) {
    const piece = textFrom(value);
    if (typeof piece !== 'string') return piece;
    text += piece;
  }
  return text;
}

/** A part of a text: `count` is how many characters are asked for. */
function part(take: (text: string, count: number) => string): WorksheetFunction {
  return (args) => {
    const text = textAt(args, 0);
    const count = numberAt(args, 1, 1);
    if (typeof text !== 'string') return text;
    if (typeof count !== 'number') return count;
    return count < 0 ? VALUE_ERROR : take(text, Math.trunc(count));
  };
}

function middle(args: readonly Argument[]): Operand {
  const [text, start, count] = [textAt(args, 0), numberAt(args, 1), numberAt(args, 2)];
  if (typeof text !== 'string') return text;
  if (typeof start !== 'number') return start;
  if (typeof count !== 'number') return count;
  if (start < 1 || count < 0) return VALUE_ERROR;
  return text.substr(Math.trunc(start) - 1, Math.trunc(count));
}

/** Where a text stands in another one, from 1. */
function place(find: (wanted: string, within: string, from: number) => number): WorksheetFunction {
  return (args) => {
    const [wanted, within, from] = [textAt(args, 0), textAt(args, 1), numberAt(args, 2, 1)];
    if (typeof wanted !== 'string') return wanted;
    if (typeof within !== 'string') return within;
    if (typeof from !== 'number') return from;
    const found = from < 1 ? -1 : find(wanted, within, Math.trunc(from) - 1);
    return found < 0 ? VALUE_ERROR : found + 1;
  };
}

/** Without regard to case; `*` and `?` stand for other characters. */
function search(wanted: string, within: string, from: number): number {
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), 'isu');
  const found = within.slice(from).search(pattern);
  return found < 0 ? -1 : found + from;
}

function substituted(args: readonly Argument[]): Operand {
  const [text, old, fresh, which] = [textAt(args, 0), textAt(args, 1), textAt(args, 2), numberAt(args, 3, 0)];
  if (typeof text !== 'string') return text;
  if (typeof old !== 'string') return old;
  if (typeof fresh !== 'string') return fresh;
  if (typeof which !== 'number') return which;
  if (old === '') return text;
  const pieces = text.split(old);
  if (which === 0) return pieces.join(fresh);
  const [before, after] = [pieces.slice(0, which), pieces.slice(which)];
  return after.length === 0 ? text : before.join(old) + fresh + after.join(old);
}

/** Functions of texts. */
export const TEXTS: FunctionTable = [
  ['CONCAT', joined],
  ['CONCATENATE', joined],
  ['EXACT', ofTexts(2, (left, right) => left === right)],
  ['FIND', place((wanted, within, from) => within.indexOf(wanted, from))],
  ['LEFT', part((text, count) => text.slice(0, count))],
  ['LEN', ofTexts(1, (text = '') => text.length)],
  ['LOWER', ofTexts(1, (text = '') => text.toLowerCase())],
  ['MID', middle],
  ['RIGHT', part((text, count) => text.slice(Math.max(0, text.length - count)))],
  ['SEARCH', place(search)],
  ['SUBSTITUTE', substituted],
  ['TEXT', shownAs],
  ['TRIM', ofTexts(1, (text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, ''))],
  ['UPPER', ofTexts(1, (text = '') => text.toUpperCase())],
  ['VALUE', (args) => numberFrom(args[0]?.() ?? VALUE_ERROR)],
];
