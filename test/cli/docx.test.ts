import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const asText = (xml: string): string =>
  xml
    .split('<')
    .map((piece) => piece.slice(piece.indexOf('>') + 1))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

interface Read {
  readonly paragraphs: readonly { readonly style: string; readonly text: string; readonly marked: string }[];
  readonly styles: string;
}

/** What a reader of the document sees, paragraph by paragraph; cells of tables hold one each. */
function readWord(path: string): Read {
  const parts = unzipSync(readFileSync(path));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return {
    styles: part('word/styles.xml'),
    paragraphs: paragraphs.map((xml) => ({
      style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1] ?? '',
      text: asText(xml),
      marked: (xml.match(/<w:r>.*?<\/w:r>/gs) ?? [])
        .filter((run) => run.includes('w:highlight'))
        .map(asText)
        .join(),
    })),
  };
}

async function wordOf(file: string, ...options: readonly string[]): Promise<Read & { readonly err: string }> {
  const out = join(folder.path, 'report.docx');
  const {
    exit,
    err,
    out: printed,
  } = await attain('draft', file, '--format', 'docx', '--out', out, ...options);
  expect([exit, printed]).toEqual([0, '']);
  return { ...readWord(out), err };
}

/** The lines of the same report in markdown, without its marks. */
async function markdownLines(...args: readonly string[]): Promise<string[]> {
  const { out } = await attain('draft', ...args, '--format', 'markdown');
  const lines = out.split('\n').filter((line) => line !== '' && !line.startsWith('- '));
  return lines.map((line) => line.replace(/^#+ /, '').replace(/\\(.)/g, '$1'));
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const FIGURES = ['目標值', '實際值', '達成率', '達成狀態'];

test.each([['refresh'], ['rewrite'], ['fill']])('holds word for word what is drafted (%s)', async (mode) => {
  const { paragraphs } = await wordOf(SAMPLE, '--mode', mode);
  const texts = paragraphs.map(({ text }) => text);
  const at = texts.flatMap((text, index) => (text === '目標值' ? [index] : []));
  expect(at).toHaveLength(12);
  const inTables = new Set(at.flatMap((index) => Array.from({ length: 8 }, (_, cell) => index + cell)));
  const prose = texts.filter((_, index) => !inTables.has(index)).map(oneLine);
  expect(prose).toEqual(await markdownLines(SAMPLE, '--mode', mode));
});

test('has the title of the sheet, goals, indicators, and a table of the figures of each', async () => {
  const { paragraphs, styles } = await wordOf(SAMPLE);
  expect(paragraphs[0]).toMatchObject({ style: 'Title', text: '範例機關 施政績效報告' });
  expect(paragraphs[1]).toMatchObject({
    style: 'Heading1',
    text: '一、戶外場地預約全程上網，線上核發使用許可',
  });
  expect(paragraphs.filter(({ style }) => style === 'Heading2')).toHaveLength(12);
  const fifth = paragraphs.findIndex(({ text }) => text === '登記使用自助借還人數');
  const cells = paragraphs.slice(fifth + 1, fifth + 9).map(({ text }) => text);
  expect(cells.slice(0, 4)).toEqual(FIGURES);
  expect(cells.slice(-2)).toEqual(['1,161.06%', '大幅超越']);
  expect(styles).toContain('w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="標楷體"');
});

test('says what is open, and marks it and the placeholders', async () => {
  const { paragraphs, err } = await wordOf(SAMPLE);
  const marked = paragraphs.flatMap(({ marked: text }) => (text === '' ? [] : [text]));
  expect(marked).toContain('待確認：實際值應為代碼 0、1、2 之一，卻寫成 100%。');
  expect(marked).toContain('【請補充：依衡量標準所列代碼填寫實際值】');
  expect(err).toContain('存成 Word 文件');
  expect(err).toContain('其中 8 項有待確認或待補充之處');
});

test('speaks the language of the report, whoever asks', async () => {
  const { paragraphs, err } = await wordOf(SAMPLE_EN, '--lang', 'zh-TW');
  const texts = paragraphs.map(({ text }) => text);
  expect(texts[0]).toBe('Performance');
  expect(texts).toContain('Achievement rate');
  expect(texts.join('')).not.toContain('達成率');
  expect(err).toContain('存成 Word 文件');
});

test('leaves out what no document can hold, and keeps the rest', async () => {
  const file = folder.put(
    'odd.csv',
    '年度績效目標,衡量指標,原定目標值,實際值,績效衡量暨達成情形分析\n一、安全,A&B <甲>\u0001場次,10 場,12 場,辦理 12 場\uFFFF 活動。\n',
  );
  const { paragraphs } = await wordOf(file);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts.join('\n')).toContain('辦理 12 場 活動。');
  expect(texts.filter((text) => text.startsWith('A&B'))).toHaveLength(1);
});

test('puts a document for each of several files into a folder, and leaves the workbooks alone', async () => {
  const files = [folder.copy('a.xlsx', SAMPLE), folder.copy('b.xlsx', SAMPLE_EN)];
  const out = join(folder.path, 'documents');
  const { exit } = await attain('draft', ...files, '--format', 'docx', '--out', out);
  expect(exit).toBe(0);
  expect(readWord(join(out, 'a.docx')).paragraphs[0]?.text).toBe('範例機關 施政績效報告');
  expect(readWord(join(out, 'b.docx')).paragraphs[0]?.text).toBe('Performance');
  expect(readFileSync(files[0] ?? '')).toEqual(readFileSync(SAMPLE));
});

test.each([
  [['--format', 'docx'], '請以 --out 指定存放位置'],
  [['--format', 'docx', '--in-place'], '請以 --out 指定存放位置'],
  [['--format', 'docx', '--out', 'report.xlsx'], 'Word 文件一律存為 .docx'],
  [['--out', 'report.docx'], '請加上 --format docx'],
])('2 for %j, and says why', async (options, said) => {
  const { exit, out, err } = await attain('draft', SAMPLE, ...options);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
