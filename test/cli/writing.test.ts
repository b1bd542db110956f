import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseCell } from '../../src/core/sheet/address';
import { formulaAt, textAt, valueAt } from '../../src/core/sheet/snapshot';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';
import { firstSheet } from '../fixtures/firstSheet';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const copy = (name: string): string => folder.copy(name, SAMPLE);

const at = (name: string): { row: number; column: number } => parseCell(name) ?? { row: -1, column: -1 };

test('writes nothing unless it is told where to', async () => {
  const file = copy('report.xlsx');
  await attain('compute', file);
  expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
  expect(folder.names()).toEqual(['report.xlsx']);
});

test('puts the computed workbook in the place of the file, with live formulas and their results', async () => {
  const file = copy('report.xlsx');
  chmodSync(file, 0o640);
  const { exit, err } = await attain('compute', file, '--in-place');
  expect([exit, folder.names(), statSync(file).mode & 0o777]).toEqual([0, ['report.xlsx'], 0o640]);
  expect(err).toContain('個儲存格寫入');
  const sheet = await firstSheet(file);
  expect(['E4', 'F4', 'G4'].map((cell) => valueAt(sheet, at(cell)))).toEqual([
    '實際值',
    '達成率',
    '達成狀態',
  ]);
  expect([textAt(sheet, at('F25')), textAt(sheet, at('G25'))]).toEqual(['1,161.06%', '大幅超越']);
  expect(formulaAt(sheet, at('F25'))).toContain('/8000');
  expect(valueAt(sheet, at('F26'))).toBeCloseTo(9 / 11 / 0.8, 4);
});

test('writes nothing the second time', async () => {
  const file = copy('report.xlsx');
  await attain('compute', file, '--in-place');
  const once = readFileSync(file);
  const { exit, err } = await attain('compute', file, '--in-place');
  expect([exit, readFileSync(file).equals(once)]).toEqual([0, true]);
  expect(err).toContain('未寫入任何內容');
});

test('writes beside the original with --out, into a folder when there are several', async () => {
  const out = join(folder.path, 'computed.xlsx');
  await attain('compute', SAMPLE, '--out', out);
  expect(valueAt(await firstSheet(out), at('E4'))).toBe('實際值');
  const many = join(folder.path, 'many');
  mkdirSync(many);
  await attain('compute', SAMPLE, SAMPLE_EN, '--out', many);
  expect(valueAt(await firstSheet(join(many, 'sample-report-en.xlsx')), at('F3'))).toBe('Actual');
});

test('refuses to overwrite what it reads, through a link as well', async () => {
  const file = copy('report.xlsx');
  const link = join(folder.path, 'link.xlsx');
  symlinkSync(file, link);
  const { exit, err } = await attain('compute', file, '--out', link);
  expect(exit).toBe(2);
  expect(err).toContain('--in-place');
  expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
});

test('refuses to write two files to one place', async () => {
  mkdirSync(join(folder.path, 'a'));
  const [first, second] = [copy('report.xlsx'), join(folder.path, 'a', 'report.xlsx')];
  folder.put('a/report.xlsx', readFileSync(SAMPLE));
  const { exit, err } = await attain('compute', first, second, '--out', folder.path);
  expect(exit).toBe(2);
  expect(err).not.toBe('');
  expect(readFileSync(first)).toEqual(readFileSync(SAMPLE));
});

test('leaves nothing half-written behind when it cannot write', async () => {
  const out = join(folder.path, 'missing', 'computed.xlsx');
  const { exit, err } = await attain('compute', SAMPLE, '--out', out);
  expect([exit, folder.names()]).toEqual([2, []]);
  expect(err).toContain('無法寫入');
});

test('leaves a protected workbook as it is, and says so', async () => {
  const parts = unzipSync(readFileSync(SAMPLE));
  const part = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  const bytes = zipSync(parts);
  const file = folder.put('protected.xlsx', bytes);
  const { exit, out, err } = await attain('compute', file, '--in-place');
  expect(exit).toBe(2);
  expect([out, folder.names()]).toEqual(['', ['protected.xlsx']]);
  expect(err).toContain('保護');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test("leaves a person's figure alone, and names the cell", async () => {
  const file = copy('report.xlsx');
  await attain('compute', file, '--in-place');
  const workbook = await openWorkbookFile(readFileSync(file), file);
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  const before = { kind: 'value', value: valueAt(await workbook.read(sheet), at('E5')) } as const;
  await workbook.apply({
    sheet,
    cells: [{ cell: at('E5'), before, after: { kind: 'value', value: 1 }, why: { id: 'app.name' } }],
    looks: [],
    widths: [],
    tables: [],
  });
  folder.put('report.xlsx', workbook.toBytes());
  await attain('compute', file, '--in-place');
  expect(valueAt(await firstSheet(file), at('E5'))).toBe(1);
});

test('takes the scheme that it is given', async () => {
  const scheme = folder.put('scheme.json', JSON.stringify({ ...DEFAULT_SCHEME, rounding: 'truncate' }));
  const { out } = await attain('compute', SAMPLE, '--scheme', scheme);
  expect(out).toContain('100.55%');
  expect((await attain('compute', SAMPLE)).out).toContain('100.56%');
});

test('puts what validating finds into a file when it is told to', async () => {
  const out = join(folder.path, 'findings.json');
  const { exit, out: printed } = await attain('validate', SAMPLE, '--format', 'json', '--out', out);
  expect([exit, printed]).toEqual([1, '']);
  expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('version', 1);
});
