import { movedFormula, rewriteReferences } from '../../../../src/workbench/host/formula/references';
import { shiftedArea } from '../../../../src/workbench/host/shift';
import { areaOf } from '../../../../src/workbench/host/addresses';

test.each([
  ['=A1', 1, 2, '=C2'],
  ['=$A1+A$1+$A$1', 1, 1, '=$A2+B$1+$A$1'],
  ['=SUM(A:B,2:3)', 1, 1, '=SUM(B:C,3:4)'],
  ['=\'A1 表\'!B2&"B2"', 1, 0, '=\'A1 表\'!B3&"B2"'],
  ['=A1', -1, 0, '=#REF!'],
  ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
])('%s copied %i rows and %i columns away', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ['=A1+A5', '2:3', 'Down', '=A1+A7'],
  ['=SUM(A1:A5)', '2:3', 'Down', '=SUM(A1:A7)'],
  ['=SUM($A$1:$A$5)', '2:3', 'Up', '=SUM($A$1:$A$3)'],
  ['=A2*2', '2:3', 'Up', '=#REF!*2'],
  ['=SUM(A2:A4)', '1:3', 'Up', '=SUM(A1:A1)'],
  ['=C1', 'B:B', 'Right', '=D1'],
  ['=C1', 'B:B', 'Left', '=B1'],
  ['=B5', 'A2:A3', 'Down', '=B5'],
  ['=A5', 'A2:A3', 'Down', '=A7'],
] as const)('%s when %s moves %s', (formula, at, direction, expected) => {
  const shift = { at: areaOf(at), direction };
  expect(rewriteReferences(formula, (area) => shiftedArea(area, shift))).toBe(expected);
});
