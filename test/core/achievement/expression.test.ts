import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { evaluate } from '../../../src/core/achievement/evaluate';
import type { Expression, Operator } from '../../../src/core/achievement/expression';
import { printFormula, printPlain, printText } from '../../../src/core/achievement/print';
import { DividedByZero, fraction, fractions, type Fraction } from './bed/arithmetic';
import { evaluateFormula, numberOf } from './bed/formula';
import { evidence } from './bed/reading';
import { runs } from '../../support/runs';

const figure = (value: string): Expression => ({
  kind: 'number',
  value: new Decimal(value),
  percent: false,
  evidence: null,
});
const percent = (value: string): Expression => ({
  kind: 'number',
  value: new Decimal(value),
  percent: true,
  evidence: null,
});
const of = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
});
const cell = (holds: Expression | null, value: string, isPercent: 'percent' | 'number'): Expression => ({
  kind: 'cell',
  cell: { row: 3, column: 5 },
  value: new Decimal(value),
  percent: isPercent === 'percent',
  evidence: evidence(value),
  holds,
});

const share = of(of(figure('9'), '/', figure('11')), '/', percent('80'));
const growth = of(of(of(figure('158'), '-', figure('89')), '/', figure('89')), '/', percent('2'));

describe('an expression for people, for programs and for Excel', () => {
  it.each([
    ['a share', share, '9 ÷ 11 ÷ 80%', '9 / 11 / 0.8', '9/11/0.8'],
    ['a growth', growth, '(158 − 89) ÷ 89 ÷ 2%', '(158 - 89) / 89 / 0.02', '(158-89)/89/0.02'],
    [
      'large numbers',
      of(figure('603349'), '/', figure('600000')),
      '603,349 ÷ 600,000',
      '603349 / 600000',
      '603349/600000',
    ],
    [
      'a quotient below the line',
      of(figure('5'), '/', of(figure('6'), '/', figure('2'))),
      '5 ÷ (6 ÷ 2)',
      '5 / (6 / 2)',
      '5/(6/2)',
    ],
    ['a negative figure', of(figure('2'), '-', figure('-3.50')), '2 − (−3.5)', '2 - (-3.5)', '2-(-3.5)'],
    [
      'a cell that computes something',
      of(cell(of(figure('9'), '/', figure('11')), '0.8182', 'percent'), '/', percent('80')),
      '9 ÷ 11 ÷ 80%',
      '9 / 11 / 0.8',
      'F4/0.8',
    ],
    [
      'a cell that holds a percentage',
      of(cell(null, '0.775', 'percent'), '/', percent('2')),
      '77.5% ÷ 2%',
      '0.775 / 0.02',
      'F4/0.02',
    ],
    [
      'a difference in a cell, below the line',
      of(figure('4'), '/', cell(of(figure('3'), '-', figure('1')), '2', 'number')),
      '4 ÷ (3 − 1)',
      '4 / (3 - 1)',
      '4/F4',
    ],
  ])('prints %s', (_, expression, text, plain, formula) => {
    expect(printText(expression)).toBe(text);
    expect(printPlain(expression)).toBe(plain);
    expect(printFormula(expression)).toBe(formula);
  });

  it('is exact where binary arithmetic is not', () => {
    const sum = of(of(figure('0.1'), '+', figure('0.2')), '/', figure('0.3'));
    expect(evaluate(sum)?.toString()).toBe('1');
  });

  it('has no value when something is divided by zero', () => {
    expect(evaluate(of(figure('5'), '/', of(figure('3'), '-', figure('3'))))).toBeNull();
  });

  it('says the same in every notation, whatever the nesting', () => {
    fc.assert(
      fc.property(trees, (expression) => {
        const meant = outcome(() => fractionOf(expression));
        for (const printed of [
          printFormula(expression),
          printPlain(expression),
          asTyped(printText(expression)),
        ]) {
          expect(outcome(() => numberOf(evaluateFormula(printed, fractions)))).toEqual(meant);
        }
      }),
      runs(500),
    );
  });

  it('evaluates to what it means', () => {
    fc.assert(
      fc.property(trees, (expression) => {
        const meant = outcome(() => fractionOf(expression));
        fc.pre(meant !== 'divided by zero');
        const exact = new Decimal(meant.over.toString()).div(meant.under.toString());
        const difference = evaluate(expression)?.minus(exact).abs();
        expect(difference?.toNumber()).toBeLessThan(1e-12);
      }),
      runs(100),
    );
  });
});

const leaf = fc
  .record({
    digits: fc.integer({ min: -999, max: 99_999 }),
    places: fc.integer({ min: 0, max: 2 }),
    isPercent: fc.boolean(),
  })
  .map(({ digits, places, isPercent }) => {
    const value = new Decimal(digits).div(new Decimal(10).pow(places)).toString();
    return isPercent ? percent(value) : figure(value);
  });

const { tree: trees } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc
      .tuple(tie('tree'), fc.constantFrom<Operator>('+', '-', '*', '/'), tie('tree'))
      .map(([left, operator, right]) => of(left, operator, right)),
  ),
}));

/** What an expression means, without any rounding. */
function fractionOf(expression: Expression): Fraction {
  if (expression.kind === 'operation') {
    const { operator, left, right } = expression;
    return fractions.operate(operator, fractionOf(left), fractionOf(right));
  }
  const value = fraction(expression.value.toString());
  return expression.percent ? fractions.operate('/', value, fraction('100')) : value;
}

function outcome(compute: () => Fraction): Fraction | 'divided by zero' {
  try {
    return compute();
  } catch (error) {
    if (error instanceof DividedByZero) return 'divided by zero';
    throw error;
  }
}

/** Text for people, as one would type it into a cell. */
function asTyped(text: string): string {
  return text
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replace(/(\d),(?=\d{3})/g, '$1');
}
