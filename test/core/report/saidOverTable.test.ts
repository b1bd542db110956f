import { readIndicators } from '../../../src/core/report/readReport';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf, tableOf } from './bed/report';

async function waysOf(rows: readonly (readonly CellSeed[])[]): Promise<readonly string[]> {
  const snapshot = await sheetOf(rows);
  return [...readIndicators(snapshot, tableOf(snapshot), { reportYear: null })].map(
    ({ direction }) => direction.way,
  );
}

const zh = (title: readonly CellSeed[], headings: readonly CellSeed[] = ['機關', '目標值', '實際值']) =>
  [title, headings, ['第一區處', 120, 118], ['第二區處', 95, 99]] as const;
const en = (title: readonly CellSeed[]) =>
  [title, ['Site', 'Target', 'Actual'], ['North works', 120, 118], ['South works', 95, 99]] as const;

describe('a title that says nothing of which way is better', () => {
  it.each([['達成率愈高愈好'], ['希望小學捐助成果'], ['以年齡較小者為優先補助對象']])('%s', async (title) => {
    const said = await waysOf(zh([title]));
    expect(said).toEqual(await waysOf(zh(['各區處成果'])));
  });
});

describe('a heading of shares of what kept a standard', () => {
  it.each([
    ['Target (% within standard)', 'Written complaints'],
    ['Target: percentage within the deadline', 'Benefit appeals'],
    ['目標值（符合標準比率）', '陳情案件'],
    ['目標值（期限內辦結比率）', '申訴案件'],
  ])('%s: fewer is never better, whatever the name counts', async (heading, name) => {
    const result = heading.startsWith('目標') ? '實際值' : 'Result';
    const first = heading.startsWith('目標') ? '服務項目' : 'Service';
    const ways = await waysOf([
      [first, heading, result],
      [name, '98%', '97.5%'],
      [`${name} 2`, '90%', '91%'],
    ]);
    expect(ways).not.toContain('lower');
  });

  it.each([
    ['Target (% not within standard)', 'Result', 'Written complaints'],
    ['Target (% outside standard, not within the deadline)', 'Result', 'Written complaints'],
    ['目標值（未符合標準比率）', '實際值', '陳情案件'],
    ['目標值（逾期限內辦結比率者）', '實際值', '陳情案件'],
  ])('%s: not of what did not keep it', async (target, result, name) => {
    const rows = [
      ['服務項目', target, result],
      [name, '2%', '2.5%'],
    ];
    expect(await waysOf(rows)).not.toContain('higher');
  });
});

describe('a title that says which way is better', () => {
  it.each([
    ['各處室用電減量指標（愈低愈好）', ['lower', 'lower']],
    ['單位產品成本，數值越低越佳', ['lower', 'lower']],
    ['各區處服務成效（越高越好）', ['higher', 'higher']],
  ])('%s', async (title, ways) => {
    expect(await waysOf(zh([title]))).toEqual(ways);
  });

  it.each([
    ['Unit times by site (lower is better)', ['lower', 'lower']],
    ['The fewer the better', ['lower', 'lower']],
    ['Higher scores are better', ['higher', 'higher']],
  ])('%s', async (title, ways) => {
    expect(await waysOf(en([title]))).toEqual(ways);
  });

  it('may stand in the heading of the targets, or in a second line above', async () => {
    expect(await waysOf(zh(['各區處成效'], ['機關', '目標值（愈低愈好）', '實際值']))).toEqual([
      'lower',
      'lower',
    ]);
    expect(await waysOf([['各區處成效'], ...zh(['說明：數值愈低愈好'])])).toEqual(['lower', 'lower']);
  });

  it('stands over headings of two rows, too', async () => {
    const rows = [
      ['各處室用電量（愈低愈好）', '', '', ''],
      ['機關', '114年度', '', '備註'],
      ['', '目標值', '實際值', ''],
      ['第一區處', 120, 118, ''],
      ['第二區處', 95, 99, ''],
    ];
    expect(await waysOf(rows)).toEqual(['lower', 'lower']);
  });

  it.each([
    '標示*者愈低愈好',
    '正向指標愈高愈好，負向指標愈低愈好',
    '除另有註明外，愈低愈好',
    '各區處成效（非愈低愈好）',
  ])('holds for some rows only, and is not heard: %s', async (title) => {
    expect(await waysOf(zh([title]))).toEqual(['higher', 'higher']);
  });

  it.each(['Lower is better where marked', 'Lower is better, except for the last row', '↓ Lower is better'])(
    'the same in English: %s',
    async (title) => {
      expect(await waysOf(en([title]))).toEqual(['higher', 'higher']);
    },
  );

  it('leaves a row open whose own name says the opposite, and yields to the bound of a target', async () => {
    const rows = [
      ['用電減量指標（愈低愈好）'],
      ['指標', '目標值', '實際值'],
      ['節約用電率', 3, 2],
      ['宣導場次', '20場以上', '18場'],
      ['甲項數值', 20, 18],
    ];
    expect(await waysOf(rows)).toEqual(['open', 'higher', 'lower']);
  });

  it('is not the heading of another table above', async () => {
    const rows = [
      ['指標', '指標方向', '單位', '備註'],
      ['甲', '愈低愈好', '件', '—'],
      ['指標', '目標值', '實際值', '備註'],
      ['乙項數值', 20, 18, ''],
    ];
    expect((await waysOf(rows)).slice(-1)).toEqual(['higher']);
  });

  it('is said by a name of itself', async () => {
    expect(
      await waysOf([
        ['指標', '目標值', '實際值'],
        ['甲項數值（愈低愈好）', 20, 18],
      ]),
    ).toEqual(['lower']);
    expect(
      await waysOf([
        ['Indicator', 'Target', 'Actual'],
        ['Score (lower is better)', 20, 18],
      ]),
    ).toEqual(['lower']);
  });
});
