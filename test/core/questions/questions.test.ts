import { Decimal } from '../../../src/core/quantity/decimal';
import type { Decisions } from '../../../src/core/report/said/decisions';
import { asked, only, read, type Rows } from './bed';

const COLUMN = ['衡量指標', '目標值', '實際值'];
const TOLD = ['衡量指標', '目標值', '達成情形分析'];
const RATED = [...COLUMN, '達成率'];
const NOT_APPLICABLE = '不適用（不予評定）';

const house = (target: string, progress: string, result: string): string =>
  `一、衡量標準：受理件數。二、辦理情形：${progress}三、年度目標值及達成度：(一)年度目標值：${target}。(二)達成度：${result}。`;

describe('a figure is asked about', () => {
  it.each<[string, Rows, ReturnType<typeof read>]>([
    [
      'of which several may be the result',
      [TOLD, ['參訓人數', '100 人', '本年度甲班 80 人，乙班 120 人。']],
      { doubt: 'undecided', ask: '哪一個數字是實際值？', choices: ['80 人', '120 人', NOT_APPLICABLE] },
    ],
    [
      'that was only read out of prose',
      [TOLD, ['受理件數', '100 件', '本年度共受理 120 件，民眾反應良好。']],
      {
        doubt: 'likely',
        ask: '「120 件」是從內文讀出的。這是實際值嗎？',
        choices: ['是，就是 120 件', NOT_APPLICABLE],
      },
    ],
    [
      'that may be a share without its sign',
      [COLUMN, ['滿意度', '≧98%', 0.987]],
      {
        doubt: 'unit-missing',
        ask: '實際值「0.987」未標單位，是 98.7% 嗎？',
        choices: ['98.7%', '0.987%', NOT_APPLICABLE],
      },
    ],
    [
      'that is such a share, however far from its target',
      [COLUMN, ['滿意度', '98%', 0.3]],
      {
        doubt: 'unit-missing',
        ask: '實際值「0.3」未標單位，是 30% 嗎？',
        choices: ['30%', '0.3%', NOT_APPLICABLE],
      },
    ],
    [
      'that counts something else than the target',
      [COLUMN, ['參訓人數', '100 人', '84 件']],
      {
        doubt: 'unit-differs',
        ask: '實際值為「84 件」，目標值為「100 人」，單位不同。要以這個數字與目標比較嗎？',
        choices: ['是，就是 84 件', NOT_APPLICABLE],
      },
    ],
    [
      'that is a share where a number was aimed at',
      [COLUMN, ['參訓人數', '100 人', { value: 0.84, numberFormat: '0%', text: '84%' }]],
      {
        doubt: 'unit-differs',
        ask: '實際值為「84%」，目標值為「100 人」，一為百分比、一為數量，無法比較。實際值是多少？',
        choices: ['是，就是 84%', NOT_APPLICABLE],
      },
    ],
    [
      'that only repeats the target',
      [TOLD, ['洽談次數', '達60次以上', house('60次以上', '持續洽談。', '60次以上，達成率100%')]],
      {
        doubt: 'restated',
        ask: '達成情形只重述目標（60次以上）。實際值是多少？',
        choices: ['實際值正是 60 次', NOT_APPLICABLE],
      },
    ],
    [
      'that no figure of its row supports',
      [
        ['衡量指標', '目標值', '衡量標準', '達成情形分析'],
        ['合格率', '80%', '合格件數 ÷ 抽驗件數 × 100%', house('80%', '持續辦理。', '82%')],
      ],
      {
        doubt: 'unsupported',
        ask: '本列沒有數字可以算出「82%」。這是實際值嗎？',
        choices: ['是，就是 82%', NOT_APPLICABLE],
      },
    ],
    [
      'with which the target would be reached more than twice',
      [COLUMN, ['參訓人數', '100 人', '1,161 人']],
      {
        doubt: 'high-rate',
        ask: '以「1,161 人」計算，達成率為 1,161.00%，超過目標的兩倍。這是實際值嗎？',
        choices: ['是，就是 1,161 人', NOT_APPLICABLE],
      },
    ],
  ])('%s', async (_name, rows, question) => {
    const found = only(await asked(rows));
    expect(read(found)).toEqual(question);
    expect(found).toMatchObject({
      subject: 'actual',
      indicator: 1,
      typed: true,
      answer: null,
      changed: false,
    });
  });

  it('where it stands, with the words themselves', async () => {
    const { evidence } = only(await asked([COLUMN, ['參訓人數', '100 人', '1,161 人']]));
    expect(evidence).toMatchObject({ cell: { row: 1, column: 2 }, quote: '1,161 人' });
  });

  it('once, for all that makes it doubtful: the gravest asks, the others are reasons', async () => {
    const { doubt, reasons } = only(await asked([COLUMN, ['參訓人數', '100 人', '1,161 件']]));
    expect(doubt).toBe('unit-differs');
    expect(reasons.map(({ id }) => id)).toEqual(['question.ask.high-rate']);
  });
});

