import { HUNDRED } from '../quantity/decimal';
import { cellName } from '../sheet/address';
import { operandValue } from './evaluate';
import type { Expression, Operator } from './expression';
import { groupDigits } from './digits';

type Operand = Exclude<Expression, { kind: 'operation' }>;

/** How one notation writes operators and operands. */
interface Notation {
  readonly operators: Readonly<Record<Operator, string>>;
  readonly operand: (operand: Operand) => string;
  /** Whether a cell that computes something is printed as its address rather than as what it computes. */
  readonly cellsByAddress: boolean;
}

const FOR_PEOPLE: Notation = {
  operators: { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' },
  operand: (operand) => forPeople(operand),
  cellsByAddress: false,
};

const PLAIN: Notation = {
  operators: { '+': ' + ', '-': ' - ', '*': ' * ', '/': ' / ' },
  operand: (operand) => (operand.kind === 'number' ? operandValue(operand) : operand.value).toString(),
  cellsByAddress: false,
};

const FORMULA: Notation = {
  operators: { '+': '+', '-': '-', '*': '*', '/': '/' },
  operand: (operand) =>
    operand.kind === 'number' ? operandValue(operand).toString() : cellName(operand.cell),
  cellsByAddress: true,
};

/** For people: `(158 − 89) ÷ 89 ÷ 2%`. */
export function printText(expression: Expression): string {
  return print(expression, FOR_PEOPLE);
}

/** The plain form of the JSON document: `(158 - 89) / 89 / 0.02`. */
export function printPlain(expression: Expression): string {
  return print(expression, PLAIN);
}

/** An Excel formula without its `=`: `(158-89)/89/0.02`, `F4/600000`. */
export function printFormula(expression: Expression): string {
  return print(expression, FORMULA);
}

/**
 * Whether Excel keeps every figure of the printed formula as it is: it cuts a literal to 15 significant
 * digits, and what it cuts would not be read back as it was written.
 */
export function fitsInFormula(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return operandValue(expression).precision() <= 15;
    case 'cell':
      return true;
    case 'operation':
      return fitsInFormula(expression.left) && fitsInFormula(expression.right);
  }
}

function print(expression: Expression, notation: Notation): string {
  const shown = opened(expression, notation);
  if (shown.kind !== 'operation') return notation.operand(shown);
  const left = opened(shown.left, notation);
  const right = opened(shown.right, notation);
  return (
    bracket(print(left, notation), binds(left) < binds(shown)) +
    notation.operators[shown.operator] +
    bracket(print(right, notation), needsBracketsOnTheRight(right, shown.operator))
  );
}

function opened(expression: Expression, notation: Notation): Expression {
  if (expression.kind !== 'cell' || !expression.holds || notation.cellsByAddress) return expression;
  return opened(expression.holds, notation);
}

function needsBracketsOnTheRight(right: Expression, operator: Operator): boolean {
  if (right.kind === 'number') return right.value.isNegative();
  if (right.kind === 'cell') return right.value.isNegative();
  const outer = operator === '+' || operator === '-' ? 1 : 2;
  return binds(right) < outer || (binds(right) === outer && (operator === '-' || operator === '/'));
}

function binds(expression: Expression): number {
  if (expression.kind !== 'operation') return 3;
  return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function forPeople(operand: Operand): string {
  const value = operand.kind === 'cell' && operand.percent ? operand.value.times(HUNDRED) : operand.value;
  return groupDigits(value.toString()).replace('-', '−') + (operand.percent ? '%' : '');
}
