import { strFromU8, unzipSync } from 'fflate';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { formulaAt } from '../../../src/core/sheet/snapshot';
import { openCsv } from '../../../src/workbook/csv/openCsv';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { elementsNamed } from '../../../src/workbook/file/xml';
import { at, failureOf } from '../bench';

jest.setTimeout(60_000);

async function read(content: string | Uint8Array, name = '年度報告.csv'): Promise<SheetSnapshot> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const workbook = await openCsv(bytes, name);
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new RangeError('no sheet');
  return workbook.read(sheet);
}

const rowsOf = async (content: string | Uint8Array): Promise<SheetSnapshot['values']> =>
  (await read(content)).values;

describe('the text', () => {
  const ROWS = [
    ['衡量指標', '目標值'],
    ['來臺人次', 600000],
  ];
  const TEXT = '衡量指標,目標值\r\n來臺人次,600000\r\n';
  // 衡量指標,目標值 and 來臺人次 as Excel in Taiwan writes them.
  const BIG5 = Buffer.from('bfc5b671abfcbcd02ca5d8bcd0adc80d0aa8d3bb4fa448a6b82c3630303030300d0a', 'hex');

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 in the other order', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['Big5', BIG5],
  ])('is read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS);
  });

  it('is read in Big5 with a character of the office’s own among the others', async () => {
    const own = Buffer.concat([BIG5, Buffer.from('fa40', 'hex')]);
    const [first] = await rowsOf(own);
    expect(first).toEqual(['衡量指標', '目標值']);
  });

  it('is read in the encoding of western Windows', async () => {
    const western = Buffer.from('Indicator,Target\nVisitors\x92 rate \x96 all,5\n', 'latin1');
    expect(await rowsOf(western)).toEqual([
      ['Indicator', 'Target'],
      ['Visitors’ rate – all', 5],
    ]);
  });

  it('has fields separated by commas, tabs, semicolons, or as its first line says', async () => {
    const rows = [
      ['a', 'b'],
      ['c, d', 'e'],
    ];
    expect(await rowsOf('a,b\n"c, d",e')).toEqual(rows);
    expect(await rowsOf('a\tb\nc, d\te')).toEqual(rows);
    expect(await rowsOf('a;b\nc, d;e')).toEqual(rows);
    expect(await rowsOf('sep=|\r\na|b\r\nc, d|e')).toEqual(rows);
  });

  it('keeps quotes and lines inside of a field', async () => {
    expect(await rowsOf('a,b\r\n"一、「甲」\r\n二、""乙""",2\r\n')).toEqual([
      ['a', 'b'],
      ['一、「甲」\n二、"乙"', 2],
    ]);
  });
});

describe('the cells', () => {
  it('are numbers where they show them exactly as they were written', async () => {
    const { values, text, numberFormats } = await read(
      'n\n600000\n"600,000"\n2.50%\n-0.10\n0012\n1e5\n12345678901234567890\nTRUE',
    );
    expect(values.flat()).toEqual([
      'n',
      600000,
      600000,
      0.025,
      -0.1,
      '0012',
      '1e5',
      '12345678901234567890',
      true,
    ]);
    expect(text.flat()).toEqual([
      'n',
      '600000',
      '600,000',
      '2.50%',
      '-0.10',
      '0012',
      '1e5',
      '12345678901234567890',
      'TRUE',
    ]);
    expect(numberFormats.flat().slice(0, 5)).toEqual(['General', 'General', '#,##0', '0.00%', '0.00']);
  });

  it.each(['=1+1', '=cmd|" /C calc"!A0', '@SUM(A1)', '+A1', '-A1', '＝1'])(
    'never calculate: %s is text, also in the saved workbook',
    async (text) => {
      const field = `"${text.replaceAll('"', '""')}"`;
      const snapshot = await read(`a,b\n${field},1`);
      expect(snapshot.values[1]?.[0]).toBe(text);
      expect(formulaAt(snapshot, at('A2'))).toBeUndefined();
    },
  );

  it('stand on a sheet that has the name of the file, as far as Excel allows it', async () => {
    expect((await read('a,b', 'mails/年度報告.csv')).sheet.name).toBe('年度報告');
    expect((await read('a,b', `[甲]${'長'.repeat(40)}.csv`)).sheet.name).toBe(`_甲_${'長'.repeat(28)}`);
  });
});

describe('what is no text', () => {
  it.each([
    ['an empty file', Buffer.from('')],
    ['bytes', Buffer.from([1, 2, 3, 0, 0, 0, 7])],
    ['a file that ends inside of quotes', Buffer.from('a,b\n"c,d\ne,f\n')],
  ])('is refused: %s', async (_, bytes) => {
    expect((await failureOf(openCsv(bytes, 'a.csv'))).kind).toBe('unreadable-file');
  });
});

test('lists a sheet that is added among the others', async () => {
  const workbook = await openCsv(Buffer.from('衡量指標,目標值\n來臺人次,600000\n'), '年度報告.csv');
  const columns = [{ heading: '說明', characters: 40, kind: 'text' }] as const;
  await workbook.writeSheet({ name: '檢核結果', columns, rows: [] }, null);
  const bytes = workbook.toBytes();
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const [list] = elementsNamed(xml, 'sheets');
  const inside = xml.slice(list?.openEnd, xml.indexOf('</sheets>'));
  expect(elementsNamed(`<sheets>${inside}</sheets>`, 'sheet')).toHaveLength(2);
  expect(await (await openWorkbookFile(bytes, 'a.xlsx')).sheets()).toHaveLength(2);
});
