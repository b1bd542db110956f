import { displayText } from '../../../src/workbook/memory/displayText';

describe('what a cell of the double displays', () => {
  it.each([
    [1.005582, '0.00%', '100.56%'],
    [0.5, '0%', '50%'],
    [600000, '#,##0', '600,000'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.1 + 0.2, 'General', '0.3'],
    [40179, 'yyyy/m/d', '2010/1/1'],
    [40179, 'yyyy-mm-dd', '2010-01-01'],
    [true, 'General', 'TRUE'],
    ['60次', '0.00', '60次'],
    [7, '[Red]0;0', '7'],
  ])('%p as %s is %s', (value, numberFormat, text) => {
    expect(displayText(value, numberFormat)).toBe(text);
  });
});
