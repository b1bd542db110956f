import type { StylePatch } from '../../../src/workbench/host/cellStyle';
import { DEFAULT_STYLE } from '../../../src/workbench/host/cellStyle';
import type { SheetStorage } from '../../../src/workbench/host/storage';
import { agree } from './agree';
import { at, put, storageCase, type StorageCase } from './storageCase';

function styleOf(sheet: SheetStorage, address: string, keys: readonly (keyof StylePatch)[]): unknown {
  const [style = DEFAULT_STYLE] = sheet.readStyles(at(address)).flat();
  return Object.fromEntries(keys.map((key) => [key, style[key]]));
}

function isStyleKey(key: string): key is keyof StylePatch {
  return key in DEFAULT_STYLE;
}

function setAndRead(name: string, patch: StylePatch): StorageCase {
  return storageCase(`a cell keeps its ${name}, and its neighbour does not get it`, (_, sheet) => {
    sheet.patchStyle([at('B2')], patch);
    const keys = Object.keys(patch).filter(isStyleKey);
    agree('cell', styleOf(sheet, 'B2', keys), patch);
    agree(
      'far neighbour',
      styleOf(sheet, 'D4', keys),
      Object.fromEntries(keys.map((key) => [key, DEFAULT_STYLE[key]])),
    );
  });
}

/** What every storage does with the look of cells, rows and columns. */
export const FORMAT_CASES: readonly StorageCase[] = [
  setAndRead('fill', { fill: '#FFC7CE' }),
  setAndRead('font', { fontName: '標楷體', fontSize: 14, fontColor: '#9C0006' }),
  setAndRead('bold and italic', { bold: true, italic: true }),
  setAndRead('underline', { underline: 'Single' }),
  setAndRead('strikethrough', { strikethrough: true }),
  setAndRead('alignment', { horizontalAlignment: 'Center', verticalAlignment: 'Top' }),
  setAndRead('wrapping', { wrapText: true }),
  setAndRead('named style', { styleName: 'Good' }),
  setAndRead('reading order and indent', { readingOrder: 'RightToLeft', autoIndent: true }),
  setAndRead('border', { borderBottom: { line: 'Continuous', weight: 'Thin', color: '#808080' } }),

  storageCase('a patch changes what it names and nothing else', (_, sheet) => {
    sheet.patchStyle([at('A1')], { bold: true, fill: '#FFFF00' });
    sheet.patchStyle([at('A1')], { bold: false });
    agree('style', styleOf(sheet, 'A1', ['bold', 'fill']), { bold: false, fill: '#FFFF00' });
    sheet.patchStyle([at('A1')], { fill: null });
    agree('no fill', styleOf(sheet, 'A1', ['fill']), { fill: null });
  }),

  storageCase('a cell goes back to the style that all cells have', (_, sheet) => {
    sheet.patchStyle([at('A1:A2')], { styleName: 'Bad', readingOrder: 'RightToLeft' });
    sheet.patchStyle([at('A1')], { styleName: 'Normal', readingOrder: 'Context' });
    sheet.clearFormats([at('A2')]);
    for (const cell of ['A1', 'A2']) {
      agree(cell, styleOf(sheet, cell, ['styleName', 'readingOrder']), {
        styleName: 'Normal',
        readingOrder: 'Context',
      });
    }
  }),

  storageCase('a grid of patches sets each cell by itself, and null leaves one alone', (_, sheet) => {
    sheet.patchStyle([at('A1:C1')], { italic: true });
    sheet.writeStyles(0, 0, [[{ bold: true }, null, { italic: false }]]);
    agree('A1', styleOf(sheet, 'A1', ['bold', 'italic']), { bold: true, italic: true });
    agree('B1', styleOf(sheet, 'B1', ['bold', 'italic']), { bold: false, italic: true });
    agree('C1', styleOf(sheet, 'C1', ['bold', 'italic']), { bold: false, italic: false });
  }),

  storageCase('columns and rows have their own sizes, in points', (_, sheet) => {
    sheet.setColumnWidths(1, 2, 120);
    sheet.setRowHeights(2, 1, 30);
    agree(
      'columns',
      [1, 2].map((column) => Math.round(sheet.columnWidth(column))),
      [120, 120],
    );
    agree('untouched', sheet.columnWidth(0) === sheet.columnWidth(5), true);
    agree('row', Math.round(sheet.rowHeight(2)), 30);
  }),

  storageCase('rows and columns hide and show', (_, sheet) => {
    put(sheet, 'A1', [['a'], ['b'], ['c'], ['d']]);
    sheet.hideRows(1, 2);
    sheet.hideColumns(3, 1);
    agree(
      'rows',
      [0, 1, 2, 3].map((row) => sheet.isRowHidden(row)),
      [false, true, true, false],
    );
    agree(
      'columns',
      [2, 3].map((column) => sheet.isColumnHidden(column)),
      [false, true],
    );
    sheet.showRows(1, 1);
    agree(
      'shown',
      [1, 2].map((row) => sheet.isRowHidden(row)),
      [false, true],
    );
  }),

  storageCase('merges are kept, and split wherever they are touched', (_, sheet) => {
    sheet.merge(at('A1:C1'));
    sheet.merge(at('A3:A5'));
    agree('merges', sheet.merges(), [at('A1:C1'), at('A3:A5')]);
    sheet.unmerge(at('B1'));
    agree('left', sheet.merges(), [at('A3:A5')]);
  }),
];
