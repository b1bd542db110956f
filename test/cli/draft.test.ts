import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportHouseStyle } from '../../src/core/achievement/houseStyle';
import { exportScheme } from '../../src/core/achievement/schemeDocument';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { PROJECT_REPORT } from '../../src/core/draft/houseStyles';
import { parseCell } from '../../src/core/sheet/address';
import { textAt, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';
import { firstSheet } from '../fixtures/firstSheet';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const copy = (name: string): string => folder.copy(name, SAMPLE);

const textIn = (sheet: SheetSnapshot, name: string): string =>
  textAt(sheet, parseCell(name) ?? { row: -1, column: -1 });

/** Someone types over a part of a cell. */
async function retype(path: string, name: string, from: string | RegExp, to: string): Promise<string> {
  const workbook = await openWorkbookFile(readFileSync(path), path);
  const [sheet] = await workbook.sheets();
  const cell = parseCell(name);
  if (!sheet || !cell) throw new Error('no such cell');
  const text = textAt(await workbook.read(sheet), cell);
  const next = typeof from === 'string' ? text.split(from).join(to) : text.replace(from, to);
  expect(next).not.toBe(text);
  const change = {
    cell,
    before: { kind: 'value', value: text },
    after: { kind: 'value', value: next },
    why: { id: 'app.name' },
  } as const;
  await workbook.apply({ sheet, cells: [change], looks: [], widths: [], tables: [] });
  folder.put(path.slice(folder.path.length + 1), workbook.toBytes());
  return next;
}

test('writes nothing unless it is told where to, and says what would change', async () => {
  const file = copy('report.xlsx');
  const { exit, out, err } = await attain('draft', file);
  expect([exit, err, folder.names()]).toEqual([0, '', ['report.xlsx']]);
  expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
  const row = (number: number): string =>
    out.split('\n').find((line) => line.trim().startsWith(`${number} `)) ?? '';
  expect(row(5)).toMatch(/待更新 {2,}1,061% → 1,161\.06%；1,061% → 1,161\.06%$/);
  expect(row(1)).toMatch(/維持原文 {2,}—$/);
  expect(out).toContain('共 12 則說明：待更新 9、維持原文 3');
});

test('refreshes what the numbers contradict, and changes nothing else', async () => {
  const out = join(folder.path, 'drafted.xlsx');
  const { exit, err } = await attain('draft', SAMPLE, '--mode', 'refresh', '--out', out);
  expect(exit).toBe(0);
  expect(err).toContain('已將 9 個儲存格寫入');
  const [before, after] = [await firstSheet(SAMPLE), await firstSheet(out)];
  expect(textIn(before, 'D25')).toContain('1,061%');
  expect(textIn(after, 'D25')).toBe(textIn(before, 'D25').replaceAll('1,061%', '1,161.06%'));
  const changed = before.values.flatMap((row, at) =>
    row.flatMap((value, column) => (value === after.values[at]?.[column] ? [] : [column])),
  );
  expect(changed).toEqual(Array.from({ length: 9 }, () => 3));
  expect(textIn(after, 'D5')).toBe(textIn(before, 'D5'));
});

test('writes nothing the second time', async () => {
  const file = copy('report.xlsx');
  await attain('draft', file, '--in-place');
  const once = readFileSync(file);
  const { exit, err } = await attain('draft', file, '--in-place');
  expect([exit, readFileSync(file).equals(once)]).toEqual([0, true]);
  expect(err).toContain('未寫入任何內容');
});

test('leaves a narrative alone that somebody edited since, and names the cell', async () => {
  const file = copy('report.xlsx');
  await attain('draft', file, '--in-place');
  const own = await retype(file, 'D25', '1,161.06%', '1,100%');
  const { exit, err, out } = await attain('draft', file, '--in-place');
  expect(exit).toBe(0);
  expect(out).toContain('草擬後經人工修改');
  expect(err).toContain('D25');
  expect(textIn(await firstSheet(file), 'D25')).toBe(own);
});

test('fills nothing where every narrative is written, and rewrites when told to', async () => {
  expect((await attain('draft', SAMPLE, '--mode', 'fill')).out).toContain('維持原文 12');
  const out = join(folder.path, 'rewritten.xlsx');
  await attain('draft', SAMPLE, '--mode', 'rewrite', '--length', 'concise', '--out', out);
  expect(textIn(await firstSheet(out), 'D25')).toContain('1,161.06%');
});

test('drafts in the language of the report, and reports in that of the reader', async () => {
  const { out } = await attain('draft', SAMPLE_EN, '--mode', 'rewrite', '--format', 'json');
  expect(out).not.toContain('達成率');
  const english = await attain('draft', SAMPLE_EN, '--lang', 'en');
  expect(english.out).toContain('12 narratives: ');
});

test('prints the whole report as a document', async () => {
  const { exit, out } = await attain('draft', SAMPLE, '--format', 'markdown');
  expect(exit).toBe(0);
  const [, fifth = ''] = out.split('### 登記使用自助借還人數');
  const paragraphs = (fifth.split('\n## ')[0] ?? '').trim().split('\n\n');
  expect(paragraphs[0]?.split('\n').slice(-2)).toEqual(['- 達成率：1,161.06%', '- 達成狀態：大幅超越']);
  expect(paragraphs.slice(1).join('\n')).toContain('1,161.06%');
  expect(out).not.toContain('1,061%');
  expect(out.replace(/\\./g, '')).not.toMatch(/<\/?p>|[*_|`]/);
  expect(out.match(/^### /gm)).toHaveLength(12);
});

test.each([
  ['--style', () => 'project-report'],
  ['--style', () => folder.put('style.json', exportHouseStyle(PROJECT_REPORT))],
  [
    '--scheme',
    () => folder.put('scheme.json', exportScheme({ ...DEFAULT_SCHEME, houseStyle: PROJECT_REPORT })),
  ],
])('drafts an empty narrative in the house style of %s', async (option, value) => {
  const file = copy('report.xlsx');
  await retype(file, 'D5', /^.*$/s, '');
  const { exit, out } = await attain('draft', file, '--format', 'json', option, value());
  expect(exit).toBe(0);
  expect(out).toContain('推動作為：【請補充');
  expect(out).toContain('未來精進方向：【請補充');
});

test('says in JSON where each figure comes from', async () => {
  const { out } = await attain('draft', SAMPLE, '--format', 'json');
  const document: unknown = JSON.parse(out);
  expect(document).toMatchObject({ version: 1, files: [{ path: SAMPLE, tables: [{ sheet: '施政績效' }] }] });
  expect(document).toHaveProperty('files.0.tables.0.narratives.4.status', 'out-of-date');
  expect(document).toHaveProperty('files.0.tables.0.narratives.4.cells.0.cell', 'D25');
  expect(out).toContain('"expression": "92885 / 8000"');
});

test.each([
  [['draft', SAMPLE, '--mode', 'guess'], '「guess」不在可用的值之中：fill, refresh, rewrite'],
  [['draft', SAMPLE, '--length', 'short'], '「short」不在可用的值之中：concise, full'],
  [['draft', SAMPLE, '--format', 'sarif'], '「sarif」不在可用的值之中：table, json, markdown, docx'],
  [['draft', SAMPLE, '--out', 'a.xlsx', '--in-place'], '只能擇一'],
  [['draft', 'nowhere.xlsx'], '找不到檔案'],
  [['draft', SAMPLE, '--style', 'nowhere.json'], '找不到檔案'],
  [['draft', SAMPLE, '--style', 'package.json'], '不是內建體例（annual-report'],
])('2 for the command line %j, and says why', async (args, said) => {
  const { exit, out, err } = await attain(...args);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
