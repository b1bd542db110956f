import { applyDrafts, computeAchievement, openReport, planReportDrafts, restore } from '../../../src/actions';
import { isSafe } from '../../../src/core/draft/draftChoices';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { FAULTY_FILES } from '../../fixtures/files/faulty';
import { FAULTY_CONTENTS, quotientReport } from '../../fixtures/files/faultyContents';
import { smallReport } from '../../fixtures/files/smallReport';
import { calculateAll, describeLibreOffice, withoutResults } from './libreOffice';

jest.setTimeout(120_000);

const open = (bytes: Uint8Array): Promise<FileWorkbook> => openWorkbookFile(bytes, '報告.xlsx');
const REPORT = [
  ['衡量指標', '目標值', '實際值'],
  ['輔導案件數', 60, 120],
];
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

describe('a quotient without end', () => {
  test('is drafted as its cell shows it, and kept as it is', async () => {
    const workbook = await open(quotientReport());
    const view = await openReport(workbook, {}, {});
    const { rows } = await planReportDrafts(workbook, view, { mode: 'refresh', length: 'full' }, {});
    await applyDrafts(workbook, view, rows.filter(isSafe), {});
    const { values, formulas } = await firstSheet(await open(workbook.toBytes()));
    expect(String(values[1]?.[3])).toMatch(/86\.7\s?%/);
    expect(String(values[1]?.[3])).not.toContain('86.66');
    expect(formulas[1]?.[2]).toBe('=13/15');
  });
});

describe('a journal of a newer version', () => {
  test('is said and kept, and nothing else is lost', async () => {
    const newer = { version: 99, content: { unheard: 'of' } };
    const before = await open(smallReport());
    await before.preferences.set('journal', newer);
    const workbook = await open(before.toBytes());
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toMatchObject([{ document: 'journal', kind: 'newer' }]);
    await computeAchievement(workbook, view, ALL, {});
    const again = await open(workbook.toBytes());
    expect(await again.preferences.get('journal')).toEqual(newer);
    expect(held(await firstSheet(again), REPORT)).toEqual(REPORT);
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
