import { assess } from '../../../src/core/achievement/assess';
import type { Assessment } from '../../../src/core/achievement/assessment';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { readSheet } from '../report/bed/report';

async function row(target: string, actual: string | number, name = '推廣成果'): Promise<Assessment> {
  const [indicator] = await readSheet([
    ['衡量指標', '目標值', '實際值'],
    [name, target, actual],
  ]);
  if (!indicator) throw new Error('There is a row.');
  return assess(indicator, DEFAULT_SCHEME);
}

describe('several targets in one cell', () => {
  it.each([
    ['one of them missed', '10 場\n50 家', '8 場\n60 家', false],
    ['the other one missed', '1. 100 件\n2. 20 件', '1. 120 件\n2. 10 件', false],
    ['all of them met', '10 場\n50 家', '12 場\n60 家', true],
    ['bounds of their own', '10 場以上\n3 件以下', '12 場\n5 件', false],
    ['results on one line, told apart by their units', '10 場\n50 家', '輔導 60 家，辦理 8 場', false],
    ['bare results', '10 場\n50 家', '12\n55', true],
  ])('with %s', async (_, target, actual, met) => {
    const assessment = await row(target, actual);
    expect(assessment).toMatchObject({ met, rate: null, expression: null, status: met ? 'met' : 'not-met' });
    expect(assessment.notes.map(({ id }) => id)).toContain('achievement.note.several');
  });

  it.each([
    ['one figure for all', '10 場\n50 家', 60],
    ['a result that nothing pairs', '1. 100 件\n2. 20 件', '共 120 件'],
    ['one result of two', '10 場\n50 家', '12 場'],
  ])('with %s are asked about', async (_, target, actual) => {
    expect(await row(target, actual)).toMatchObject({ met: null, rate: null, status: 'not-assessable' });
  });

  it.each([
    ['parts in brackets', '100 場\n(含線上 20 場)', '120 場', '120.00%'],
    ['a sum below', '每季 5 場\n共 20 場', '22 場', '110.00%'],
    ['number that a line breaks', '12,\n000 場', '24,\n000 場', '200.00%'],
    ['words that go on', '辦理說明會\n100 場', '120 場', '120.00%'],
  ])('are no %s', async (_, target, actual, shown) => {
    expect(await row(target, actual)).toMatchObject({ shown });
  });

  it('are not held against a figure of another unit that a text tells', async () => {
    const [indicator] = await readSheet([
      ['衡量指標', '目標值', '達成情形說明'],
      ['推廣成果', '10 場\n50 家', '年度目標值：10 場。達成度：8 人。'],
    ]);
    if (!indicator) throw new Error('There is a row.');
    expect(indicator.actual?.quantity.unit.text).toBe('人');
    expect(assess(indicator, DEFAULT_SCHEME)).toMatchObject({ met: null, status: 'not-assessable' });
  });
});
