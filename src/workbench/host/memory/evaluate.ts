import { parseAddress, splitAddress } from '../addresses';
import { intersection, type Area } from '../area';
import type { BinaryOperator, Expression } from '../formula/expression';
import type { CellError, CellValue } from '../storage';
import {
  DIVISION_ERROR,
  NAME_ERROR,
  NULL_ERROR,
  REFERENCE_ERROR,
  finite,
  isError,
  numberFrom,
  single,
  textFrom,
  valuesOf,
  type Cells,
  type Operand,
} from './coercion';
import { FUNCTIONS } from './functions';

/** The values of a rectangle; `sheet` is null for the formula's own sheet. Null when there is no such sheet. */
export type CellReader = (area: Area, sheet: string | null) => Cells | null;

/** Calls a function of an add-in; undefined when there is none of that name. */
export type FunctionCaller = (name: string, args: readonly CellValue[]) => CellValue | undefined;

/** What a formula reaches beyond itself. */
export interface Surroundings {
  readonly read: CellReader;
  readonly call: FunctionCaller;
}

/** The result of a formula. An empty cell as a result shows as 0. */
export function evaluate(expression: Expression, surroundings: Surroundings): CellValue {
  return single(operandOf(expression, surroundings)) ?? 0;
}

function operandOf(expression: Expression, around: Surroundings): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference': {
      const { sheet, address } = splitAddress(expression.text);
      const area = parseAddress(address);
      return (area && around.read(area, sheet)) ?? REFERENCE_ERROR;
    }
    case 'union':
      return [expression.parts.flatMap((part) => valuesOf(operandOf(part, around)))];
    case 'intersection':
      return common(expression.parts, around);
    case 'name':
      return NAME_ERROR;
    case 'array':
      return expression.rows.map((row) => row.map((entry) => single(operandOf(entry, around))));
    case 'plus':
      return single(operandOf(expression.operand, around));
    case 'negate':
      return arithmetic(0, operandOf(expression.operand, around), '-');
    case 'percent':
      return arithmetic(operandOf(expression.operand, around), 100, '/');
    case 'call': {
      const args = expression.args.map((argument) => () => operandOf(argument, around));
      const own = FUNCTIONS.get(expression.name);
      if (own) return own(args);
      return (
        around.call(
          expression.name,
          args.map((argument) => single(argument())),
        ) ?? NAME_ERROR
      );
    }
    case 'binary': {
      const left = single(operandOf(expression.left, around));
      const right = single(operandOf(expression.right, around));
      return combine(left, right, expression.operator);
    }
  }
}

function common(parts: readonly Expression[], around: Surroundings): Operand {
  const places = parts.map((part) => (part.kind === 'reference' ? splitAddress(part.text) : null));
  const areas = places.map((place) => (place ? parseAddress(place.address) : null));
  const shared = areas.reduce((one, other) => one && other && intersection(one, other));
  return (shared && around.read(shared, places[0]?.sheet ?? null)) ?? NULL_ERROR;
}

function combine(left: CellValue, right: CellValue, operator: BinaryOperator): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return joined(textFrom(left), textFrom(right));
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(left, right, operator);
  }
}

function joined(left: string | CellError, right: string | CellError): CellValue {
  if (typeof left !== 'string') return left;
  return typeof right === 'string' ? left + right : right;
}

function arithmetic(
  leftOperand: Operand,
  rightOperand: Operand,
  operator: '+' | '-' | '*' | '/' | '^',
): CellValue {
  const left = numberFrom(leftOperand);
  const right = numberFrom(rightOperand);
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION_ERROR : finite(left / right);
    case '^':
      return finite(left ** right);
  }
}

type Comparable = string | number | boolean;

/** Numbers come before text and text before booleans; the case of letters does not matter. */
function compare(left: CellValue, right: CellValue): number {
  const a = comparable(left, right);
  const b = comparable(right, left);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank(value: Comparable): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

/** An empty cell compares as the zero of the other side's kind. */
function comparable(value: CellValue, other: CellValue): Comparable {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
