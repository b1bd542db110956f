import { computeAchievement, openReport, restore } from '../../../src/actions';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { FAULTY_FILES } from '../../fixtures/files/faulty';
import { FAULTY_CONTENTS } from '../../fixtures/files/faultyContents';
import { calculateAll, describeLibreOffice, withoutResults } from './libreOffice';

jest.setTimeout(120_000);

const open = (bytes: Uint8Array): Promise<FileWorkbook> => openWorkbookFile(bytes, '報告.xlsx');
const ALL = { overwrite: new Set<string>() };

async function firstSheet(workbook: FileWorkbook): Promise<SheetSnapshot> {
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('There is no sheet.');
  return workbook.read(sheet);
}

/** The cells that the workbook came with, without what was written right of them. */
const held = ({ values }: SheetSnapshot, like: readonly (readonly unknown[])[]): readonly unknown[][] =>
  like.map((row, index) => row.map((_, column) => values[index]?.[column]));

/** The file after Attain has computed, saved and closed it. */
async function computed(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  const { written } = await computeAchievement(workbook, await openReport(workbook, {}, {}), ALL, {});
  expect(written).toBeGreaterThan(0);
  return workbook.toBytes();
}

describe('what misled a reader once', () => {
  test.each(FAULTY_CONTENTS)('is read, written and kept: $what', async ({ bytes, reads }) => {
    const first = await open(bytes());
    const before = await firstSheet(first);
    expect(held(before, reads)).toEqual(reads);
    const [assessment] = (await openReport(first, {}, {})).assessments;
    expect(assessment?.rate?.toString()).toBe('200');

    const workbook = await open(await computed(bytes()));
    expect(held(await firstSheet(workbook), reads)).toEqual(reads);
    const again = await computeAchievement(workbook, await openReport(workbook, {}, {}), ALL, {});
    expect(again.written).toBe(0);
    await restore(workbook, {});
    const restored = await firstSheet(await open(workbook.toBytes()));
    expect(held(restored, reads)).toEqual(reads);
    expect(restored.values.flat().filter((value) => value !== '')).toEqual(reads.flat());
  });
});

/** Names, and what stands in the columns of rates and statuses, each row by itself; LibreOffice gives 200%. */
async function results(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { assessments, snapshot, table } = await openReport(await open(bytes), {}, {});
  const { rate = -1, status = -1 } = table?.columns ?? {};
  return assessments.map(({ indicator }) => {
    const texts = snapshot.text[indicator.rows.first] ?? [];
    return [indicator.name, (texts[rate] ?? '').replace(/\.0+%$/, '%'), texts[status] ?? ''];
  });
}

describeLibreOffice('has the results that Attain wrote', () => {
  test('in every workbook with a fault that it opens at all', async () => {
    const all = [...FAULTY_FILES, ...FAULTY_CONTENTS];
    const before = calculateAll(all.map(({ bytes }) => bytes()));
    const isOpened = (index: number): boolean => before[index]?.flat().includes('衡量指標') ?? false;
    const opened = all.filter((_, index) => isOpened(index));
    expect(opened.length).toBeGreaterThan(all.length - 4);
    const files = await Promise.all(opened.map(({ bytes }) => computed(bytes())));
    const shown = calculateAll(files.map(withoutResults));
    for (const [index, { what }] of opened.entries()) {
      const rows = await results(files[index] ?? new Uint8Array());
      const found = rows.map((row) =>
        shown[index]?.some((cells) => row.every((held) => cells.includes(held))),
      );
      expect([what, ...found]).toEqual([what, ...rows.map(() => true)]);
    }
  });
});
