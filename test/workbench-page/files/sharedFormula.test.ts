import { sharedFormula } from '../../../src/workbench/files/sharedFormula';

test.each([
  ['=B1/A1', 1, 0, '=B2/A2'],
  ['=$B1/A$1', 2, 1, '=$B3/B$1'],
  ['=SUM(A1:A9)', 0, 1, '=SUM(B1:B9)'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
  ["='表 A1'!B2", 1, 1, "='表 A1'!C3"],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
  ['=年度A1+Z1', 1, 1, '=年度A1+AA2'],
])('%s, %i down and %i to the right, is %s', (formula, down, right, expected) => {
  expect(sharedFormula(formula, down, right)).toBe(expected);
});
