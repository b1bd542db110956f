import { Decimal } from '../../../src/core/quantity/decimal';
import {
  dateQuantity,
  daysOf,
  excelDate,
  excelDateQuantity,
  isDateFormat,
  isoDate,
} from '../../../src/core/quantity/dates';

describe('a date in days', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['2011-12-31', 15339, 15339],
    ['2011-12', 15309, 15339],
    ['2011', 14975, 15339],
    ['2024-02', 19754, 19782],
  ])('%s', (iso, first, last) => {
    expect(daysOf(iso)).toEqual({ first, last });
  });

  it.each(['2011-13', '2011-02-30', '2011-00-10', '11-1-1', '', 'soon'])('"%s" is none', (iso) => {
    expect(daysOf(iso)).toBeNull();
    expect(dateQuantity(iso)).toBeNull();
  });

  it('of a month means any of its days', () => {
    const month = dateQuantity('2011-12');
    expect(month?.low.toNumber()).toBe(15309);
    expect(month?.high?.toNumber()).toBe(15339);
  });

  it('goes to Excel and back', () => {
    const day = new Decimal(15339);
    expect(isoDate(day)).toBe('2011-12-31');
    expect(excelDateQuantity(excelDate(day))?.value.toNumber()).toBe(15339);
  });

  it('of Excel ends with the year 9999', () => {
    expect(excelDateQuantity(0)).toBeNull();
    expect(excelDateQuantity(2_958_465.9)?.value.toNumber()).toBe(2_932_896);
    expect(excelDateQuantity(2_958_466)).toBeNull();
  });
});

describe('a number format', () => {
  it.each(['yyyy/m/d', 'd-mmm-yy', '[$-404]e/m/d', 'yyyy"年"m"月"d"日"', 'm/d;@'])(
    '%s shows a date',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['General', '0%', '#,##0.00', '0.00E+00', '#,##0" days"', '[Red]0', '[h]:mm', '@', '0\\d'])(
    '%s does not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
