import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { openWorkbook } from '../../../src/workbook/open/openWorkbook';
import { openOds } from '../../../src/workbook/ods/openOds';
import type { Workbook } from '../../../src/workbook/port';
import { area, failureOf, sheetNamed } from '../bench';
import { readingContract } from '../contract/reading';
import { odsOf, odsWith } from './odsBytes';
import { runs } from '../../support/runs';

jest.setTimeout(60_000);

const fixture = (name: string): Uint8Array => readFileSync(`test/fixtures/opendocument/${name}`);

async function sheetOf(workbook: Workbook, name: string): Promise<SheetSnapshot> {
  const { id } = await sheetNamed(workbook, name);
  return workbook.read({ id, name });
}

describe('an OpenDocument file: what every workbook does', () => {
  readingContract(async (seed) => ({ workbook: await openOds(odsOf(seed), 'bench.ods') }));
});

describe('a file that LibreOffice wrote', () => {
  let workbook: Workbook;
  beforeAll(async () => (workbook = await openOds(fixture('cells.ods'), 'cells.ods')));

  it('gives the snapshot that the same report gives as .xlsx', async () => {
    const name = 'sample-report.xlsx';
    const excel = await openWorkbookFile(readFileSync(`assets/sample/${name}`), name);
    const ods = await openOds(fixture('sample-report.ods'), 'sample-report.ods');
    expect(await sheetOf(ods, '施政績效')).toEqual({
      ...(await sheetOf(excel, '施政績效')),
      sheet: { id: '1', name: '施政績效' },
    });
  });

  it('tells hidden, empty and protected sheets', async () => {
    expect((await workbook.sheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
      ['績效', 'visible'],
      ['隱 藏', 'hidden'],
      ['空白', 'visible'],
      ['保護', 'visible'],
    ]);
    expect((await sheetOf(workbook, '空白')).values).toEqual([]);
    expect((await sheetOf(workbook, '保護')).protection).toBe('protected');
  });

  it('reads formulas as Excel writes them, with their results', async () => {
    const { formulas, values } = await sheetOf(workbook, '績效');
    expect([formulas[3], values[3]]).toEqual([
      ['合計', '=C3+1', '=IF(D3>0,"有","無")'],
      ['合計', 600001, '有'],
    ]);
    expect([formulas[6], values[6]]).toEqual([
      ['跨表', "='隱 藏'!A1*2", '=SUM(C3:D3)'],
      ['跨表', 42, 1203349],
    ]);
    expect([formulas[4]?.[2], values[4]?.[2]]).toEqual(['=1/0', '#DIV/0!']);
  });

  it('shows numbers and dates as their cells do, and keeps lines and blanks of texts', async () => {
    const { text } = await sheetOf(workbook, '績效');
    expect(text[1]).toEqual(['來臺人次', '600,000', '603349']);
    expect(text[2]).toEqual(['成長率', '2.00%', '3.5%']);
    expect(text[5]).toEqual(['日期', '2009/7/6', '2009-07-06 12:00']);
    expect(text[7]).toEqual(['第一行\n第二行  兩個空格', '-1,234.50', '0.5']);
  });

  it('knows merges, hidden rows and tables', async () => {
    const { merges, hiddenRows, tables } = await sheetOf(workbook, '績效');
    expect(merges).toEqual([area('B11:C11')]);
    expect([...hiddenRows]).toEqual([3]);
    expect(tables).toEqual([{ name: 'Indicators', range: area('B2:D5'), hasHeaders: true }]);
  });
});

describe('what is no report', () => {
  const table = (rows: string): string => `<table:table table:name="a">${rows}</table:table>`;
  const cell =
    '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';

  it('is refused when a few letters stand for millions of cells', async () => {
    const rows = `<table:table-row table:number-rows-repeated="1000000">${cell.repeat(3)}</table:table-row>`;
    const failure = await failureOf(openOds(odsWith(table(rows)), 'bomb.ods'));
    expect([failure.kind, failure.explanation.slots?.['file']]).toEqual(['too-large', 'bomb.ods']);
  });

  it.each([
    [
      'a text',
      '<table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell>',
    ],
    ['a number far out', `<table:table-cell table:number-columns-repeated="1000000000"/>${cell}`],
    [
      'a table in a chart',
      `${cell}<chart>${table(`<table:table-row table:number-rows-repeated="9000000">${cell}</table:table-row>`)}</chart>`,
    ],
  ])('is refused when %s would fill a whole machine', async (_, cells) => {
    const bytes = odsWith(table(`<table:table-row>${cells}</table:table-row>`));
    expect((await failureOf(openOds(bytes, 'a.ods'))).kind).toBe('too-large');
  });

  it.each([
    ['as text', '<![CDATA[', ']]>'],
    ['as a comment', '<!--', '-->'],
  ])('is not found where cells only stand %s', async (_, begin, end) => {
    const far =
      '<table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell>';
    const note = `<table:table-cell office:value-type="string"><text:p>a${begin}${far}${end}</text:p></table:table-cell>`;
    const workbook = await openOds(odsWith(table(`<table:table-row>${note}</table:table-row>`)), 'a.ods');
    const { values } = await sheetOf(workbook, 'a');
    expect(values).toEqual([[begin === '<!--' ? 'a' : `a${far}`]]);
  });

  it('ends in a workbook or in a failure that people can read, whatever is changed in it', async () => {
    const parts = unzipSync(fixture('cells.ods'));
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array());
    const place = fc.nat({ max: content.length - 1 });
    const signs = fc.constantFrom('<', '>', '"', '0', '9', ' ', '&', '/', ':', '');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, signs), { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed = content;
        for (const [at, sign] of changes) changed = changed.slice(0, at) + sign + changed.slice(at + 1);
        const bytes = zipSync({ ...parts, 'content.xml': strToU8(changed) }, { level: 0 });
        await openOds(bytes, 'a.ods').catch((error: unknown) => {
          if (!(error instanceof WorkbookFailure)) throw error;
        });
      }),
      runs(60),
    );
  });

  it('may have a sheet without a name', async () => {
    const content = `<table:table><table:table-row><table:table-cell/></table:table-row></table:table>`;
    const workbook = await openOds(odsWith(content), 'a.ods');
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('is refused when it is encrypted', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    const bytes = odsWith(table(''), { 'META-INF/manifest.xml': manifest });
    expect((await failureOf(openOds(bytes, 'a.ods'))).explanation.id).toBe('failures.file.password');
    const secret = { 'META-INF/manifest.xml': strToU8(manifest), mimetype: strToU8('o') };
    const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 151 + 200) % 256);
    for (const part of ['content.xml', 'encrypted-package']) {
      const encrypted = zipSync({ ...secret, [part]: noise }, { level: 0 });
      const failure = await failureOf(openWorkbook(encrypted, 'a.ods'));
      expect(failure.explanation.id).toBe('failures.file.password');
    }
  });

  it('is refused when it is cut off', async () => {
    const bytes = odsWith('<table:table table:name="a"><table:table-row>');
    expect((await failureOf(openOds(bytes, 'a.ods'))).kind).toBe('unreadable-file');
  });

  it('hides no rows of the empty rest of a sheet', async () => {
    const rest =
      '<table:table-row table:visibility="collapse" table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>';
    const bytes = odsWith(table(`<table:table-row>${cell}</table:table-row>${rest}`));
    expect([...(await sheetOf(await openOds(bytes, 'a.ods'), 'a')).hiddenRows]).toEqual([]);
  });
});
