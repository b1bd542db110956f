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
import { compare } from './compare';
import { FUNCTIONS } from './functions';
import type { WorksheetFunction } from './functions/worksheetFunction';

/** The values of a rectangle; `sheet` is null for the formula's own sheet. Null when there is no such sheet. */
export type CellReader = (area: Area, sheet: string | null) => Cells | null;

/** Calls a function of an add-in; undefined when there is none of that name. */
export type FunctionCaller = (name: string, args: readonly CellValue[]) => CellValue | undefined;

/** What a formula reaches beyond itself. */
export interface Surroundings {
  readonly read: CellReader;
  readonly call: FunctionCaller;
  /** What a name, or a reference to a part of a table, stands for; undefined when there is none of that name. */
  readonly named: (text: string) => Operand | undefined;
}

/** The result of a formula. An empty cell as a result shows as 0. */
export function evaluate(expression: Expression, surroundings: Surroundings): CellValue {
  return single(operandOf(expression, surroundings)) ?? 0;
}

/** What an expression stands for: cells, where it is a reference. */
export function operandOf(expression: Expression, around: Surroundings): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'reference':
      return referenced(expression.text, around) ?? REFERENCE_ERROR;
    case 'union':
      return [expression.parts.flatMap((part) => valuesOf(operandOf(part, around)))];
    case 'intersection':
      return common(expression.parts, around);
    case 'name':
      return around.named(expression.text) ?? NAME_ERROR;
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
      const own = expression.name === 'INDIRECT' ? indirect(around) : FUNCTIONS.get(expression.name);
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

function referenced(text: string, around: Surroundings): Operand | null {
  const { sheet, address } = splitAddress(text);
  const area = parseAddress(address);
  return area && around.read(area, sheet);
}

/** The cells whose address, or name, is given as a text. */
function indirect(around: Surroundings): WorksheetFunction {
  return (args) => {
    const text = textFrom(args[0]?.() ?? null);
    if (typeof text !== 'string') return text;
    return referenced(text, around) ?? around.named(text) ?? REFERENCE_ERROR;
  };
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
