import { parseCell } from '../../../src/core/sheet/address';
import { relativeFormula } from '../../../src/core/sheet/relativeFormula';

const from = (name: string, formula: string): string =>
  relativeFormula(formula, parseCell(name) ?? { row: 0, column: 0 });

test.each([
  ['E2', '=C2/B2', 'E9', '=C9/B9'],
  ['E2', '=$A$1*D2', 'F3', '=$A$1*E3'],
  ['E2', '=IF(F2>=1,"A2 達成","未達")', 'E3', '=IF(F3>=1, "A2 達成","未達")'],
  ['E2', "='表 A1'!B2+績效!C2", 'E3', "='表 A1'!B3+績效!C3"],
])('%s %s reads as %s %s', (cell, formula, other, same) => {
  expect(from(cell, formula)).toBe(from(other, same));
});

test.each([
  ['E2', '=157/100', 'E3', '=84/60'],
  ['E2', '=C2/600', 'E3', '=C3/60'],
  ['E2', '=C2', 'E3', '=C2'],
  ['E2', '=$C2', 'E3', '=C3'],
  ['E2', '="A2"', 'E3', '="A3"'],
  ['E2', '=ROUND2(1)', 'E3', '=ROUND3(1)'],
])('%s %s does not read as %s %s', (cell, formula, other, different) => {
  expect(from(cell, formula)).not.toBe(from(other, different));
});
