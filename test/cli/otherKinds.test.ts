import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCell } from '../../src/core/sheet/address';
import { formulaAt, valueAt } from '../../src/core/sheet/snapshot';
import { documentIn } from './contract';
import { firstSheet } from '../fixtures/firstSheet';
import { attain, Folder, SAMPLE } from './shell';

jest.setTimeout(120_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const ODS = readFileSync('test/fixtures/opendocument/sample-report.ods');
const CSV =
  '年度績效目標,衡量指標,原定目標值,績效衡量暨達成情形分析\r\n' +
  '一、擴大服務,服務人次,"600,000 人次","二、辦理情形：全年 603,349 人次。\r\n達成率 100.56%。"\r\n' +
  '一、擴大服務,=HYPERLINK("x"),100 場,全年 90 場。\r\n';
const at = (name: string): { row: number; column: number } => parseCell(name) ?? { row: -1, column: -1 };

test('finds in an OpenDocument file what it finds in the same workbook of Excel', async () => {
  const ods = folder.put('report.ods', ODS);
  const found = documentIn((await attain('validate', ods, '--format', 'json')).out).files;
  const expected = documentIn((await attain('validate', SAMPLE, '--format', 'json')).out).files;
  expect(found.map((one) => ({ ...one, path: SAMPLE }))).toEqual(expected);
});

test('writes what it computes for an OpenDocument file to a new workbook, and says so', async () => {
  const file = folder.put('report.ods', ODS);
  const { exit, err } = await attain('compute', file, '--in-place');
  expect([exit, folder.names()]).toEqual([0, ['report.ods', 'report.xlsx']]);
  expect(err).toContain('新的活頁簿');
  expect(readFileSync(file).equals(ODS)).toBe(true);
  const sheet = await firstSheet(join(folder.path, 'report.xlsx'));
  expect(valueAt(sheet, at('E4'))).toBe('實際值');
  expect(formulaAt(sheet, at('F25'))).toContain('/8000');
});

test('does not write over a workbook that merely has the same name', async () => {
  const file = folder.put('report.ods', ODS);
  folder.put('report.xlsx', 'mine');
  const { exit, err } = await attain('compute', file, '--in-place');
  expect([exit, readFileSync(join(folder.path, 'report.xlsx'), 'utf8')]).toEqual([2, 'mine']);
  expect(err).toContain('--out');
});

test('drafts for a text table go to a new workbook, in which text stays text', async () => {
  const file = folder.put('report.csv', CSV);
  const out = join(folder.path, 'drafted');
  const { exit } = await attain('draft', file, '--out', `${out}.xlsx`, '--mode', 'rewrite');
  expect(exit).toBe(0);
  const sheet = await firstSheet(`${out}.xlsx`);
  expect(valueAt(sheet, at('B3'))).toBe('=HYPERLINK("x")');
  expect(formulaAt(sheet, at('B3'))).toBeUndefined();
  expect(String(valueAt(sheet, at('D2')))).toContain('603,349');
});

test('refuses a name for the results that says they are no Excel workbook', async () => {
  const file = folder.put('report.csv', CSV);
  const { exit, err } = await attain('compute', file, '--out', join(folder.path, 'computed.ods'));
  expect([exit, existsSync(join(folder.path, 'computed.ods'))]).toEqual([2, false]);
  expect(err).toContain('.xlsx');
});

test('does not put a new workbook in the place of an OpenDocument file under the wrong name', async () => {
  const file = folder.put('report.xlsx', ODS);
  const { exit, err } = await attain('compute', file, '--in-place');
  expect([exit, readFileSync(file).equals(ODS)]).toEqual([2, true]);
  expect(err).toContain('並非 Excel 活頁簿');
});

test('a unit is told as the report writes it', async () => {
  const file = folder.put(
    'units.csv',
    'Indicator,Unit,Target,Actual\r\nResidual waste per household,kg,470,488\r\nRoads repaired,Kilometers,540,561\r\n',
  );
  const [table] = documentIn((await attain('compute', file, '--format', 'json')).out).files[0]?.tables ?? [];
  expect(table?.indicators.map(({ target }) => target?.unit)).toEqual(['kg', 'Kilometers']);
});

test('ranks are told as ranks in the document, though nothing is computed with them', async () => {
  const file = folder.put(
    'ranks.csv',
    '衡量指標,目標值,實際值\r\n數位治理評比名次,前 8 名,第 5 名\r\n巡查次數,20 次,21 次\r\n',
  );
  const [table] = documentIn((await attain('compute', file, '--format', 'json')).out).files[0]?.tables ?? [];
  expect(table?.indicators[0]).toMatchObject({
    target: { text: '前 8 名', value: '8', unit: '名', comparator: '<=' },
    actual: { value: '5', unit: '名', evidence: { cell: 'C2', quote: '第 5 名' } },
    rate: null,
    met: true,
  });
});
