import { Decimal, HUNDRED } from '../quantity/decimal';
import type { Expression, Operator } from './expression';

const EXACT: Readonly<Record<Operator, (left: Decimal, right: Decimal) => Decimal | null>> = {
  '+': (left, right) => left.plus(right),
  '-': (left, right) => left.minus(right),
  '*': (left, right) => left.times(right),
  '/': (left, right) => (right.isZero() ? null : left.div(right)),
};

const BINARY: Readonly<Record<Operator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** The exact value, percentages as fractions of 1; `null` when something is divided by zero. */
export function evaluate(expression: Expression): Decimal | null {
  switch (expression.kind) {
    case 'number':
      return operandValue(expression);
    case 'cell':
      return expression.holds ? evaluate(expression.holds) : expression.value;
    case 'operation': {
      const left = evaluate(expression.left);
      const right = evaluate(expression.right);
      return left && right && EXACT[expression.operator](left, right);
    }
  }
}

/** The value as a spreadsheet computes it, in binary floating point; `NaN` or infinite after division by zero. */
export function evaluateInBinary(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return operandValue(expression).toNumber();
    case 'cell':
      return expression.holds ? evaluateInBinary(expression.holds) : expression.value.toNumber();
    case 'operation':
      return BINARY[expression.operator](
        evaluateInBinary(expression.left),
        evaluateInBinary(expression.right),
      );
  }
}

/** A figure as a plain number: 2 % is 0.02. */
export function operandValue(number: Extract<Expression, { kind: 'number' }>): Decimal {
  return number.percent ? number.value.div(HUNDRED) : number.value;
}

/**
 * The number as a cell holds it: 15 significant digits, which is what Excel keeps and what removes the
 * noise of binary arithmetic (0.1 + 0.2 is 0.3).
 */
export function asCellNumber(value: Decimal | number): Decimal {
  return new Decimal(value).toSignificantDigits(15);
}