it('what stands in a place made for it, in the unit of the target, is not asked about', async () => {
  const sound: Rows = [
    [...COLUMN, '達成情形分析'],
    ['參訓人數', '100 人', '120 人', '辦理 3 場，計 120 人。'],
    ['滿意度', '98%', '97.5%', ''],
    ['件數', '100 件', '', house('100 件', '推廣。', '120 件')],
    ['沒有結果', '100 件', '', '推廣中。'],
  ];
  expect(await asked(sound)).toEqual([]);
});

it('which way is better is asked where a verdict waits for that', async () => {
  const rows: Rows = [COLUMN, ['陳情案件數', '100 件', '84 件'], ['陳情案件數', '90 件', '80 件']];
  const [first, second] = await asked(rows);
  expect(first && read(first)).toEqual({
    doubt: 'direction',
    ask: '「陳情案件數」是愈高愈好，還是愈低愈好？',
    choices: ['愈高愈好', '愈低愈好', '都不是（不判斷是否達成）'],
  });
  expect(first?.kin).toBe(second?.kin);
  expect(first?.id).not.toBe(second?.id);
  expect(await asked([COLUMN, ['陳情案件數', '100 件', '100 件']])).toEqual([]);
});

it('which of two targets holds is asked before the result is', async () => {
  const told = '二、辦理情形：目標 350 人，實際培訓 330 人。三、年度目標值及達成度：(二)達成度：330 人。';
  const question = only(await asked([TOLD, ['培訓人數', '300 人', told]]));
  expect(read(question)).toMatchObject({
    doubt: 'targets',
    choices: ['300 人（目標值欄）', '350 人（內文所稱）'],
  });
});

it('a custom of the table is asked about once, with what it would change', async () => {
  const rows: Rows = [
    RATED,
    ['甲人數', '100 人', '110 人', '100%'],
    ['乙人數', '100 人', '120 人', '100%'],
    ['丙人數', '100 人', '90 人', '90%'],
  ];
  const question = only(await asked(rows));
  expect(question).toMatchObject({ doubt: 'convention', indicator: null });
  expect(question.choices[0]?.answer).toMatchObject({ subject: 'convention', said: { cap: 100 } });
});

it('every question is worded in English, too', async () => {
  const rows: Rows = [
    ['Indicator', 'Target', 'Actual'],
    ['Satisfaction', '≥98%', 0.987],
    ['Complaints received', '100', '84'],
    ['People trained', '100 people', '1,161 people'],
  ];
  const words = (await asked(rows)).flatMap((question) => {
    const { ask, choices } = read(question, 'en');
    return [ask, ...choices];
  });
  expect(words.length).toBeGreaterThan(5);
  for (const text of words) expect(text).not.toMatch(/question\.|[{}]|\p{Script=Han}/u);
});

describe('what was decided', () => {
  const rows: Rows = [COLUMN, ['滿意度', '≧98%', 0.987]];
  const deciding = (decisions: Decisions) => asked(rows, () => decisions);
  const figure = (value: string, unit: string | null) =>
    ({ kind: 'figure', value: new Decimal(value), unit }) as const;

  it('is asked no more, and stays to be looked at', async () => {
    const said = figure('98.7', '%');
    const question = only(await deciding({ actual: { said, about: null } }));
    expect(question.answer).toEqual({ subject: 'actual', said });
    expect(read(question).choices).toEqual(['98.7%', NOT_APPLICABLE]);
  });

  it('of other words than stand there now is asked again, and said so', async () => {
    const question = only(await deciding({ actual: { said: figure('98.7', '%'), about: 'other words' } }));
    expect(question).toMatchObject({ doubt: 'unit-missing', answer: null, changed: true });
  });

  it('of a figure that is certain by itself is asked again only where prose was read', async () => {
    const changed = (): Decisions => ({ actual: { said: figure('130', null), about: 'other words' } });
    const told = [TOLD, ['件數', '100 件', house('100 件', '推廣。', '120 件')]];
    expect(only(await asked(told, changed)).doubt).toBe('changed');
    expect(await asked([COLUMN, ['件數', '100 件', '120 件']], changed)).toEqual([]);
  });
});
