import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';
import { sampleWithAccepted } from './accepted';
import { documentIn } from './contract';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

async function severitiesOf(rule: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await attain('validate', SAMPLE, '--format', 'json', ...args);
  const found = documentIn(out).files.flatMap(({ tables, findings }) => [
    ...findings,
    ...tables.flatMap(({ indicators }) => indicators.flatMap((indicator) => indicator.findings)),
  ]);
  return found.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

test('gives a rule another severity, or switches it off; of two the later holds', async () => {
  const usual = await severitiesOf('rate-mismatch');
  expect(new Set(usual)).toEqual(new Set(['error']));
  const [milder, off, later] = [
    await severitiesOf('rate-mismatch', '--rule', 'rate-mismatch=info'),
    await severitiesOf('rate-mismatch', '--rule=rate-mismatch=off'),
    await severitiesOf('rate-mismatch', '--rule', 'rate-mismatch=off', '--rule', 'rate-mismatch=warning'),
  ];
  expect(milder).toEqual(usual.map(() => 'info'));
  expect(off).toEqual([]);
  expect(later).toEqual(usual.map(() => 'warning'));
});

test.each([
  ['rate-mismach=off', '沒有「rate-mismach」這條規則。'],
  ['rate-mismatch=loud', '「loud」不在可用的值之中：off, error, warning, info。'],
  ['rate-mismatch', '「rate-mismatch」請寫成「規則=嚴重程度」'],
])('refuses --rule %s, and says why', async (rule, said) => {
  const { exit, out, err } = await attain('validate', SAMPLE, '--rule', rule);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

test('fails as the severities say that it was told', async () => {
  const { RULE_NAMES } = await import('../../src/core/validation/engine/ruleNames');
  const infos = RULE_NAMES.flatMap((name) => ['--rule', `${name}=info`]);
  expect((await attain('validate', SAMPLE, ...infos)).exit).toBe(0);
  expect((await attain('validate', SAMPLE, ...infos, '--fail-on', 'info')).exit).toBe(1);
});

test('shows what was accepted apart, in the table and in the document', async () => {
  const { path } = await sampleWithAccepted(folder);
  const { out } = await attain('validate', path);
  const [, apart = ''] = out.split('\n\n已接受（1）：\n');
  expect(apart).toContain('（已接受：上級機關核定）');
  const [file] = documentIn((await attain('validate', path, '--format', 'json')).out).files;
  expect(file?.accepted).toMatchObject([{ severity: 'error', reason: '上級機關核定' }]);
});

test('writes the workbook with a findings sheet, and prints all the same', async () => {
  const out = join(folder.path, 'checked.xlsx');
  const before = readFileSync(SAMPLE);
  const { exit, out: printed, err } = await attain('validate', SAMPLE, '--out', out, '--sheet');
  expect([exit, printed.includes('rate-mismatch')]).toEqual([1, true]);
  expect(err).toContain('「檢核結果」工作表');
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  const workbook = await openWorkbookFile(readFileSync(out), out);
  const sheets = await workbook.sheets();
  expect(sheets.map(({ name }) => name).at(-1)).toBe('檢核結果');
  const last = sheets.at(-1);
  if (!last) throw new Error('no sheet');
  const { text } = await workbook.read(last);
  const errors = text.filter((row) => row[2] === '錯誤');
  expect(errors.map((row) => row[0])).toContain('施政績效!D25');
});

test('rewrites the findings sheet of a workbook that has one, and never takes it for a report', async () => {
  const [first, second] = [join(folder.path, 'first.xlsx'), join(folder.path, 'second.xlsx')];
  await attain('validate', SAMPLE, '--out', first, '--sheet');
  const again = await attain('validate', first, '--out', second, '--sheet', '--format', 'json');
  expect(documentIn(again.out).files[0]?.tables.map(({ sheet }) => sheet)).toEqual(['施政績效']);
  const names = async (path: string): Promise<string[]> =>
    (await (await openWorkbookFile(readFileSync(path), path)).sheets()).map(({ name }) => name);
  expect(await names(second)).toEqual(await names(first));
});

test('puts several workbooks into a folder', async () => {
  const { exit } = await attain('validate', SAMPLE, SAMPLE_EN, '--out', folder.path, '--sheet');
  expect([exit, folder.names()]).toEqual([1, ['sample-report-en.xlsx', 'sample-report.xlsx']]);
});

test.each([
  [['--sheet'], '請以 --out 指定'],
  [['--out', 'findings.xlsx'], '請加上 --sheet'],
  [['--out', SAMPLE], '這樣會覆蓋'],
  [['--out', SAMPLE, '--sheet'], '這樣會覆蓋'],
])('refuses %j, and touches nothing', async (args, said) => {
  const before = readFileSync(SAMPLE);
  const { exit, err } = await attain('validate', SAMPLE, ...args);
  expect([exit, readFileSync(SAMPLE).equals(before)]).toEqual([2, true]);
  expect(err).toContain(said);
});
