import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { PlainResults } from '../../../../src/workbook/file/calculation/plainFormula/plainResults';
import { SheetFormulas } from '../../../../src/workbook/file/calculation/sheetFormulas';
import { scanSheet } from '../../../../src/workbook/file/sheetScan';
import { typedValue } from '../../../../src/workbook/file/values';
import { escapeXml } from '../../../../src/workbook/file/xml';
import { sheetData } from '../../../fixtures/files/smallReport';

/** The result of a formula in A1, with others below it; B1 is 603349, B2 a text, B3 an error, B4 empty. */
function resultOf(...formulas: readonly string[]): CellValue | null {
  const beside = ['><v>603349</v>', ' t="inlineStr"><is><t>文字</t></is>', ' t="e"><v>#N/A</v>', '>'];
  const rows = Array.from({ length: Math.max(beside.length, formulas.length) }, (_, row) => {
    const formula = formulas[row];
    const first = formula === undefined ? '' : `<c r="A${row + 1}"><f>${escapeXml(formula)}</f></c>`;
    return `<row r="${row + 1}">${first}<c r="B${row + 1}"${beside[row] ?? '>'}</c></row>`;
  });
  const sheet = new SheetFormulas(scanSheet(sheetData(rows.join(''))));
  return new PlainResults(sheet, (cell) => typedValue(cell, [])).result('A1');
}

test.each<[string, CellValue]>([
  ['B1/600000', 1.00558166666667],
  ['(158-89)/89/0.02', 38.7640449438202],
  ['0.1+0.2', 0.3],
  ['-2%*-3', 0.06],
  ['1.5E+3-$B$1', -601849],
  ['10-4-3', 3],
  ['B4+1', 1],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-0.5,0)', -1],
  ['TRUNC(B1/600000,3)', 1.005],
  ['TRUNC(1.05,2)', 1.05],
  ['TRUNC(-1.057,1)', -1],
  ['TRUNC(1.5)', 1],
  ['ROUNDDOWN(1.05,2)', 1.05],
  ['ROUNDUP(1.001,2)', 1.01],
  ['MIN(B1/600000,1)', 1],
  ['MAX(1,2,3)', 3],
  ['IF(ROUND(B1/600000-1,10)<0,"未達",IF(ROUND(B1/600000-2,10)<=0,"達成","超越"))', '達成'],
  ['IF(B1>=600000,"說""好""","否")', '說"好"'],
  ['HYPERLINK("#\'績效\'!D7","績效!D7")', '績效!D7'],
])('%s is %p', (formula, result) => {
  expect(resultOf(formula)).toBe(result);
});

test('rests on other plain formulas, at full precision', () => {
  expect(resultOf('A2*3', 'A3/3', '1')).toBe(1);
  expect(resultOf('IF(A2="x",1,2)', '"x"')).toBeNull();
});

test.each([
  'B1/0',
  'B2+1',
  'B3*2',
  'IF(B1,1,2)',
  'IF(1=1,2)',
  'SUM(B1:B2)',
  'MIN(B1,B4)',
  'Other!B1',
  'TRUNC(1.5,B1)',
  '"a"&"b"',
  '2^3',
  'ROUND(1.5,B1)',
  '{1,2}',
  '1+',
  '(1',
  `${'('.repeat(100)}1${')'.repeat(100)}`,
])('%s is left to the engine', (formula) => {
  expect(resultOf(formula)).toBeNull();
});

test('formulas in a circle, or in an endless line, have no result', () => {
  expect(resultOf('A2+1', 'A1+1')).toBeNull();
  const line = Array.from({ length: 400 }, (_, index) => `A${index + 2}+1`);
  expect(resultOf(...line, '1')).toBeNull();
});
