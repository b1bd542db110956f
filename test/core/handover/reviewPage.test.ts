import { openReport, validate } from '../../../src/actions';
import { isReviewPage, reviewPage } from '../../../src/core/handover/reviewPage';
import { agencyOf } from '../../../src/core/handover/agency';
import { dateIn } from '../../../src/core/handover/days';
import type { ReviewNote } from '../../../src/core/handover/reviewNotes';
import type { Language } from '../../../src/core/language/message';
import { gridOfPage, type SheetPage } from '../../../src/core/sheet/sheetPage';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];
const REPORT = [
  ['主管機關：範例署', '', '', ''],
  HEADINGS,
  ['一、便民', '線上申辦件數', '300 件', '二、達成度：310 件，達成率 150%，符合年度目標值。'],
  ['二、合作', '洽談件數', '8,000 人', '二、達成度：92,885 人，達成率 1,161.06%，符合年度目標值。'],
];
const DAY = { year: 2024, month: 2, day: 1 };

async function made(
  rows: readonly (readonly string[])[] = REPORT,
  notes: readonly ReviewNote[] = [],
  language: Language = 'zh-TW',
): Promise<SheetPage> {
  const workbook = memoryWorkbook({ 績效: rows });
  const view = await openReport(workbook, {}, {});
  const { findings } = await validate(workbook, view, {});
  return reviewPage({ ...view, findings }, DAY, notes, language);
}

const textsOf = (page: SheetPage): string[][] =>
  gridOfPage(page).map((row) => row.map((cell) => (cell.kind === 'value' ? String(cell.value) : '')));

test('says what the report is and how it stands, above the headings', async () => {
  const { above } = await made();
  expect(above?.[0]).toBe('績效　檢視表');
  expect(above?.[1]).toBe('機關：範例署　　製表日期：113 年 2 月 1 日');
  expect(above?.[2]).toMatch(/^指標 2 項：(?:[^、]+ \d 項、?)+$/);
  expect(above?.[3]).toMatch(/^待確認 1 項、檢核發現 \d+ 項、格式待清理 0 項$/);
});

test('has a row for each indicator with what is left to be looked at, and columns to be filled in', async () => {
  const page = await made();
  const [headings, first, second] = textsOf(page).slice(4);
  expect(headings?.slice(-3)).toEqual(['待處理事項', '承辦人', '處理情形']);
  expect(first?.slice(0, 5)).toEqual(['1', '一、便民\n線上申辦件數', '300 件', '310 件', '103.33%']);
  expect(first?.[6]).toMatch(/^【錯誤】比率與數字不符：.*150%/m);
  expect(first?.slice(-2)).toEqual(['', '']);
  expect(second?.[6]).toMatch(/^待確認：.*92,885 人/);
});

test('gives what somebody wrote back to its indicator, and loses nothing of one that is gone', async () => {
  const notes = [
    { name: '二、合作\n洽談件數', responsible: '王小明', handled: '已更正' },
    { name: '三、舊指標', responsible: '李大同', handled: '' },
  ];
  const rows = textsOf(await made(REPORT, notes));
  expect(rows.find(([number]) => number === '2')?.slice(-2)).toEqual(['王小明', '已更正']);
  expect(rows.find(([number]) => number === '1')?.slice(-2)).toEqual(['', '']);
  expect(rows.at(-1)).toEqual(['', '三、舊指標', '', '', '', '', '報告中已無此項指標', '李大同', '']);
});

test('tells of one indicator no more than fits on a page', async () => {
  const slips = Array.from({ length: 12 }, (_, at) => `(${at + 1})達成率 ${at + 201}%，`).join('');
  const page = await made([HEADINGS, ['一、便民', '線上申辦件數', '300 件', `二、達成度：310 件。${slips}`]]);
  for (const row of textsOf(page).slice(5)) expect(row[6]?.split('\n').length ?? 0).toBeLessThanOrEqual(5);
});

test.each(['zh-TW', 'en'] as const)('is known again by its headings, in %s', async (language) => {
  const workbook = memoryWorkbook({ 績效: REPORT });
  const sheet = await workbook.writeSheet(await made(REPORT, [], language), null);
  expect(isReviewPage(await workbook.read(sheet))).toBe(true);
  const [report] = await workbook.sheets();
  expect(isReviewPage(await workbook.read(report ?? sheet))).toBe(false);
  expect((await openReport(workbook, { sheet }, {})).noTable?.id).toBe('findings.sheet.own');
});

test.each([
  ['機關名稱: 某某局', '某某局'],
  ['Agency: Office of Examples', 'Office of Examples'],
  ['單位：千元', null],
  ['單位：%', null],
  ['某機關 100 年度施政績效報告', null],
])('takes the agency from a cell that names it so: %s', async (cell, agency) => {
  const workbook = memoryWorkbook({ 績效: [[cell, '', '', ''], ...REPORT.slice(1)] });
  const { snapshot, table } = await openReport(workbook, {}, {});
  expect(agencyOf(snapshot, table)).toBe(agency);
});

test('writes a day as official papers do', () => {
  expect(dateIn(DAY, 'zh-TW')).toBe('113 年 2 月 1 日');
  expect(dateIn(DAY, 'en')).toBe('2024-02-01');
});

test('adds up what shared goals have come to, below their indicators, and the weights above them', async () => {
  const page = await made([
    ['年度績效目標', '衡量指標', '權重', '原定目標值', '實際值'],
    ['一、便民', '申辦件數', '30', '300件', '342件'],
    ['一、便民', '說明會場次', '30', '10場', '8場'],
    ['二、環境', '植樹株數', '40', '500株', '500株'],
  ]);
  expect(page.above?.[3]).toBe('權重 100：未達 30、達成 40、超越 30');
  const rows = textsOf(page);
  expect(rows.slice(-2).map((row) => [row[1], row[6]])).toEqual([
    ['（小計）一、便民', '未達 1 項、超越 1 項\n權重 60：未達 30、超越 30'],
    ['（小計）二、環境', '達成 1 項\n權重 40：達成 40'],
  ]);
});
