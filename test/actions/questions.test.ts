import {
  computeAchievement,
  correctActual,
  openReport,
  reopen,
  restore,
  settle,
  storedSettings,
  typedFigure,
  validate,
  type ReportView,
} from '../../src/actions';
import type { Answer, Question } from '../../src/core/questions/question';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { RowSeeds } from '../../src/workbook/memory/seed';

const HEADINGS = ['衡量指標', '目標值', '實際值', '達成率'];
const ROWS: RowSeeds = [
  HEADINGS,
  ['滿意度', '≧98%', 0.987, ''],
  ['陳情案件數', '100 件', '84 件', ''],
  ['參訓人數', '100 人', '甲 80 人、乙 120 人', ''],
  ['講習', '10 場', '12 場', ''],
];

const open = (workbook: MemoryWorkbook): Promise<ReportView> => openReport(workbook, {}, {});
const waiting = ({ questions }: ReportView): readonly Question[] =>
  questions.filter(({ answer }) => answer === null);
const doubts = (view: ReportView): readonly string[] => waiting(view).map(({ doubt }) => doubt);

/** Gives the first question of a kind the answer at a place. */
async function choose(workbook: MemoryWorkbook, doubt: Question['doubt'], place: number): Promise<void> {
  const view = await open(workbook);
  const question = waiting(view).find((one) => one.doubt === doubt);
  const answer = question?.choices[place]?.answer;
  if (!question || !answer) throw new Error(`Nothing is asked about ${doubt}.`);
  await settle(workbook, view, [{ indicator: question.indicator, answer }]);
}

describe('what is to be confirmed', () => {
  it('is settled one by one, and then counts in everything', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    expect(doubts(await open(workbook))).toEqual(['unit-missing', 'direction', 'undecided']);
    await choose(workbook, 'unit-missing', 0);
    await choose(workbook, 'direction', 1);
    await choose(workbook, 'undecided', 1);
    const view = await open(workbook);
    expect(doubts(view)).toEqual([]);
    expect(view.questions.map(({ subject }) => subject)).toEqual(['actual', 'direction', 'actual']);
    expect(view.assessments.map(({ shown }) => shown)).toEqual(['100.71%', null, '120.00%', '120.00%']);
    expect(view.assessments.map(({ status }) => status)).toEqual(['exceeded', 'met', 'exceeded', 'exceeded']);
  });

  it('follows its row', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    await choose(workbook, 'undecided', 1);
    const moved = memoryWorkbook(
      { 表: [HEADINGS, ...ROWS.slice(1).reverse()] },
      { preferences: { corrections: await workbook.preferences.get('corrections') } },
    );
    const view = await open(moved);
    expect(doubts(view)).toEqual(['direction', 'unit-missing']);
    expect(view.assessments[1]).toMatchObject({ shown: '120.00%' });
  });

  it('is asked again, saying so, when the words of its row have changed', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    await choose(workbook, 'undecided', 1);
    workbook.type('表', 'C4', '甲 90 人、乙 120 人');
    const [again] = waiting(await open(workbook)).filter(({ doubt }) => doubt === 'undecided');
    expect(again).toMatchObject({ changed: true, answer: null });
    workbook.type('表', 'C4', '甲 80 人、乙 120 人');
    expect(doubts(await open(workbook))).not.toContain('undecided');
  });

  it('stands through computing and restoring', async () => {
    const workbook = memoryWorkbook({
      表: [
        ['衡量指標', '目標值', '實際值', '達成情形分析'],
        ['參訓人數', '100 人', '', '甲班 80 人，乙班 120 人。'],
      ],
    });
    await choose(workbook, 'undecided', 1);
    await computeAchievement(workbook, await open(workbook), { overwrite: new Set() }, {});
    const computed = await open(workbook);
    expect(computed.assessments[0]).toMatchObject({ shown: '120.00%' });
    expect(doubts(computed)).toEqual([]);
    await restore(workbook, {});
    const restored = await open(workbook);
    expect(restored.assessments[0]).toMatchObject({ shown: '120.00%' });
    expect(doubts(restored)).toEqual([]);
  });

  it('can be taken back', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    await choose(workbook, 'direction', 1);
    const view = await open(workbook);
    const [answered] = view.questions.filter(({ answer }) => answer?.subject === 'direction');
    if (!answered) throw new Error('It was answered.');
    await reopen(workbook, view, answered);
    expect(doubts(await open(workbook))).toContain('direction');
    expect(await workbook.preferences.get('corrections')).toBeUndefined();
  });

  it('takes a figure of a person’s own, and that a row is not applicable', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    const said = typedFigure('200 人');
    if ('id' in said) throw new Error('It is a figure.');
    const own: Answer = { subject: 'actual', said };
    const none: Answer = { subject: 'actual', said: { kind: 'not-applicable' } };
    await settle(workbook, await open(workbook), [
      { indicator: 3, answer: own },
      { indicator: 2, answer: none },
    ]);
    const view = await open(workbook);
    expect(view.assessments[2]).toMatchObject({
      shown: '200.00%',
      indicator: { actual: { source: 'corrected' } },
    });
    expect(view.assessments[1]?.status).toBe('not-assessable');
    const { findings } = await validate(workbook, view, {});
    expect(findings.filter(({ indicator, rule }) => indicator === 2 && rule === 'actual-missing')).toEqual(
      [],
    );
    expect(typedFigure('很多')).toMatchObject({ id: 'compute.correction.unreadable' });
  });

  it('of several rows is kept with one answer each', async () => {
    const workbook = memoryWorkbook({
      表: [HEADINGS, ['甲率', '≧98%', 0.987, ''], ['乙率', '≧90%', 0.912, '']],
    });
    const view = await open(workbook);
    const given = waiting(view).flatMap(({ indicator, choices: [first] }) =>
      first ? [{ indicator, answer: first.answer }] : [],
    );
    await settle(workbook, view, given);
    expect((await open(workbook)).assessments.map(({ shown }) => shown)).toEqual(['100.71%', '101.33%']);
  });
});

