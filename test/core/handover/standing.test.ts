import { openReport } from '../../../src/actions';
import { rollUp, type RollUp, type Standing } from '../../../src/core/handover/standing';
import { countsText, weightsText } from '../../../src/core/handover/standingText';
import { doubtfulIndicators } from '../../../src/core/questions/question';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';

const HEADINGS = ['年度績效目標', '衡量指標', '權重', '原定目標值', '實際值'];
const ROWS = [
  ['一、便民', '申辦件數', '20', '300件', '342件'],
  ['一、便民', '平均處理日數', '10', '7日以內', '8日'],
  ['一、便民', '甲項作業', '20', '7日', '8日'],
  ['二、環境', '植樹株數', '50', '500株', '500株'],
];

async function rolled(rows: readonly (readonly string[])[] = ROWS): Promise<RollUp> {
  const view = await openReport(memoryWorkbook({ 績效: [HEADINGS, ...rows] }), {}, {});
  return rollUp(view, doubtfulIndicators(view.questions), 'zh-TW');
}

const withWeights = (weigh: (weight: string, index: number) => string): readonly (readonly string[])[] =>
  ROWS.map(([goal = '', name = '', weight = '', ...rest], index) => [
    goal,
    name,
    weigh(weight, index),
    ...rest,
  ]);

const said = (standing: Standing | undefined): readonly (string | null)[] =>
  standing ? [countsText(standing, 'zh-TW'), weightsText(standing, 'zh-TW')] : [];

test('counts and weighs the statuses of each goal, worst first, what is doubtful apart', async () => {
  const { goals } = await rolled();
  expect(goals.map(({ goal }) => goal)).toEqual(['一、便民', '二、環境']);
  expect(said(goals[0])).toEqual([
    '未達 1 項、超越 1 項、待確認 1 項',
    '權重 50：未達 10、超越 20、待確認 20',
  ]);
  expect(said(goals[1])).toEqual(['達成 1 項', '權重 50：達成 50']);
});

test('does the same of the whole table', async () => {
  const { whole } = await rolled();
  expect(said(whole)).toEqual([
    '未達 1 項、達成 1 項、超越 1 項、待確認 1 項',
    '權重 100：未達 10、達成 50、超越 20、待確認 20',
  ]);
});

test('weighs nothing where a weight is missing', async () => {
  const rows = withWeights((weight, index) => (index === 0 ? '' : weight));
  const { whole, goals } = await rolled(rows);
  expect([whole, ...goals].map(({ weight }) => weight)).toEqual([null, null, null]);
});

test('tells fractions of one as parts of a hundred', async () => {
  const rows = withWeights((weight) => `0.${weight}`);
  expect(said((await rolled(rows)).goals[0])[1]).toBe('權重 50：未達 10、超越 20、待確認 20');
});

test('has no goals where each indicator has its own', async () => {
  expect((await rolled(ROWS.slice(2))).goals).toEqual([]);
});
