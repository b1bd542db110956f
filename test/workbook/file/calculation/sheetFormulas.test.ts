import { SheetFormulas } from '../../../../src/workbook/file/calculation/sheetFormulas';
import { scanSheet } from '../../../../src/workbook/file/sheetScan';
import { sheetData } from '../../../fixtures/files/smallReport';

/** One formula in A1 that so many cells of the column share. */
function sharing(formula: string, cells: number): SheetFormulas {
  const rows = Array.from({ length: cells }, (_, row) => {
    const shared =
      row === 0 ? `<f t="shared" ref="A1:A${cells}" si="0">${formula}</f>` : '<f t="shared" si="0"/>';
    return `<row r="${row + 1}"><c r="A${row + 1}">${shared}<v>1</v></c></row>`;
  });
  return new SheetFormulas(scanSheet(sheetData(rows.join(''))));
}

function formulasOf(formulas: SheetFormulas, cells: number): string[] {
  return Array.from({ length: cells }, (_, row) => {
    const cell = formulas.cell(`A${row + 1}`);
    return cell ? formulas.formulaOf(cell) : '';
  });
}

test('each cell has the shared formula as it reads there', () => {
  expect(formulasOf(sharing('B1/$C$1', 3), 3)).toEqual(['B1/$C$1', 'B2/$C$1', 'B3/$C$1']);
});

test('a long formula that thousands share is refused before it fills the memory', () => {
  const formula = Array.from({ length: 2_000 }, () => 'B1').join('+');
  expect(() => formulasOf(sharing(formula, 10_000), 10_000)).toThrow('too-large-inside');
});

test('a cell that shares what no cell carries has none', () => {
  const scan = scanSheet(sheetData('<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>'));
  expect(formulasOf(new SheetFormulas(scan), 1)).toEqual(['']);
});
