import { computeAchievement, marksOf, openReport, validate } from '../../../src/actions';
import { cellName } from '../../../src/core/sheet/address';
import type { SheetMark } from '../../../src/core/sheet/sheetMark';
import { memoryWorkbook } from '../../../src/workbook/memory/memoryWorkbook';

/** One met, one doubtful (persons against cases), one with tags and a wrong rate. */
const REPORT = [
  ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'],
  ['一、便民', '線上申辦件數', '300 件', '達成度：310 件，達成率 103.33%，符合並超越年度目標值。'],
  ['二、合作', '洽談件數', '8,000 人', '達成度：9,000 件。'],
  ['三、宣導', '宣導場次', '100 場', '<p>達成度：80 場，達成率 95%，未達年度目標值。</p>'],
];

/** The marks of a report that was computed: their tone, words and cells. */
async function marked(checked: 'checked' | 'not checked'): Promise<readonly string[]> {
  const workbook = memoryWorkbook({ 績效: REPORT });
  await computeAchievement(workbook, await openReport(workbook, {}, {}), { overwrite: new Set() }, {});
  const view = await openReport(workbook, {}, {});
  const findings = checked === 'checked' ? (await validate(workbook, view, {})).findings : null;
  return marksOf(view, findings).map(shown);
}

const shown = ({ tone, text, cells }: SheetMark): string =>
  `${tone} ${text ?? '*'} ${cells.map(cellName).join(' ')}`;

test('the status column is marked by its words, and what is doubtful never as met', async () => {
  const marks = await marked('not checked');
  expect(marks).toContain('met 達成 G2 G4');
  expect(marks).toContain('not-met 未達 G2 G4');
  expect(marks.filter((mark) => mark.includes('G3'))).toEqual(
    expect.arrayContaining(['to-confirm 達成 G3', 'to-confirm 未達 G3']),
  );
  expect(marks.filter((mark) => mark.includes('G3')).every((mark) => mark.startsWith('to-confirm'))).toBe(
    true,
  );
  expect(marks.some((mark) => mark.includes('*'))).toBe(false);
});

test('cells with findings are marked once each, by the gravest; matters of form are not', async () => {
  const marks = (await marked('checked')).filter((mark) => mark.includes('*'));
  expect(marks[0]).toMatch(/^error \* .*D4/);
  const cells = marks.flatMap((mark) => mark.split(' ').slice(2));
  expect(new Set(cells).size).toBe(cells.length);
});

test('a sheet without a table has no marks', async () => {
  const workbook = memoryWorkbook({ 其他: [['甲'], ['乙']] });
  expect(marksOf(await openReport(workbook, {}, {}), null)).toEqual([]);
});
