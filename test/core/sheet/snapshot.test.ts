import {
  formulaAt,
  isCellError,
  numberFormatAt,
  textAt,
  usedRange,
  valueAt,
  type SheetSnapshot,
} from '../../../src/core/sheet/snapshot';

const snapshot: SheetSnapshot = {
  sheet: { id: '1', name: '績效' },
  origin: { row: 2, column: 1 },
  values: [
    ['甲', 0.02],
    ['=文字', 6],
  ],
  formulas: [
    ['甲', 0.02],
    ['=文字', '=2*3'],
  ],
  text: [
    ['甲', '2%'],
    ['=文字', '6'],
  ],
  numberFormats: [
    ['@', '0%'],
    ['@', 'General'],
  ],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  tables: [],
  protection: 'none',
};
const empty: SheetSnapshot = { ...snapshot, values: [], formulas: [], text: [], numberFormats: [] };

describe('a snapshot', () => {
  it('is asked with the addresses of the sheet', () => {
    const cell = { row: 2, column: 2 };
    expect([valueAt(snapshot, cell), textAt(snapshot, cell), numberFormatAt(snapshot, cell)]).toEqual([
      0.02,
      '2%',
      '0%',
    ]);
  });

  it('is empty outside of what it holds', () => {
    const cell = { row: 0, column: 0 };
    expect([valueAt(snapshot, cell), textAt(snapshot, cell), numberFormatAt(snapshot, cell)]).toEqual([
      '',
      '',
      'General',
    ]);
    expect(formulaAt(snapshot, cell)).toBeUndefined();
  });

  it('knows a formula from text that begins like one', () => {
    expect(formulaAt(snapshot, { row: 3, column: 2 })).toBe('=2*3');
    expect(formulaAt(snapshot, { row: 3, column: 1 })).toBeUndefined();
    expect(formulaAt(snapshot, { row: 2, column: 2 })).toBeUndefined();
  });

  it('covers a range, unless it holds nothing', () => {
    expect(usedRange(snapshot)).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
    expect(usedRange(empty)).toBeUndefined();
  });

  it.each(['#REF!', '#N/A', '#DIV/0!', '#SPILL!'])('%s is an error', (value) => {
    expect(isCellError(value)).toBe(true);
  });

  it.each(['#1', 'N/A', '#REF! 見附註', '', 0, true])('%s is none', (value) => {
    expect(isCellError(value)).toBe(false);
  });
});
