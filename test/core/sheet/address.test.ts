import fc from 'fast-check';
import {
  cellName,
  columnIndex,
  columnName,
  contains,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCell,
  parseRange,
  placeName,
  rangeName,
  sameCell,
} from '../../../src/core/sheet/address';
import { runs } from '../../support/runs';

const cell = fc.record({
  row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
  column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
});

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each(['XFE', 'AAAA', '', 'A1', '甲'])('there is no column %s', (name) => {
    expect(columnIndex(name)).toBeUndefined();
  });
});

describe('cells and ranges', () => {
  it('are named and found again', () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        expect(parseCell(cellName(a))).toEqual(a);
        const range = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        expect(parseRange(rangeName(range))).toEqual(range);
        expect(parseRange(`'某 表'!${cellName(b)}:${cellName(a)}`)).toBeDefined();
        expect(contains(range, a) && contains(range, b)).toBe(true);
        expect(contains(range, { row: range.bottom + 1, column: a.column })).toBe(false);
      }),
      runs(100),
    );
  });

  it('may be absolute, and are single where they begin and end in one place', () => {
    expect(parseCell(' $D$4 ')).toEqual({ row: 3, column: 3 });
    expect(rangeName({ top: 3, left: 3, bottom: 3, right: 3 })).toBe('D4');
    expect(sameCell({ row: 3, column: 3 }, { row: 3, column: 3 })).toBe(true);
    expect(sameCell({ row: 3, column: 3 }, { row: 3, column: 4 })).toBe(false);
  });

  it.each(['D0', 'D1048577', 'XFE1', '4D', 'D', '', 'D4:'])('%s is none', (name) => {
    expect(parseRange(name)).toBeUndefined();
  });
});

describe('a place', () => {
  it.each([
    ['績效', '績效!D4'],
    ['Sheet_1', 'Sheet_1!D4'],
    ['績效 (2)', "'績效 (2)'!D4"],
    ["Bob's", "'Bob''s'!D4"],
    ['A1', "'A1'!D4"],
    ['2025', "'2025'!D4"],
  ])('on the sheet %s', (sheet, name) => {
    expect(placeName(sheet, 'D4')).toBe(name);
  });
});
