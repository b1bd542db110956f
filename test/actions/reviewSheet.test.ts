import { hasReviewSheet, openReport, removeReview, validate, writeReview } from '../../src/actions';
import type { SheetRef } from '../../src/core/sheet/snapshot';
import type { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { smallReport } from './bed';

const DAY = { year: 2024, month: 2, day: 1 };
let workbook: MemoryWorkbook;
beforeEach(() => (workbook = smallReport()));

async function write(): Promise<SheetRef> {
  const report = (await workbook.sheets()).find(({ name }) => name === '績效');
  if (!report) throw new RangeError('績效');
  const view = await openReport(workbook, { sheet: report }, {});
  const { findings } = await validate(workbook, view, {});
  return writeReview(workbook, { view, findings }, DAY, 'zh-TW', {});
}

test('is written in the place of the one of before, and what somebody wrote there stays', async () => {
  const first = await write();
  workbook.type('檢視表', 'H6', '王小明');
  expect(await write()).toEqual(first);
  const { text } = await workbook.read(first);
  expect(text[5]?.[7]).toBe('王小明');
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['績效', '檢視表']);
});

test('is there until it is removed', async () => {
  expect(await hasReviewSheet(workbook)).toBe(false);
  await write();
  expect(await hasReviewSheet(workbook)).toBe(true);
  await removeReview(workbook);
  expect(await hasReviewSheet(workbook)).toBe(false);
});
