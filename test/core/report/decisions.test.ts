import { assess } from '../../../src/core/achievement/assess';
import type { Assessment } from '../../../src/core/achievement/assessment';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { Decimal } from '../../../src/core/quantity/decimal';
import { wordsAbout, type Decisions, type SaidWay } from '../../../src/core/report/said/decisions';
import { readIndicators } from '../../../src/core/report/readReport';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf, tableOf } from './bed/report';

const COLUMN = ['衡量指標', '目標值', '實際值'];

async function decided(rows: readonly (readonly CellSeed[])[], decisions: Decisions): Promise<Assessment> {
  const snapshot = await sheetOf(rows);
  const read = readIndicators(snapshot, tableOf(snapshot), { reportYear: null, decisions: () => decisions });
  const [first] = read;
  if (!first) throw new Error('The table has an indicator.');
  return assess(first, DEFAULT_SCHEME);
}

const figure = (value: string, unit: string | null): Decisions => ({
  actual: { said: { kind: 'figure', value: new Decimal(value), unit }, about: null },
});
const way = (said: SaidWay): Decisions => ({ direction: { said, about: null } });

describe('a figure that a person said', () => {
  it('of the rivals counts with the place where it stands', async () => {
    const { indicator, shown } = await decided([COLUMN, ['滿意度', '98%', 0.987]], figure('98.7', '%'));
    expect(indicator.actual).toMatchObject({ source: 'column', certainty: 'stated' });
    expect(indicator.actual?.evidence).toMatchObject({ cell: { row: 1, column: 2 }, quote: '0.987' });
    expect(indicator.undecided).toEqual([]);
    expect(shown).toBe('100.71%');
  });

  it('of the rivals of a narrative is quoted there', async () => {
    const rows = [
      ['衡量指標', '目標值', '達成情形分析'],
      ['參訓人數', '100 人', '甲班 80 人，乙班 120 人。'],
    ];
    const { indicator, shown } = await decided(rows, figure('120', '人'));
    expect(indicator.actual?.evidence.quote).toBe('120 人');
    expect(shown).toBe('120.00%');
  });

  it('keeps what it was computed from where it is the one that was read', async () => {
    const rows = [
      ['衡量指標', '衡量標準', '目標值', '達成情形分析'],
      ['合格率', '合格件數 ÷ 抽驗件數', '80%', '本年抽驗件數 11 件，合格件數 9 件。'],
    ];
    const read = await decided(rows, {});
    const value = read.indicator.actual?.quantity.value;
    if (!value) throw new Error('Both figures are named.');
    const { indicator } = await decided(rows, figure(value.toFixed(), '%'));
    expect(indicator.actual?.operands).not.toBeNull();
    expect(indicator.actual?.certainty).toBe('stated');
  });

  it('with a unit of its own counts in that, a bare one in the target’s where another thing was read', async () => {
    const rows = [COLUMN, ['參訓人數', '100 人', '84 件']];
    expect((await decided(rows, figure('90', null))).indicator.actual?.quantity.unit.text).toBe('人');
    const share = await decided([COLUMN, ['滿意度', '98%', '不明']], figure('97.5', '%'));
    expect(share.indicator.actual?.quantity.unit.dimension).toBe('percent');
  });

  it('may be none: then nothing is judged, and nothing is missing', async () => {
    const rows = [COLUMN, ['參訓人數', '100 人', '84 件']];
    const { status, notes, indicator } = await decided(rows, {
      actual: { said: { kind: 'not-applicable' }, about: null },
    });
    expect([status, indicator.actual]).toEqual(['not-assessable', null]);
    expect(notes.map(({ id }) => id)).toEqual(['achievement.note.not-applicable']);
    expect(indicator.gaps.map(({ id }) => id)).toEqual(['gap.actual-not-applicable']);
  });
});

it.each<[SaidWay, string]>([
  ['higher', 'not-met'],
  ['lower', 'met'],
  ['neither', 'not-assessable'],
])('of the way that a person said, %s, 84 of 100 complaints are %s', async (said, status) => {
  const assessment = await decided([COLUMN, ['陳情案件數', '100 件', '84 件']], way(said));
  expect(assessment.status).toBe(status);
});

it('the target that a person chose in the text counts, and one that is gone from there does not', async () => {
  const rows = [
    ['衡量指標', '目標值', '達成情形分析'],
    ['培訓人數', '300 人以上', '二、辦理情形：目標 350 人，實際培訓 330 人。三、達成度：330 人。'],
  ];
  const choosing = (quote: string): Decisions => ({
    target: { said: { place: 'narrative', quote }, about: null },
  });
  const { indicator, status } = await decided(rows, choosing('350 人'));
  expect(indicator.target?.value.comparator).toBe('>=');
  expect(indicator.target?.evidence.cell).toEqual({ row: 1, column: 2 });
  expect(status).toBe('not-met');
  expect((await decided(rows, choosing('999 人'))).status).toBe('exceeded');
});

describe('rows are known again', () => {
  it('by goal and name; of several of one name each has its own key', async () => {
    const snapshot = await sheetOf([
      COLUMN,
      ['講習', '1 場', '1 場'],
      ['訪視', '1 次', '1 次'],
      ['講習', '2 場', '1 場'],
    ]);
    const keys = Array.from(
      readIndicators(snapshot, tableOf(snapshot), { reportYear: null }),
      ({ key }) => key,
    );
    expect(keys).toEqual(['|講習', '|訪視', '|講習|2']);
  });

  it('what a decision is about changes with its words, and not with other cells or blanks', async () => {
    const about = async (actual: CellSeed, told: string, target = '100 人'): Promise<string> => {
      const snapshot = await sheetOf([
        [...COLUMN, '達成情形分析'],
        ['人數', target, actual, told],
      ]);
      const [record] = tableOf(snapshot).records;
      if (!record) throw new Error('The table has a row.');
      return wordsAbout('actual', snapshot, record);
    };
    const before = await about('84 件', '甲');
    expect(await about(' 84  件', '乙')).toBe(before);
    expect(await about('85 件', '甲')).not.toBe(before);
    expect(await about('84 件', '甲', '90 人')).not.toBe(before);
    expect(await about('', '甲')).not.toBe(await about('', '乙'));
  });
});
