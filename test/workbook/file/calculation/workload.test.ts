import { partsOf } from '../../../../src/workbook/file/calculation/formulaParts';
import { hasLostReference } from '../../../../src/workbook/file/calculation/lostReference';
import { Workload } from '../../../../src/workbook/file/calculation/workload';
import { scanSheet } from '../../../../src/workbook/file/sheetScan';
import { escapeXml } from '../../../../src/workbook/file/xml';
import { sheetData } from '../../../fixtures/files/smallReport';

/** A workload over one sheet `績效` of these formulas, down from A1. */
function workloadOf(...formulas: readonly string[]): Workload {
  const rows = formulas.map(
    (formula, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}"><f>${escapeXml(formula)}</f></c><c r="B${index + 1}"><v>3</v></c></row>`,
  );
  const scan = scanSheet(sheetData(rows.join('')));
  return new Workload({
    sheet: (name) => (name.toLowerCase() === '績效' ? scan : undefined),
    formulaOf: (_, { formulaText }) => formulaText,
  });
}

const isBounded = (...formulas: readonly string[]): boolean =>
  workloadOf(...formulas).isBounded('績效', 'A1');

test.each([
  '603349/600000',
  '(B1-B2)/B2/0.02',
  'IF(B1>=1.2*B2,"超越","達成")',
  "SUM('績效'!B1:B9)+績效!$B$1",
  'SUMIFS(B:B,B:B,">1",5:7,TRUE)',
  '_xlfn.CONCAT(B1,"、",B2)',
  'HYPERLINK("#A1","達成率")',
  '1.5E+3%&"%"',
])('%s is calculated', (formula) => {
  expect(isBounded(formula)).toBe(true);
});

test.each([
  'REPT("x",1E9)',
  'POISSON(1E9,5,TRUE)',
  'INDIRECT("A1:XFD1048576")',
  'Threshold*2',
  '表格1[目標值]',
  '[1]去年!A1',
  'SUM(#REF!)',
  '"unclosed',
])('%s is left to Excel', (formula) => {
  expect(isBounded(formula)).toBe(false);
});

test('a formula is as bounded as what it rests on, wherever in a range that stands', () => {
  expect(isBounded('SUM(A2:A4)', 'B1', 'B2', 'A3+1')).toBe(true);
  expect(isBounded('SUM(A2:A4)', 'B1', 'REPT("x",1E9)')).toBe(false);
});

test('formulas in a circle, or in an endless line, are left to Excel', () => {
  expect(isBounded('A2+1', 'A1+1')).toBe(false);
  const line = Array.from({ length: 400 }, (_, index) => `A${index + 2}+1`);
  expect(isBounded(...line, 'B1')).toBe(false);
  expect(workloadOf(...line, 'B1').isBounded('績效', 'A350')).toBe(true);
});

test('texts that double with every step are left to Excel', () => {
  const doubling = Array.from({ length: 30 }, (_, index) => `A${index + 2}&A${index + 2}`);
  expect(isBounded(...doubling, 'B1')).toBe(false);
});

test('takes a formula apart', () => {
  expect(partsOf(`ROUND('a ''b'''!C3:D4,2)&x!1:2`)).toEqual({
    functions: ['ROUND'],
    references: [
      { sheet: "a 'b'", range: { top: 2, left: 2, bottom: 3, right: 3 } },
      { sheet: 'x', range: { top: 0, left: 0, bottom: 1, right: 16_383 } },
    ],
    isPlain: true,
    joins: true,
  });
});

test('knows a result from a lost reference, but not where a function may go on', () => {
  expect(['=#REF!/B2', '=IFERROR(#REF!,0)', '="#REF!"'].map(hasLostReference)).toEqual([true, false, false]);
});
