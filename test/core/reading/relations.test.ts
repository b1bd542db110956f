import { readStatement } from '../../../src/core/reading/statement';
import { writtenRelations } from './specs/relations';

const relationsOf = (plain: string): readonly string[] => writtenRelations(readStatement(plain, null));

describe('what figures have to do with each other', () => {
  it.each([
    ['巡查 789 點次；另特別巡查 539 點次。合計 1,328 點次', ['1,328 點次 = 789 點次 + 539 點次']],
    ['共 120 件，含急件 45 件、一般件 75 件', ['120 件 = 45 件 + 75 件']],
    ['In total 90 visits: 40 visits by car and 50 visits on foot', ['90 visits = 40 visits + 50 visits']],
    ['接通率 94.42%，較去年 93.02% 提高 1.4 個百分點', ['93.02% -> 94.42% by 1.4 個百分點']],
    ['由 1,200 件減少 300 件，為 900 件', ['1,200 件 -> 900 件 by 300 件']],
    ['Complaints fell by 12 cases, from 80 cases to 68 cases', ['80 cases -> 68 cases by 12 cases']],
    ['0.93（8 件／86.23 萬架次）'.replace('（', '(').replace('）', ')'), ['0.93 = 8 件 / 86.23 萬架次']],
    ['66.98%(3,562 人/5,318 人)', ['66.98% = 3,562 人 / 5,318 人']],
  ])('%s', (plain, expected) => {
    expect(relationsOf(plain)).toEqual(expected);
  });

  it.each([
    '男 40%、女 60%，合計 100%',
    '申請 120 件、核定 95 件、撥款 80 件',
    '較去年提高 2.5 個百分點，目前 94.42%，前年 93.02%',
  ])('nothing is proven by %s', (plain) => {
    expect(relationsOf(plain)).toEqual([]);
  });
});

describe('joined figures take joined times in their order', () => {
  it('two years', () => {
    const statement = readStatement('99年度及100年度之優良比率為23.53%及18.37%', null);
    const years = statement
      .mentionsOf(statement.quantities)
      .map(({ quantity, period }) => [quantity.value.toString(), period?.year]);
    expect(years).toEqual([
      ['23.53', 2010],
      ['18.37', 2011],
    ]);
  });
});
