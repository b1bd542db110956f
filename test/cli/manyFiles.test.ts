import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { compoundFile } from '../fixtures/files/compound';
import { documentIn } from './contract';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(120_000);

let folder: Folder;
let mails: string;
beforeEach(() => {
  folder = new Folder();
  mails = join(folder.path, 'mails');
  for (const path of [mails, join(mails, '甲'), join(mails, '乙')]) mkdirSync(path);
  folder.put('mails/甲/report.xlsx', readFileSync(SAMPLE));
  folder.put('mails/乙/report.xlsx', readFileSync(SAMPLE_EN));
  folder.put('mails/broken.xlsx', 'no workbook');
});
afterEach(() => folder.remove());

const lines = (text: string): string[] => text.trimEnd().split('\n');

test('reads a folder through, reports the broken file, and goes on', async () => {
  const { exit, out, err } = await attain('compute', mails, '--format', 'json');
  expect(exit).toBe(2);
  expect(lines(err)).toHaveLength(1);
  expect(err).toContain('broken.xlsx');
  expect(
    documentIn(out)
      .files.map(({ path }) => path)
      .sort(),
  ).toEqual(['甲', '乙'].map((name) => join(mails, name, 'report.xlsx')).sort());
});

test('writes files of the same name to folders as they lay in', async () => {
  const out = join(folder.path, 'computed');
  await attain('compute', mails, '--out', out);
  for (const name of ['甲', '乙']) {
    expect(
      readFileSync(join(out, name, 'report.xlsx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  }
});

test('sums up in one table: a line for each file, also for the broken one, and one for all', async () => {
  const { exit, out } = await attain('validate', mails, '--summary', '--lang', 'en');
  expect(exit).toBe(2);
  const rows = lines(out).map((line) => line.replaceAll(mails, '').split(/\s{2,}/));
  expect(rows[0]).toEqual(['File', 'Indicators', 'Met', 'To confirm', 'Error', 'Warning', 'Note']);
  const [, ...broken] = rows.find(([name]) => name === '/broken.xlsx') ?? [];
  expect(broken.slice(0, -1)).toEqual(['—', '—', '—', '—', '—', '—']);
  expect(broken.at(-1)).toMatch(/cannot be read as a workbook/);
  expect(rows).toContainEqual(['/乙/report.xlsx', '12', '9', '11', '0', '0', '0']);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['2 files', '24', '20']);
});

test('names an old workbook in a folder with what to do about it', async () => {
  folder.put('mails/old.xls', compoundFile(['Root Entry', 'Workbook']));
  const { exit, out } = await attain('validate', mails, '--summary', '--lang', 'en');
  expect(exit).toBe(2);
  expect(lines(out).find((line) => line.includes('old.xls'))).toMatch(/97–2003 .* save it as \.xlsx/);
});

test('sums up for a mail, and for other programs', async () => {
  const mail = await attain('validate', mails, '--summary', '--format', 'markdown');
  expect(lines(mail.out)[1]).toMatch(/^\| -+ \| -+: \| -+: \|/);
  const { out } = await attain('compute', mails, '--summary', '--format', 'json');
  const entry = v.strictObject({
    path: v.string(),
    indicators: v.nullable(v.number()),
    met: v.nullable(v.number()),
    undecided: v.nullable(v.number()),
    toConfirm: v.nullable(v.number()),
    findings: v.null(),
    problem: v.nullable(v.string()),
  });
  const { summary } = v.parse(
    v.strictObject({ version: v.literal(1), summary: v.array(entry) }),
    JSON.parse(out),
  );
  expect(summary.map(({ indicators, problem }) => [indicators, problem !== null]).sort()).toEqual(
    [
      [12, false],
      [12, false],
      [null, true],
    ].sort(),
  );
});

test('one SARIF log and one JUnit report hold all files, and say which could not be used', async () => {
  const artifact = v.object({ uri: v.string(), index: v.number() });
  const place = v.object({ physicalLocation: v.object({ artifactLocation: artifact }) });
  const run = v.object({
    invocations: v.tuple([
      v.object({
        executionSuccessful: v.literal(false),
        toolExecutionNotifications: v.tuple([v.object({ locations: v.tuple([place]) })]),
      }),
    ]),
    artifacts: v.array(v.object({ location: v.object({ uri: v.string() }) })),
    results: v.array(v.object({ locations: v.tuple([place]) })),
  });
  const sarif = await attain('validate', SAMPLE, mails, '--format', 'sarif');
  const log = v.parse(v.object({ runs: v.tuple([run]) }), JSON.parse(sarif.out)).runs[0];
  expect(log.artifacts.map(({ location }) => location.uri)).toContain(SAMPLE);
  const [notification] = log.invocations[0].toolExecutionNotifications;
  for (const { locations } of [...log.results, notification]) {
    const { uri, index } = locations[0].physicalLocation.artifactLocation;
    expect(log.artifacts[index]?.location.uri).toBe(uri);
  }
  expect(notification.locations[0].physicalLocation.artifactLocation.uri).toContain('broken.xlsx');
  const junit = await attain('validate', mails, '--format', 'junit');
  expect(junit.out).toMatch(/<testsuites [^>]*errors="1"/);
});

test.each([
  [['validate', SAMPLE, '--summary', '--format', 'sarif'], 'table, json, markdown'],
  [['compute', SAMPLE, '--workers', 'many'], '「many」'],
  [['compute', SAMPLE, '--workers', '0'], '「0」'],
  [['compute', 'test/cli/**/*.xlsx'], '沒有活頁簿'],
])('2 for %j, and says why', async (args, said) => {
  const { exit, err } = await attain(...args);
  expect(exit).toBe(2);
  expect(err).toContain(said);
});
