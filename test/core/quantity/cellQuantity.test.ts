import { cellQuantity } from '../../../src/core/quantity/cellQuantity';
import { NO_UNIT } from '../../../src/core/quantity/unit';
import { readUnit } from '../../../src/core/quantity/units';

const read = (value: string | number | boolean, format: string, unit = ''): string => {
  const quantity = cellQuantity(value, format, unit === '' ? NO_UNIT : readUnit(unit));
  return quantity ? `${quantity.value.toString()}${quantity.unit.name}` : 'none';
};

describe('a cell that holds a number', () => {
  it.each([
    [0.02, '0%', '', '2%'],
    [0.775281, '0.00%', '', '77.5281%'],
    [1.005582, '0.00%', '件', '100.5582%'],
    [600000, '#,##0', '件', '600000件'],
    [600000, 'General', '', '600000'],
    [157, '0" 場次"', '', '157場次'],
    [157, '0"%"', '件', '157%'],
    [0.1, 'General', '%', '0.1%'],
    [-3, 'General', '件', '-3件'],
    [40908, 'yyyy/m/d', '', '15339date'],
  ])('%s shown as %s in %s', (value, format, unit, quantity) => {
    expect(read(value, format, unit)).toBe(quantity);
  });

  it.each(['60次', '', true, Number.NaN, Number.POSITIVE_INFINITY])('%s holds none', (value) => {
    expect(read(value, 'General')).toBe('none');
  });
});
