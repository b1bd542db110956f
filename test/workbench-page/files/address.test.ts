import { areaAddress, cellAddress, parseArea } from '../../../src/workbench/files/address';

test.each([
  [0, 0, 'A1'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i and column %i are %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
  expect(parseArea(address)).toEqual({ row, column, rows: 1, columns: 1 });
});

test('an area has two corners, in whatever order they are given', () => {
  const area = { row: 1, column: 0, rows: 3, columns: 2 };
  expect(parseArea('A2:B4')).toEqual(area);
  expect(parseArea('$B$4:$A$2')).toEqual(area);
  expect(areaAddress(area)).toBe('A2:B4');
});

test.each(['', 'Sheet1', 'A', '12', 'A1:'])('%p is no address', (text) => {
  expect(parseArea(text)).toBeNull();
});
