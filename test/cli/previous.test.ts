import { basename } from 'node:path';
import * as v from 'valibot';
import { attain, Folder } from './shell';

jest.setTimeout(60_000);

const NOW = [
  '112年度施政績效報告,,,,',
  '年度績效目標,衡量指標,上年度實際值,原定目標值,實際值',
  '一、便民,線上申辦件數,520件,500件,530件',
].join('\n');
const LAST = [
  '111年度施政績效報告,,,',
  '年度績效目標,衡量指標,原定目標值,實際值',
  '一、便民,線上申辦件數,450件,489件',
].join('\n');

let folder: Folder;
let now: string;
let last: string;
beforeEach(() => {
  folder = new Folder();
  now = folder.put('112.csv', NOW);
  last = folder.put('111.csv', LAST);
});
afterEach(() => folder.remove());

test('last year’s workbook is compared with, and both places are named', async () => {
  const { exit, out } = await attain('validate', now, '--previous', last);
  expect(exit).toBe(1);
  expect(out).toContain('last-year-disagrees');
  expect(out).toContain('「520件」');
  expect(out).toContain('「489件」');
  expect(out).toContain('D3');
});

test('without it nothing is said of last year', async () => {
  const { exit, out } = await attain('validate', now);
  expect(exit).toBe(0);
  expect(out).not.toContain('last-year');
});

test('JSON and SARIF cite last year’s file, sheet and cell', async () => {
  const json = await attain('validate', now, '--previous', last, '--format', 'json');
  expect(json.out).toContain('"elsewhere"');
  expect(json.out).toContain('"cell": "D3"');
  const log = v.parse(
    v.object({
      runs: v.array(
        v.object({ results: v.array(v.object({ ruleId: v.string(), relatedLocations: related })) }),
      ),
    }),
    JSON.parse(
      (await attain('validate', now, '--previous', last, '--format', 'sarif', '--rule', 'rate-missing=off'))
        .out,
    ),
  );
  const places = log.runs.flatMap(({ results }) =>
    results
      .filter(({ ruleId }) => ruleId === 'last-year-disagrees')
      .flatMap(({ relatedLocations = [] }) =>
        relatedLocations.map(({ physicalLocation: { artifactLocation, region } }) => [
          basename(artifactLocation.uri),
          region.startLine,
          region.startColumn,
        ]),
      ),
  );
  expect(places).toEqual([['111.csv', 3, 4]]);
});

const related = v.optional(
  v.array(
    v.object({
      physicalLocation: v.object({
        artifactLocation: v.object({ uri: v.string() }),
        region: v.object({ startLine: v.number(), startColumn: v.number() }),
      }),
    }),
  ),
);

test('a file that is not there ends the run before anything is read', async () => {
  const { exit, out, err } = await attain('validate', now, '--previous', 'nowhere.xlsx');
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('nowhere.xlsx');
});

test('a workbook that is no earlier report is said, and the rest is checked all the same', async () => {
  const { exit, out, err } = await attain('validate', last, '--previous', now);
  expect(exit).toBe(0);
  expect(err).toContain('請選擇較早年度的活頁簿');
  expect(out).not.toContain('last-year');
});
