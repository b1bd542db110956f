import { strFromU8, unzipSync } from 'fflate';
import type { SheetPage } from '../../../src/core/sheet/sheetPage';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { elementsNamed } from '../../../src/workbook/file/xml';
import { content, failureOf, text } from '../bench';
import { richWorkbook } from './richWorkbook';

jest.setTimeout(60_000);

const PAGE: SheetPage = {
  name: '檢核結果',
  columns: [
    { heading: '位置', characters: 14, kind: 'link' },
    { heading: '說明', characters: 40, kind: 'text' },
  ],
  rows: [[content(`=HYPERLINK("#'績效 表'!B2","'績效 表'!B2")`), text('<比率> 不符')]],
};
const WORKBOOK = 'xl/workbook.xml';

const open = (changes: Parameters<typeof richWorkbook>[0] = {}): Promise<FileWorkbook> =>
  openWorkbookFile(richWorkbook(changes), 'rich.xlsx');
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const workbookXml = (change: (xml: string) => string): Record<string, string> => ({
  [WORKBOOK]: change(partsOf(richWorkbook())[WORKBOOK] ?? ''),
});

test('adds one part, and changes only the lists that must name it', async () => {
  const workbook = await open();
  await workbook.writeSheet(PAGE, null);
  const [before, after] = [partsOf(richWorkbook()), partsOf(workbook.toBytes())];
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => before[name] !== after[name],
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/calcChain.xml',
    'xl/styles.xml',
    WORKBOOK,
    'xl/worksheets/sheet3.xml',
  ]);
  expect(after['[Content_Types].xml']).toContain('<Override PartName="/xl/worksheets/sheet3.xml"');
  expect(
    elementsNamed(after[WORKBOOK] ?? '', 'sheet').map(({ attributes }) => attributes['sheetId']),
  ).toEqual(['5', '1', '6']);
});

test('shows the links without calculating, and keeps the headings in view', async () => {
  const workbook = await open();
  const sheet = await workbook.writeSheet(PAGE, null);
  expect((await workbook.read(sheet)).text[1]).toEqual(["'績效 表'!B2", '<比率> 不符']);
  const xml = partsOf(workbook.toBytes())['xl/worksheets/sheet3.xml'] ?? '';
  expect(elementsNamed(xml, 'v')).toHaveLength(1);
  expect(elementsNamed(xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
});

test('adds its styles to those of the workbook once, in the font of the workbook', async () => {
  const workbook = await open();
  const sheet = await workbook.writeSheet(PAGE, null);
  const once = partsOf(workbook.toBytes())['xl/styles.xml'] ?? '';
  await workbook.writeSheet(PAGE, sheet);
  expect(partsOf(workbook.toBytes())['xl/styles.xml']).toBe(once);
  const lists = ['fonts', 'cellXfs'].map((name) => elementsNamed(once, name)[0]?.attributes['count']);
  expect(lists).toEqual(['4', '7']);
  expect(once.match(/<name val="新細明體"\/>/g)).toHaveLength(3);
});

test('is set up to be printed on paper of one width, with its headings on each page', async () => {
  const workbook = await open();
  const page: SheetPage = {
    ...PAGE,
    name: "檢視's",
    above: ['某機關　檢視表', '製表日期：113 年 2 月 1 日'],
    print: { paper: 'A4', orientation: 'landscape', footer: '第 &P 頁，共 &N 頁' },
  };
  const sheet = await workbook.writeSheet(page, null);
  await workbook.writeSheet(page, sheet);
  const parts = partsOf(workbook.toBytes());
  const xml = parts['xl/worksheets/sheet3.xml'] ?? '';
  const first = (name: string) => elementsNamed(xml, name)[0]?.attributes;
  expect(first('pageSetup')).toEqual({ paperSize: '9', orientation: 'landscape', fitToHeight: '0' });
  expect(first('pageSetUpPr')).toEqual({ fitToPage: '1' });
  expect(first('pane')).toMatchObject({ ySplit: '3', topLeftCell: 'A4' });
  expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 頁，共 &amp;N 頁</oddFooter>');
  const order = [
    'sheetPr',
    'dimension',
    'sheetData',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  expect(order.map((name) => xml.indexOf(`<${name}`))).toEqual(
    order.map((name) => xml.indexOf(`<${name}`)).sort((a, b) => a - b),
  );
  const titles = elementsNamed(parts[WORKBOOK] ?? '', 'definedName').filter(
    ({ attributes }) => attributes['name'] === '_xlnm.Print_Titles',
  );
  expect(titles.map(({ attributes }) => attributes['localSheetId'])).toEqual(['2']);
  expect(parts[WORKBOOK]).toMatch(/>(?:'|&apos;)檢視(?:''|&apos;&apos;)s(?:'|&apos;)!\$3:\$3</);
  expect((await workbook.read(sheet)).text.slice(0, 3).map(([cell]) => cell)).toEqual([
    '某機關　檢視表',
    '製表日期：113 年 2 月 1 日',
    '位置',
  ]);
});

test('opens again as it was written', async () => {
  const workbook = await open();
  const sheet = await workbook.writeSheet(PAGE, null);
  const again = await openWorkbookFile(workbook.toBytes(), 'again.xlsx');
  expect((await again.sheets()).map(({ name }) => name)).toEqual(['說明', '績效 表', '檢核結果']);
  expect((await again.read(sheet)).values).toEqual((await workbook.read(sheet)).values);
});

test('removing it leaves only the styles, and the calculation chain to be built anew', async () => {
  const workbook = await open();
  await workbook.removeSheet(await workbook.writeSheet(PAGE, null));
  const [before, after] = [partsOf(richWorkbook()), partsOf(workbook.toBytes())];
  expect(after[WORKBOOK]).toBe(before[WORKBOOK]);
  expect(Object.keys(after).sort()).toEqual(
    Object.keys(before)
      .filter((name) => name !== 'xl/calcChain.xml')
      .sort(),
  );
});

test('what counts sheets still means the same ones when a sheet before them goes', async () => {
  const names =
    '<definedName name="甲" localSheetId="0">1</definedName><definedName name="乙" localSheetId="1">2</definedName>';
  const workbook = await open(workbookXml((xml) => xml.replace('<definedNames>', `<definedNames>${names}`)));
  await workbook.removeSheet({ id: '5', name: '說明' });
  const xml = partsOf(workbook.toBytes())[WORKBOOK] ?? '';
  expect(elementsNamed(xml, 'definedName').map(({ attributes }) => attributes)).toEqual([
    { name: '乙', localSheetId: '0' },
    { name: '門檻' },
  ]);
  expect((await workbook.sheets()).map(({ name, active }) => [name, active])).toEqual([['績效 表', true]]);
});

test('adds no sheet to a workbook whose structure is protected', async () => {
  const workbook = await open(
    workbookXml((xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>')),
  );
  expect((await failureOf(workbook.writeSheet(PAGE, null))).kind).toBe('read-only');
  expect(await workbook.sheets()).toHaveLength(2);
});
