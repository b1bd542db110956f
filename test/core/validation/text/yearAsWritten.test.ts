import { render } from '../../../../src/core/language/render';
import { findPeriods } from '../../../../src/core/quantity/periods';
import { yearAsWritten } from '../../../../src/core/validation/text/yearAsWritten';

const written = (plain: string, year: number): string =>
  render(yearAsWritten(year, { plain, periods: findPeriods(plain, 2011) }), 'zh-TW');

test.each([
  ['99 年合計 89 件，100 年 158 件。', 2010, '99 年度'],
  ['民國 99 年度查獲 39 件。', 2010, '99 年度'],
  ['2010 年合計 89 件，2010 年查獲 39 件。', 2010, '2010 年'],
  ['2010 年（99 年度）合計 89 件。', 2010, '99 年度'],
  ['100 年合計 158 件。', 2010, '2010 年'],
  ['合計 158 件。', 2011, '2011 年'],
])('%s', (plain, year, said) => {
  expect(written(plain, year)).toBe(said);
});
