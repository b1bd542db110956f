import { findQuantities } from '../../../src/core/quantity/scan';

const read = (plain: string): readonly string[] =>
  findQuantities(plain).map(({ value, unit, span }) =>
    `${value.toString()} ${unit.name} «${plain.slice(span.start, span.end)}»`.replace('  ', ' '),
  );

describe('a stretch of time told in several units is one', () => {
  it.each([
    ['平均 6 分 12 秒', '372 秒 «6 分 12 秒»'],
    ['平均6分12秒', '372 秒 «6分12秒»'],
    ['約1小時20分', '80 分鐘 «1小時20分»'],
    ['1小時5分30秒', '3930 秒 «1小時5分30秒»'],
    ['1 年 6 個月', '18 月 «1 年 6 個月»'],
    ['took 7 minutes 24 seconds', '444 秒 «7 minutes 24 seconds»'],
    ['2 hours and 15 minutes', '135 分鐘 «2 hours and 15 minutes»'],
    ['3天又4小時', '76 小時 «3天又4小時»'],
  ])('%s', (plain, figure) => {
    expect(read(plain)).toEqual([figure]);
  });
});

describe('two figures stay two', () => {
  it.each([
    ['國文 82 分、英文 30 秒', 2],
    ['6 分 75 秒', 2],
    ['6.5 分鐘 12 秒', 2],
    ['12 秒 6 分', 2],
    ['2 個工作天 4 小時', 2],
  ])('%s', (plain, count) => {
    expect(read(plain)).toHaveLength(count);
  });
});