describe('a custom of the table', () => {
  const RATED: RowSeeds = [
    HEADINGS,
    ['甲人數', '100 人', '110 人', '100%'],
    ['乙人數', '100 人', '120 人', '100%'],
    ['丙人數', '100 人', '90 人', '90%'],
  ];

  it('taken over changes the scheme', async () => {
    const workbook = memoryWorkbook({ 表: RATED });
    await choose(workbook, 'convention', 0);
    const view = await open(workbook);
    expect(view.scheme.cap).toBe(100);
    expect(doubts(view)).toEqual([]);
    expect(view.assessments[0]?.shown).toBe('100.00%');
  });

  it('that is not taken over is asked about no more, until that is taken back', async () => {
    const workbook = memoryWorkbook({ 表: RATED });
    await choose(workbook, 'convention', 1);
    const view = await open(workbook);
    expect([view.scheme.cap, doubts(view)]).toEqual([null, []]);
    const [kept] = view.questions;
    if (kept) await reopen(workbook, view, kept);
    expect(doubts(await open(workbook))).toEqual(['convention']);
  });
});

describe('corrections of before', () => {
  it('are kept, whatever stands in their rows, and beside them what is answered now', async () => {
    const [sheet] = await memoryWorkbook({ 表: ROWS }).sheets();
    const id = sheet?.id ?? '';
    const workbook = memoryWorkbook(
      { 表: ROWS },
      { preferences: { corrections: { version: 1, content: { [id]: { '|講習': '15' } } } } },
    );
    const view = await open(workbook);
    expect(view.documentProblems).toEqual([]);
    expect(view.assessments[3]).toMatchObject({ shown: '150.00%' });
    await choose(workbook, 'direction', 1);
    expect((await open(workbook)).assessments[3]).toMatchObject({ shown: '150.00%' });
    expect(await workbook.preferences.get('corrections')).toMatchObject({
      version: 2,
      content: { [id]: { rows: { '|講習': { actual: { value: '15', about: null } } } } },
    });
  });

  it('typed now end with the words that they were about', async () => {
    const workbook = memoryWorkbook({ 表: ROWS });
    await correctActual(workbook, await open(workbook), 4, '15');
    expect((await open(workbook)).assessments[3]).toMatchObject({ shown: '150.00%' });
    workbook.type('表', 'C5', '11 場');
    const view = await open(workbook);
    expect(view.assessments[3]).toMatchObject({ shown: '110.00%' });
    expect(doubts(view)).not.toContain('changed');
  });
});

it('a rule that is switched off asks nothing', async () => {
  const workbook = memoryWorkbook(
    {
      表: [
        HEADINGS,
        ['甲人數', '100 人', '110 人', '100%'],
        ['乙人數', '100 人', '120 人', '100%'],
        ['丙人數', '100 人', '90 人', '90%'],
      ],
    },
    { preferences: { validation: { severities: { 'rate-convention': 'off' }, accepted: [] } } },
  );
  expect((await storedSettings(workbook)).severities).toEqual({ 'rate-convention': 'off' });
  expect(doubts(await open(workbook))).toEqual([]);
});
