import { unzipSync, strFromU8 } from 'fflate';
import { computeAchievement, openReport, restore } from '../../../src/actions';
import { textAt, valueAt } from '../../../src/core/sheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { FAULTY_FILES, reportInTable, SHORTENED, storedDate } from '../../fixtures/files/faulty';
import { smallReport } from '../../fixtures/files/smallReport';
import { failureOf } from '../bench';
import { at, change, empty, planOf, value } from './plans';

jest.setTimeout(60_000);

const open = (bytes: Uint8Array): Promise<FileWorkbook> => openWorkbookFile(bytes, '報告.xlsx');
const REPORT = [
  ['衡量指標', '目標值', '實際值'],
  ['輔導案件數', 60, 120],
];

async function firstOf(workbook: FileWorkbook): Promise<{ id: string; name: string }> {
  const [first = { id: '', name: '' }] = await workbook.sheets();
  return first;
}

async function shown(workbook: FileWorkbook): Promise<readonly unknown[][]> {
  const { values } = await workbook.read(await firstOf(workbook));
  return values.map((row) => row.slice(0, 3));
}

describe('faults that other programs make', () => {
  test.each(FAULTY_FILES)('reads, writes and keeps all of $what', async ({ bytes, mended }) => {
    const workbook = await open(bytes());
    expect(workbook.mended.map(({ id }) => id)).toEqual(mended);
    expect(await shown(workbook)).toEqual(REPORT);
    const sheet = await firstOf(workbook);
    const sheets = (await workbook.sheets()).map(({ name }) => name);
    await workbook.apply({ ...planOf([change('D2', empty, value(0.85), '0.00%')]), sheet });
    const again = await open(workbook.toBytes());
    expect(again.mended).toEqual([]);
    expect((await again.sheets()).map(({ name }) => name)).toEqual(sheets);
    expect(await shown(again)).toEqual(REPORT);
    expect(textAt(await again.read(sheet), at('D2'))).toBe('85.00%');
  });

  test.each(FAULTY_FILES)('computes twice, and restores, in $what', async ({ bytes }) => {
    const workbook = await open(bytes());
    const before = await shown(workbook);
    const first = await computeAchievement(workbook, await openReport(workbook, {}, {}), ALL, {});
    expect(first.written).toBeGreaterThan(0);
    const again = await open(workbook.toBytes());
    const second = await computeAchievement(again, await openReport(again, {}, {}), ALL, {});
    expect(second.written).toBe(0);
    await restore(again, {});
    expect(await shown(again)).toEqual(before);
  });

  test('names the shortened sheet where formulas and names do', async () => {
    const fault = FAULTY_FILES.find(({ mended }) => mended.includes('failures.mended.sheet-name'));
    const workbook = await open(fault?.bytes() ?? smallReport());
    const parts = unzipSync(workbook.toBytes());
    const partText = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(partText('xl/workbook.xml')).toContain(`'${SHORTENED}'!$B$2`);
    expect(partText('xl/worksheets/sheet2.xml')).toContain(`<f>'${SHORTENED}'!B2</f>`);
    expect(await firstOf(workbook)).toMatchObject({ name: SHORTENED });
  });
});

const ALL = { overwrite: new Set<string>() };

describe('table objects', () => {
  const headingsAndNames = async (workbook: FileWorkbook): Promise<void> => {
    const again = await open(workbook.toBytes());
    const snapshot = await again.read(await firstOf(again));
    const [table] = snapshot.tables;
    const xml = strFromU8(unzipSync(workbook.toBytes())['xl/tables/table1.xml'] ?? new Uint8Array());
    const names = [...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    const { top = 0, left = 0 } = table?.range ?? {};
    expect(names).toEqual(names.map((_, index) => valueAt(snapshot, { row: top, column: left + index })));
    expect(new Set(names).size).toBe(names.length);
  };

  test.each([
    { what: 'above those of the report', top: 1, headings: ['甲', '乙', '丙'] },
    { what: 'that are the report’s', top: 2, headings: ['衡量指標', '目標值', '實際值'] },
  ])('names and headings are one, with headings $what', async ({ top, headings }) => {
    const workbook = await open(reportInTable(top, headings));
    const { written } = await computeAchievement(workbook, await openReport(workbook, {}, {}), ALL, {});
    expect(written).toBeGreaterThan(0);
    await headingsAndNames(workbook);
    await restore(workbook, {});
    await headingsAndNames(workbook);
  });

  test('a column that would get another’s name gets a number, in its heading as well', async () => {
    const workbook = await open(reportInTable(2, ['衡量指標', '目標值', '實際值']));
    const from = { top: 1, left: 0, bottom: 3, right: 2 };
    const sheet = await firstOf(workbook);
    const tables = [{ name: 'T', from, to: { ...from, right: 4 } }];
    const plan = { ...planOf([change('D2', empty, value('目標值'))], { tables }), sheet };
    const { inverse } = await workbook.apply(plan);
    const snapshot = await workbook.read(sheet);
    expect(['D2', 'E2'].map((cell) => valueAt(snapshot, at(cell)))).toEqual(['目標值2', 'Column1']);
    await headingsAndNames(workbook);
    await workbook.apply(inverse);
    const restored = await workbook.read(sheet);
    expect(['D2', 'E2'].map((cell) => valueAt(restored, at(cell)))).toEqual(['', '']);
  });
});

describe('cells that are stored as dates', () => {
  test.each([
    { stored: '2025-11-30', date: 45991, text: '2025/11/30' },
    { stored: '2025-11-30T12:00:00', date: 45991.5, text: '2025/11/30' },
  ])('$stored is a date', async ({ stored, date }) => {
    const workbook = await open(storedDate(stored));
    const { values, numberFormats } = await workbook.read(await firstOf(workbook));
    expect([values[1]?.[3], numberFormats[1]?.[3]]).toEqual([date, 'yyyy/m/d']);
  });

  test('what is no date stays the text that it is', async () => {
    const workbook = await open(storedDate('十一月底'));
    expect((await workbook.read(await firstOf(workbook))).values[1]?.[3]).toBe('十一月底');
  });
});

describe('settings that are too large to be read again', () => {
  test('are refused at once, and what was kept stays', async () => {
    const workbook = await open(smallReport());
    await workbook.preferences.set('kept', [1]);
    const { kind, explanation } = await failureOf(workbook.preferences.set('large', 'x'.repeat(4_300_000)));
    expect([kind, explanation.id]).toEqual(['too-large', 'failures.settings-too-large']);
    const again = await open(workbook.toBytes());
    expect([await again.preferences.get('kept'), await again.preferences.get('large')]).toEqual([
      [1],
      undefined,
    ]);
  });
});
