import { compareLastYear, openAllReports, openReport, readLastYear, validate } from '../../src/actions';
import { validateWithLastYear } from '../../src/actions';
import { render } from '../../src/core/language/render';
import type { Finding } from '../../src/core/validation/engine/finding';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

/** The workbook of 112, with the years side by side under headings of two rows. */
const thisYear = (): MemoryWorkbook =>
  memoryWorkbook({
    績效: [
      ['112年度施政績效報告'],
      ['年度績效目標', '衡量指標', '單位', '實際值', '', '112年目標值', '達成情形說明'],
      ['', '', '', '110年', '111年', '', ''],
      ['一、便民', '(一)線上申辦件數', '件', 470, 520, 500, '全年受理申辦 530 件。'],
      ['一、便民', '(二)洽公滿意度', '%', 88, 91.5, 90, '回卷滿意者占 92%。'],
    ],
    委辦: [
      ['112年度委辦計畫績效'],
      ['年度績效目標', '衡量指標', '原定目標值', '達成情形說明'],
      ['二、就業', '媒合就業人次', '80 人次', '全年媒合 85 人次，較 111 年 95 人次減少 10 人次。'],
    ],
  });

const lastYear = (): MemoryWorkbook =>
  memoryWorkbook({
    總表: [
      ['2022 年度施政績效報告'],
      ['年度績效目標', '衡量指標', '原定目標值', '實際值', '達成情形說明'],
      ['一、便民', '1. 線上申辦件數', '450 件', '489 件', '已達成。'],
      ['一、便民', '2. 洽公滿意度', '90%', '91.5%', '已達成。'],
      [
        '二、就業',
        '3. 媒合就業人次',
        '90 人次',
        '',
        '三、年度目標值及達成度：\n(一)年度目標值：90 人次。\n(二)達成度：97 人次。',
      ],
      ['三、治水', '4. 河川巡查件數', '50 件', '55 件', '已達成。'],
    ],
  });

const ABOUT_LAST_YEAR = /^(?:last-year|target-lowered|unit-changed|definition|indicator-(?:renamed|dropped))/;
const aboutLastYear = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings
    .filter(({ rule }) => ABOUT_LAST_YEAR.test(rule))
    .map(({ rule, at, elsewhere }) => [
      rule,
      at.quote,
      ...elsewhere.map(({ workbook, sheet, evidence }) => `${workbook} ${sheet} ${evidence.quote}`),
    ]);

test('the shown table is checked against last year’s workbook, and both places are cited', async () => {
  const workbook = thisYear();
  const last = await readLastYear(lastYear(), '111年.xlsx', {});
  const view = await openReport(workbook, {}, {});
  const { findings, comparison } = await validateWithLastYear(workbook, view, last, {});
  expect(comparison.problem).toBeNull();
  expect(aboutLastYear(findings)).toEqual([
    ['indicator-dropped', '衡量指標', '111年.xlsx 總表 4. 河川巡查件數'],
    ['last-year-disagrees', '520', '111年.xlsx 總表 489 件'],
  ]);
  const [, disagrees] = findings.filter(({ rule }) => ABOUT_LAST_YEAR.test(rule));
  expect(disagrees && render(disagrees.message, 'zh-TW')).toContain('111年.xlsx，總表!D3');
});

test('indicators that moved to another sheet are paired all the same', async () => {
  const workbook = thisYear();
  const last = await readLastYear(lastYear(), '111年.xlsx', {});
  const views = await openAllReports(workbook, {}, {});
  const { pairing, reportOf } = await compareLastYear(workbook, views, last, {});
  expect(pairing.pairs.map((pair) => pair.last.reading.indicator.number)).toEqual([1, 2, 3]);
  const second = views[1];
  if (!second) throw new Error('The second sheet was not read.');
  const { findings } = await validate(workbook, second, {}, undefined, reportOf(second));
  expect(aboutLastYear(findings)).toEqual([
    ['target-lowered', '80 人次', '111年.xlsx 總表 90 人次'],
    ['last-year-uncertain', '95 人次', '111年.xlsx 總表 97 人次'],
  ]);
});

test('workbooks that keep their earlier years are compared by the latest of each', async () => {
  const sheet = (year: number, actual: string, baseline: string): readonly (readonly string[])[] => [
    [`${year}年度施政績效報告`],
    ['衡量指標', '上年度實際值', '原定目標值', '實際值'],
    ['線上申辦件數', baseline, '400 件', actual],
  ];
  const workbook = memoryWorkbook({
    112: sheet(112, '530 件', '520 件'),
    111: sheet(111, '489 件', '470 件'),
  });
  const other = memoryWorkbook({ 110: sheet(110, '470 件', '460 件'), 111: sheet(111, '489 件', '470 件') });
  const last = await readLastYear(other, '111年.xlsx', {});
  const views = await openAllReports(workbook, {}, {});
  const { pairing, reportOf } = await compareLastYear(workbook, views, last, {});
  expect(pairing.pairs).toHaveLength(1);
  const all = await Promise.all(views.map((view) => validate(workbook, view, {}, undefined, reportOf(view))));
  expect(all.flatMap(({ findings }) => aboutLastYear(findings))).toEqual([
    ['last-year-disagrees', '520 件', '111年.xlsx 111 489 件'],
  ]);
});

test('without last year’s workbook nothing is said of it', async () => {
  const workbook = thisYear();
  const { findings } = await validate(workbook, await openReport(workbook, {}, {}), {});
  expect(aboutLastYear(findings)).toEqual([]);
});

test.each([
  ['a later year', () => thisYear(), lastYear, '請選擇較早年度'],
  ['no table', () => memoryWorkbook({ 空白: [['備忘']] }), thisYear, '沒有績效指標表格'],
  [
    'another agency’s indicators',
    () =>
      memoryWorkbook({
        績效: [['111年度施政績效報告'], ['衡量指標', '原定目標值', '實際值'], ['檢疫批數', '20 批', '25 批']],
      }),
    thisYear,
    '沒有相同的指標',
  ],
])('a workbook of %s is refused with the reason', async (_, other, own, reason) => {
  const workbook = own();
  const last = await readLastYear(other(), '別的.xlsx', {});
  const view = await openReport(workbook, {}, {});
  const { findings, comparison } = await validateWithLastYear(workbook, view, last, {});
  expect(comparison.problem && render(comparison.problem, 'zh-TW')).toContain(reason);
  expect(aboutLastYear(findings)).toEqual([]);
});
