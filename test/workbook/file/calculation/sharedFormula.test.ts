import { SharedFormula } from '../../../../src/workbook/file/calculation/sharedFormula';

test.each([
  ['A1+$B$2*$C3-D$4', 'C2+$B$2*$C4-F$4'],
  ["SUM(A1:B9,Sheet1!C3,'a A1'!D4)", "SUM(C2:D10,Sheet1!E4,'a A1'!F5)"],
  ['SUM(A:A,$B:C,2:2,$3:4)', 'SUM(C:C,$B:E,3:3,$3:5)'],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&C2'],
  ['LOG10(A1)+1E5+1.5E3', 'LOG10(C2)+1E5+1.5E3'],
  ['Table1[[#This Row],[A1]]+[1]Data!A1', 'Table1[[#This Row],[A1]]+[1]Data!C2'],
  ['rate_A1+A1.b+目標A1', 'rate_A1+A1.b+目標A1'],
  ['ABC1!A1', 'ABC1!C2'],
])('%s, copied one down and two right, is %s', (formula, moved) => {
  expect(new SharedFormula(formula).movedBy({ rows: 1, columns: 2 })).toBe(moved);
});

test('what leaves the sheet is lost', () => {
  expect(new SharedFormula('A1+B3:B1').movedBy({ rows: -1, columns: 0 })).toBe('#REF!+#REF!');
  expect(new SharedFormula('XFD1').movedBy({ rows: 0, columns: 1 })).toBe('#REF!');
});
