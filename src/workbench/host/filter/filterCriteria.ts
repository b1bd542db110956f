import { apiNotFound } from '../../richapi/hostError';
import { choiceOf, isRecord, textOf } from '../arguments';
import { invalidArgument } from '../failures';
import type { CellValue, Plain } from '../storage';

/** One cell of a filtered column: what it holds, and what it shows. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

type Test = (cell: FilteredCell) => boolean;

const KINDS = [
  'Values',
  'Custom',
  'TopItems',
  'TopPercent',
  'BottomItems',
  'BottomPercent',
  'Dynamic',
] as const;
const COMPARISON = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** Criteria as they are kept, checked. */
export function criteriaOf(value: unknown): Plain {
  if (!isRecord(value)) throw invalidArgument();
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = value;
  const asked = textOf(filterOn);
  const kind = KINDS.find((one) => one.toLowerCase() === asked.toLowerCase());
  if (!kind) throw apiNotFound('FilterCriteria', asked);
  return {
    filterOn: kind,
    ...(Array.isArray(values) ? { values: values.map(textOf) } : {}),
    ...(criterion1 === undefined || criterion1 === null ? {} : { criterion1: operandOf(criterion1) }),
    ...(criterion2 === undefined || criterion2 === null ? {} : { criterion2: operandOf(criterion2) }),
    ...(operator === undefined || operator === null
      ? {}
      : { operator: choiceOf(operator, ['And', 'Or'], null) }),
    ...(dynamicCriteria === undefined || dynamicCriteria === null
      ? {}
      : { dynamicCriteria: textOf(dynamicCriteria) }),
  };
}

/** A number may come as a number. */
function operandOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** Which cells of a column pass; `criteria` as `criteriaOf` gives them. */
export function passing(criteria: Plain, cells: readonly FilteredCell[]): boolean[] {
  return cells.map(testOf(criteria, cells));
}

function testOf(criteria: Plain, cells: readonly FilteredCell[]): Test {
  if (!isRecord(criteria)) throw invalidArgument();
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = criteria;
  switch (filterOn) {
    case 'Values': {
      const wanted = new Set(Array.isArray(values) ? values.map((one) => String(one).toLowerCase()) : []);
      return ({ text }) => wanted.has(text.toLowerCase());
    }
    case 'Custom': {
      const tests = [criterion1, criterion2].flatMap((one) =>
        typeof one === 'string' ? [comparison(one)] : [],
      );
      if (tests.length === 0) throw invalidArgument();
      return (cell) =>
        operator === 'Or' ? tests.some((test) => test(cell)) : tests.every((test) => test(cell));
    }
    case 'Dynamic':
      return againstAverage(dynamicCriteria, cells);
    default:
      return ranked(textOf(filterOn), Number(criterion1), cells);
  }
}

/** `>=60`, `<>達成`, `=*件*`: wildcards stand in texts. */
function comparison(criterion: string): Test {
  const [, operator = '=', operand = ''] = COMPARISON.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const isWanted = (cell: FilteredCell): boolean =>
      typeof cell.value === 'number' && !Number.isNaN(number)
        ? cell.value === number
        : wildcard(operand).test(cell.text);
    return operator === '=' ? isWanted : (cell) => !isWanted(cell);
  }
  return ({ value }) => {
    if (typeof value !== 'number' || Number.isNaN(number)) return false;
    if (operator === '<') return value < number;
    if (operator === '>') return value > number;
    return operator === '<=' ? value <= number : value >= number;
  };
}

function wildcard(text: string): RegExp {
  const pattern = text.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (piece) => {
    if (piece === '*') return '.*';
    if (piece === '?') return '.';
    return `\\${piece.replace('~', '')}`;
  });
  return new RegExp(`^${pattern}$`, 'isu');
}

function numbersIn(cells: readonly FilteredCell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

function againstAverage(which: unknown, cells: readonly FilteredCell[]): Test {
  if (which !== 'AboveAverage' && which !== 'BelowAverage')
    throw apiNotFound('FilterCriteria', String(which));
  const numbers = numbersIn(cells);
  const average = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
  return ({ value }) =>
    typeof value === 'number' && (which === 'AboveAverage' ? value > average : value < average);
}

function ranked(filterOn: string, amount: number, cells: readonly FilteredCell[]): Test {
  if (!(amount > 0)) throw invalidArgument();
  const sorted = numbersIn(cells).sort((a, b) => (filterOn.startsWith('Top') ? b - a : a - b));
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((sorted.length * amount) / 100))
    : amount;
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) => {
    if (typeof value !== 'number' || last === undefined) return false;
    return filterOn.startsWith('Top') ? value >= last : value <= last;
  };
}
