import { readRow } from './bed/report';

describe('a name that asks that something falls', () => {
  it.each([
    ['Reduce missed appointments (%)', 14, 9],
    ['Cut staff turnover', '18%', '12%'],
    ['降低櫃檯客訴件數', '60 件', '40 件'],
    ['縮短補助核撥天數', '21 天', '14 天'],
  ])('%s from %s to %s: less is better', async (name, baseline, target) => {
    const { direction, measure } = await readRow({ name, baseline, target });
    expect([direction.way, measure]).toEqual(['lower', 'value']);
  });

  it.each([
    ['Reduce staff vacancy rate', '6%'],
    ['降低用戶漏水率', '12%'],
  ])('%s %s is asked about: to the target, or by it', async (name, target) => {
    expect((await readRow({ name, target })).direction.way).toBe('open');
  });

  it('says by how much where the target does', async () => {
    expect((await readRow({ name: '降低用戶漏水率', target: '降低 2%' })).direction.way).toBe('higher');
    expect((await readRow({ name: '減少用紙量', target: '5%' })).direction.way).toBe('higher');
  });
});

describe('a bound below zero', () => {
  it('is asked about where the row says of a result beyond it that it is missed', async () => {
    const row = { name: '投資組合跌幅', target: '<-20%', actual: '-31%' };
    expect((await readRow({ ...row, rate: '65%' })).direction.way).toBe('open');
    expect((await readRow({ ...row, status: '未達成' })).direction.way).toBe('open');
  });
});
