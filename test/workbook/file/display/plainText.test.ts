import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { plainText } from '../../../../src/workbook/file/display/plainText';
import { loadEngine } from '../../../../src/workbook/file/engine';

jest.setTimeout(60_000);

test.each<[CellValue, string, string]>([
  [1.0056, '0.00%', '100.56%'],
  [603349, '#,##0', '603,349'],
  [-1234567.891, '#,##0.00', '-1,234,567.89'],
  [-123, '#,##0', '-123'],
  [0.8181818, 'General', '0.8181818'],
  [7, '0.0', '7.0'],
  [true, '0.00', 'TRUE'],
  ['1,061%', '0.00', '1,061%'],
  ['#REF!', '"第"@', '#REF!'],
])('%p in %s is shown as %s', (value, format, shown) => {
  expect(plainText(value, format)).toBe(shown);
});

test.each<[CellValue, string]>([
  [0.125, '0.00'],
  [1.005, '0.00'],
  [-0.001, '0.00'],
  [1e21, 'General'],
  [0.8181818181818182, 'General'],
  [45_000, 'yyyy/m/d'],
  [12, '0"件"'],
  ['文字', '"第"@'],
  ['文字', ';;;'],
])('%p in %s is left to the engine', (value, format) => {
  expect(plainText(value, format)).toBeNull();
});

test('where it tells, the engine tells the same', async () => {
  const engine = await loadEngine();
  const file = engine.NewFile();
  const formats = [
    'General',
    '0',
    '0.0',
    '0.00',
    '0.000',
    '#,##0',
    '#,##0.0',
    '#,##0.00',
    '0%',
    '0.0%',
    '0.00%',
  ];
  const numbers = [
    0, 1, -1, 0.4, 0.6, -0.6, 1.25, 2.345678, 9.995, 99.9949, 1e5, 123_456.789, -98_765.4321, 5e-5,
  ];
  const expected = formats.flatMap((format, column) => {
    const { style } = file.NewStyle({ CustomNumFmt: format });
    return numbers.map((number, row) => {
      const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
      file.SetCellValue('Sheet1', cell, number);
      file.SetCellStyle('Sheet1', cell, cell, style);
      return [format, number, plainText(number, format) ?? file.GetCellValue('Sheet1', cell).value];
    });
  });
  const shown = formats.flatMap((format, column) =>
    numbers.map((number, row) => {
      const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
      return [format, number, file.GetCellValue('Sheet1', cell).value];
    }),
  );
  expect(expected).toEqual(shown);
});
