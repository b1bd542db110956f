import {
  acceptFindings,
  checkFile,
  hasFileSummary,
  openReport,
  removeFileSummary,
  writeFileSummary,
  type CheckedFile,
  type FileResult,
} from '../../src/actions';
import { message } from '../../src/core/language/message';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { openCounts } from '../../src/core/validation/engine/finding';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { smallReport } from './bed';

const check = (workbook: MemoryWorkbook): Promise<CheckedFile> => checkFile(workbook, {});

/** The rows of the summary sheet. */
async function written(
  workbook: MemoryWorkbook,
  name = '檔案檢核彙總',
): Promise<readonly (readonly CellValue[])[]> {
  const sheet = (await workbook.sheets()).find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(name);
  return (await workbook.read(sheet)).values;
}

const names = async (workbook: MemoryWorkbook): Promise<string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

describe('the check of a file', () => {
  it('gives numbers and findings for each table, as plain data', async () => {
    const checked = await check(smallReport());
    expect(checked.tables).toHaveLength(1);
    const [table] = structuredClone(checked).tables;
    expect(table).toMatchObject({ sheet: { name: '績效' }, position: 0, indicators: 3, met: 2 });
    expect(table?.findings.length).toBeGreaterThan(0);
    expect(structuredClone(checked)).toEqual(checked);
  });

  it('knows what was accepted in the file, and does not count it', async () => {
    const workbook = smallReport();
    const view = await openReport(workbook, {}, {});
    const [before] = (await check(workbook)).tables;
    const [first] = before?.findings ?? [];
    if (!before || !first) throw new RangeError('nothing found');
    await acceptFindings(workbook, view.snapshot, [first], '已查明');
    const [after] = (await check(workbook)).tables;
    expect(openCounts(after?.findings ?? [])[first.severity]).toBe(
      openCounts(before.findings)[first.severity] - 1,
    );
  });

  it('says why a workbook holds no report', async () => {
    const checked = await check(memoryWorkbook({ 名冊: [['姓名', '電話']] }));
    expect(checked.tables).toEqual([]);
    expect(checked.noTable).not.toBeNull();
  });

  it('tells its progress from 0 to 1', async () => {
    const fractions: number[] = [];
    await checkFile(smallReport(), { progress: (done, total) => fractions.push(done / total) });
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });
});

describe('the summary sheet', () => {
  async function results(): Promise<readonly FileResult[]> {
    return [
      { name: '甲.xlsx', outcome: await check(smallReport()) },
      { name: '乙.xlsx', outcome: message('failures.file.password', { file: '乙.xlsx' }) },
      { name: '丙.xlsx', outcome: await check(memoryWorkbook({ 名冊: [['姓名']] })) },
    ];
  }

  it('has a row for each table, and one for each file without any', async () => {
    const workbook = smallReport();
    const sheet = await writeFileSummary(workbook, await results(), 'zh-TW', {});
    expect(sheet.name).toBe('檔案檢核彙總');
    const [headings, first, second, third] = await written(workbook);
    expect(headings?.slice(0, 7)).toEqual(['檔案', '工作表', '指標數', '已達成', '錯誤', '警告', '提示']);
    expect(first?.slice(0, 4)).toEqual(['甲.xlsx', '績效', 3, 2]);
    expect(second?.[0]).toBe('乙.xlsx');
    expect(second?.[7]).toContain('受密碼保護');
    expect(third?.[7]).not.toBe('');
  });

  it('lists the findings below, under headings of their own', async () => {
    const workbook = smallReport();
    const all = await results();
    await writeFileSummary(workbook, all, 'zh-TW', {});
    const rows = await written(workbook);
    const head = rows.findIndex((row) => row[2] === '儲存格');
    expect(rows[head]).toEqual([
      '檔案',
      '工作表',
      '儲存格',
      '嚴重程度',
      '規則',
      '指標',
      '說明',
      '算式',
      '引文',
    ]);
    const below = rows.slice(head + 1);
    expect(below.every((row) => row[0] === '甲.xlsx' && /^[A-Z]+\d+$/.test(String(row[2])))).toBe(true);
    expect(below).toHaveLength(Number(rows[1]?.[8]));
  });

  it('is rewritten in place, in another language too, and can be removed', async () => {
    const workbook = smallReport();
    await writeFileSummary(workbook, await results(), 'zh-TW', {});
    await writeFileSummary(workbook, [], 'en', {});
    expect(await names(workbook)).toEqual(['績效', '檔案檢核彙總']);
    expect(await written(workbook)).toHaveLength(1);
    expect(await hasFileSummary(workbook)).toBe(true);
    await removeFileSummary(workbook);
    expect(await names(workbook)).toEqual(['績效']);
    expect(await hasFileSummary(workbook)).toBe(false);
  });

  it('is not read as a report', async () => {
    const workbook = smallReport();
    const sheet = await writeFileSummary(workbook, await results(), 'zh-TW', {});
    const view = await openReport(workbook, { sheet }, {});
    expect(view.table).toBeNull();
    expect(view.noTable).toEqual(message('findings.sheet.own'));
  });
});
