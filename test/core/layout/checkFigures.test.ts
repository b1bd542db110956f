import { detected } from './bed/columns';

describe('the rates that a table prints', () => {
  it('say which of several targets is compared', async () => {
    expect(
      await detected([
        ['KPI', 'Full-year plan', 'Plan to September', 'Actual to September', 'Attainment'],
        ['Sales', 1200, 900, 950, '105.6%'],
        ['Leads', 400, 300, 270, '90%'],
      ]),
    ).toBe('actual D, indicator A, rate E, target C');
    expect(
      await detected([
        ['項目', '核定目標', '修正目標', '實績', '達成率'],
        ['造林', 100, 80, 84, '84%'],
        ['撫育', 200, 150, 160, '80%'],
      ]),
    ).toBe('actual D, indicator A, rate E, target B');
  });

  it('say so where one of them is wrong', async () => {
    expect(
      await detected([
        ['業務指標', '全年目標', '累計分配', '累計實績', '達成率'],
        ['回收量', 4800, 3600, 3636, '101%'],
        ['廚餘量', 1200, 900, 864, '96%'],
        ['稽查數', 2400, 1800, 1838, '112.11%'],
        ['宣導數', 400, 300, 330, '110%'],
      ]),
    ).toBe('actual D, indicator A, rate E, target C');
  });

  it('are none of ours where they come of other columns', async () => {
    expect(
      await detected([
        ['計畫', '預定進度', '實際進度', '經費', '支用數', '執行率'],
        ['甲', '100%', '98%', 2000, 1500, '75%'],
        ['乙', '100%', '100%', 1000, 900, '90%'],
      ]),
    ).not.toContain('rate');
  });

  it('stay where a single row is wrong, and where nothing gives them', async () => {
    const heads = ['項目', '目標值', '實際值', '達成率'];
    for (const wrong of ['90%', '12%']) {
      expect(
        await detected([heads, ['甲', 10, 10, '100%'], ['乙', 20, 10, '50%'], ['丙', 40, 10, wrong]]),
      ).toBe('actual C, indicator A, rate D, target B');
    }
    expect(await detected([heads, ['甲', 10, 10, '10%'], ['乙', 20, 10, '70%']])).toContain('rate D');
  });

  it('are left out where the share that is aimed at has a share for its result', async () => {
    expect(
      await detected([
        ['項目', '可用經費', '支用數', '執行率', '實際進度', '預定進度'],
        ['甲案', 12000, 11400, '95%', '88.2%', '90%'],
        ['乙案', 20000, 18000, '90%', '100%', '100%'],
      ]),
    ).toMatch(/^actual (?:C, indicator A, rate D, target B|E, indicator A, target F)$/);
  });

  it('of the half are those of the half, not of the quarter that ends with it', async () => {
    expect(
      await detected([
        ['項目', 'Q2目標', 'Q2實際', '上半年目標', '上半年實際', '達成率'],
        ['甲', 120, 115, 220, 225, '102.3%'],
        ['乙', 50, 52, 100, 97, '97%'],
      ]),
    ).toBe('actual E, indicator A, rate F, target D');
  });

  it('are the results where targets are shares and the other figures their counts', async () => {
    expect(
      await detected([
        ['服務項目', '承諾標準', '全年件數', '達成件數', '達成率'],
        ['接聽', '90%', 12000, 11040, '92%'],
        ['辦結', '95%', 8000, 7840, '98%'],
      ]),
    ).toBe('actual E, indicator A, target B');
  });
});

describe('of several aims', () => {
  it.each([
    [['KPI', 'Threshold', 'Target', 'Stretch target', 'Actual']],
    [['指標', '最低標準', '目標值', '挑戰目標', '實際值']],
  ])('that which is called the target is: %j', async (heads) => {
    expect(await detected([heads, ['甲', 90, 95, 98, 96], ['乙', 10, 20, 30, 21]])).toBe(
      'actual E, indicator A, target C',
    );
  });
});

describe('bare years below targets and results', () => {
  it('are read where the target’s heading could head goals too', async () => {
    expect(
      await detected([
        ['指標', '目標', '', '實際', ''],
        ['', 112, 113, 112, 113],
        ['識字率', 82, 84, 82.5, 83],
      ]),
    ).toBe('actual E, baseline D, indicator A, target C');
  });
});
