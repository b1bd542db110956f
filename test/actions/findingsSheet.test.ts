import {
  acceptFindings,
  hasFindingsSheet,
  openReport,
  removeFindings,
  validate,
  writeFindings,
} from '../../src/actions';
import { formulaAt, textAt, type SheetRef, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { parseCell } from '../../src/core/sheet/address';
import { smallReport } from './bed';

let workbook: MemoryWorkbook;
beforeEach(() => (workbook = smallReport()));

async function sheetNamed(name: string): Promise<SheetRef> {
  const found = (await workbook.sheets()).find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(name);
  return found;
}

async function write(language: 'zh-TW' | 'en' = 'zh-TW'): Promise<SheetRef> {
  const view = await openReport(workbook, { sheet: await sheetNamed('績效') }, {});
  return writeFindings(workbook, view, await validate(workbook, view, {}), language, {});
}

const names = async (): Promise<string[]> => (await workbook.sheets()).map(({ name }) => name);
const at = (cell: string) => parseCell(cell) ?? { row: 0, column: 0 };
const column = (snapshot: SheetSnapshot, letter: string): string[] =>
  snapshot.values.slice(1).map((_, row) => textAt(snapshot, at(`${letter}${row + 2}`)));

test('lists what was found, each with a link to its cell, errors first', async () => {
  const sheet = await write();
  const snapshot = await workbook.read(sheet);
  expect(sheet.name).toBe('檢核結果');
  expect(snapshot.values[0]).toEqual([
    '位置',
    '規則',
    '嚴重程度',
    '指標',
    '說明',
    '算式',
    '引文',
    '接受理由',
  ]);
  const severities = column(snapshot, 'C');
  expect(severities.length).toBeGreaterThan(1);
  const order = ['錯誤', '警告', '提示'];
  expect([...severities].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(severities);
  for (const row of snapshot.values.keys()) {
    if (row === 0) continue;
    expect(formulaAt(snapshot, { row, column: 0 })).toMatch(
      /^=HYPERLINK\("#'績效'!D\d","績效!D\d"\)$|^=HYPERLINK\("#'績效'!C\d","績效!C\d"\)$/,
    );
    expect(textAt(snapshot, { row, column: 4 })).not.toMatch(/[{}]/);
  }
  expect(column(snapshot, 'D')).toContain('滿意度');
});

test('writes again in the same place, with what has been mended left out', async () => {
  const first = await write();
  const before = (await workbook.read(first)).values.length;
  for (const cell of ['A4', 'A5', 'B4', 'B5', 'C4', 'C5', 'D4', 'D5']) workbook.type('績效', cell, '');
  const second = await write();
  expect(second).toEqual(first);
  expect((await workbook.read(second)).values.length).toBeLessThan(before);
  expect(await names()).toEqual(['績效', '檢核結果']);
});

test('keeps its sheet when it is written in the other language', async () => {
  const first = await write();
  expect(await write('en')).toEqual(first);
  expect(textAt(await workbook.read(first), at('A1'))).toBe('Place');
});

test('shows what was accepted at the end, with the reason', async () => {
  const view = await openReport(workbook, {}, {});
  const [finding] = (await validate(workbook, view, {})).findings;
  if (!finding) throw new Error('nothing found');
  await acceptFindings(workbook, view.snapshot, [finding], '上級核定');
  const snapshot = await workbook.read(await write());
  expect(column(snapshot, 'H').at(-1)).toBe('上級核定');
  expect(new Set(column(snapshot, 'H').slice(0, -1))).toEqual(new Set(['']));
});

test('is never taken for a report', async () => {
  const view = await openReport(workbook, { sheet: await write() }, {});
  expect([view.tables, view.noTable?.id]).toEqual([[], 'findings.sheet.own']);
});

test('touches nothing else', async () => {
  const before = await workbook.read(await sheetNamed('績效'));
  await write();
  await write();
  expect(await workbook.read(await sheetNamed('績效'))).toEqual(before);
});

test('is removed again, and only then', async () => {
  expect(await hasFindingsSheet(workbook)).toBe(false);
  await removeFindings(workbook);
  await write();
  expect(await hasFindingsSheet(workbook)).toBe(true);
  await removeFindings(workbook);
  expect([await hasFindingsSheet(workbook), await names()]).toEqual([false, ['績效']]);
});

test("leaves a person's sheet alone, in name and by number", async () => {
  const first = await write();
  // A person makes another thing of it: it is Attain's no longer.
  workbook.type(first.name, 'A1', '待辦事項');
  const second = await write();
  expect([second.name, await names()]).toEqual(['檢核結果 2', ['績效', '檢核結果', '檢核結果 2']]);
  expect(textAt(await workbook.read(first), at('A1'))).toBe('待辦事項');
  await removeFindings(workbook);
  expect(await names()).toEqual(['績效', '檢核結果']);
});

test('finds its sheet by name where ids have changed, as between Excel and the file', async () => {
  const first = await write();
  await workbook.preferences.set('findingsSheet', { id: '{0000-0001}', name: first.name });
  expect(await write()).toEqual(first);
  expect(await workbook.preferences.get('findingsSheet')).toEqual(first);
});

test('says so when nothing was found', async () => {
  const view = await openReport(workbook, {}, {});
  const snapshot = await workbook.read(await writeFindings(workbook, view, { findings: [] }, 'zh-TW', {}));
  expect(column(snapshot, 'E')).toEqual(['沒有檢核結果。']);
});
