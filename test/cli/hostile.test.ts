import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../src/workbook/file/engine';
import { HOSTILE_FILES } from '../fixtures/files/hostile';
import { richReport } from '../fixtures/files/richReport';
import { differingParts } from '../workbook/file/partContents';
import { documentIn } from './contract';
import { attain, Folder, SAMPLE } from './shell';

jest.setTimeout(120_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const KINDS = [...new Map(HOSTILE_FILES.map((file) => [file.refused, file])).values()];

test.each(KINDS)('2 for $what, in plain words of both languages', async ({ bytes }) => {
  const path = folder.put('mail.xlsx', bytes());
  for (const [language, words] of [
    ['zh-TW', /[\u4e00-\u9fff]{4}/u],
    ['en', /[a-z]{3} [a-z]+ [a-z]+/],
  ] as const) {
    const { exit, out, err } = await attain('validate', path, '--lang', language);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('mail.xlsx');
    expect(err.replaceAll(path, '')).toMatch(words);
    expect(err).not.toMatch(/Error|undefined|\bat \w+ \(/);
  }
});

test('the others go on', async () => {
  const broken = KINDS.map(({ bytes }, index) => folder.put(`${index}.xlsx`, bytes()));
  const { exit, out, err } = await attain('compute', ...broken, SAMPLE, '--format', 'json');
  expect(exit).toBe(2);
  expect(documentIn(out).files.map(({ path }) => path)).toEqual([SAMPLE]);
  for (const path of broken) expect(err).toContain(path);
});

describe('a rich macro workbook goes through', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const MEMORY = ['customXml/item2.xml', 'xl/_rels/workbook.xml.rels'];

  test.each([
    [['compute'], [...MEMORY, 'xl/styles.xml', 'xl/tables/table1.xml', 'xl/workbook.xml', SHEET]],
    [
      ['draft', '--mode', 'rewrite', '--length', 'concise'],
      [...MEMORY, 'xl/styles.xml', 'xl/workbook.xml', SHEET],
    ],
  ])('%j --in-place, and only what is meant to changes', async (command, changed) => {
    const path = folder.put('report.xlsm', richReport(await loadEngine()));
    const kept = join(folder.path, 'kept.xlsm');
    copyFileSync(path, kept);
    const { exit, err } = await attain(...command, path, '--in-place');
    expect([exit, err]).toEqual([0, expect.stringContaining('report.xlsm')]);
    const [before, after] = [kept, path].map((file) => new Uint8Array(readFileSync(file)));
    expect(differingParts(before ?? new Uint8Array(), after ?? new Uint8Array())).toEqual(
      [...changed].sort(),
    );
  });

  test('validate, and the findings sheet is all that is added', async () => {
    const path = folder.put('report.xlsm', richReport(await loadEngine()));
    const target = join(folder.path, 'checked.xlsm');
    const { err } = await attain('validate', path, '--sheet', '--out', target);
    expect(err).toContain('checked.xlsm');
    expect(differingParts(new Uint8Array(readFileSync(path)), new Uint8Array(readFileSync(target)))).toEqual(
      [
        ...MEMORY,
        '[Content_Types].xml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet3.xml',
      ].sort(),
    );
  });
});
