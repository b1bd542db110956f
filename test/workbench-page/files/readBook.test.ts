/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { UnreadableBook } from '../../../src/workbench/files/parts';
import { readBook } from '../../../src/workbench/files/readBook';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with this content, and a styles part with these cell formats. */
function workbookOf(worksheet: string, styles = ''): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('r1', 'worksheet', 'worksheets/a.xml')}${relation('r2', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/a.xml': strToU8(`<worksheet xmlns="${SPREADSHEET}">${worksheet}</worksheet>`),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${SPREADSHEET}">${styles}</styleSheet>`),
  });
}

test('a sample has its headings, sizes and frozen rows', () => {
  const bytes = readFileSync(join(__dirname, '../../../assets/sample/sample-report.xlsx'));
  const { sheets, styles } = readBook(new Uint8Array(bytes));
  const heading = sheets[0]?.cells.find(({ value }) => value === '衡量指標');
  expect(styles[heading?.style ?? 0]?.look).toMatchObject({ bold: true, horizontalAlignment: 'Center' });
  expect(sheets[0]?.columns[0]?.width).toBeGreaterThan(60);
  expect(sheets[0]?.frozen.rows).toBe(4);
});

test('cells hold numbers, texts, truth values, errors and formulas with results', () => {
  const { sheets } = readBook(
    workbookOf(`<sheetData><row r="2"><c r="B2"><v>12.5</v></c><c r="C2" t="b"><v>1</v></c>
      <c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="inlineStr"><is><r><t>甲</t></r><r><t> 乙</t></r></is></c>
      <c r="F2"><f>B2*2</f><v>25</v></c></row></sheetData>`),
  );
  expect(sheets[0]?.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual([
    [1, 1, 12.5, null],
    [1, 2, true, null],
    [1, 3, { error: '#N/A' }, null],
    [1, 4, '甲 乙', null],
    [1, 5, 25, '=B2*2'],
  ]);
});

test('a shared formula stands in each of its cells', () => {
  const { sheets } = readBook(
    workbookOf(`<sheetData><row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B2">A1*$C$1</f></c></row>
      <row r="2"><c r="B2"><f t="shared" si="0"/></c></row></sheetData>`),
  );
  expect(sheets[0]?.cells.map(({ formula }) => formula)).toEqual(['=A1*$C$1', '=A2*$C$1']);
});

test('a look has font, fill, border, alignment and number format', () => {
  const { styles } = readBook(
    workbookOf(
      '<sheetData/>',
      `<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; 件&quot;"/></numFmts>
       <fonts><font/><font><b/><u val="double"/><sz val="14"/><color rgb="FF9C0006"/><name val="標楷體"/></font></fonts>
       <fills><fill><patternFill patternType="none"/></fill>
         <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
       <borders><border/><border><bottom style="mediumDashed"><color rgb="FF808080"/></bottom></border></borders>
       <cellXfs><xf/><xf numFmtId="164" fontId="1" fillId="1" borderId="1">
         <alignment horizontal="center" vertical="top" wrapText="1" textRotation="135"/>
         <protection locked="0"/></xf></cellXfs>`,
    ),
  );
  expect(styles[1]).toMatchObject({
    numberFormat: '0.0" 件"',
    look: {
      bold: true,
      underline: 'Double',
      fontSize: 14,
      fontColor: '#9C0006',
      fontName: '標楷體',
      fill: '#FFFF00',
      borderBottom: { line: 'Dash', weight: 'Medium', color: '#808080' },
      borderTop: null,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      textOrientation: -45,
      locked: false,
    },
  });
});

test('hidden rows, merges and protection are known', () => {
  const { sheets } = readBook(
    workbookOf(`<sheetData><row r="3" hidden="1" ht="30" customHeight="1"/></sheetData>
      <sheetProtection sheet="1" formatCells="0"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`),
  );
  expect(sheets[0]?.rows).toEqual([{ row: 2, height: 30, hidden: true }]);
  expect(sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  expect(sheets[0]?.protection).toMatchObject({
    protected: true,
    options: { allowFormatCells: true, allowSort: false, allowEditObjects: true },
  });
});

test.each([
  ['bytes that are no zip', strToU8('no zip')],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('text') })],
])('%s are told', (_, bytes) => {
  expect(() => readBook(bytes)).toThrow(UnreadableBook);
});
