import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relations = (...list: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="16.5"/><cols><col min="1" max="2" width="20.7109375" customWidth="1"/><col min="3" max="3" width="12" style="2" hidden="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:4" ht="24" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row><row r="2" spans="1:4"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>0.30000000000000004</v></c><c r="C2" s="2"><v>0.02</v></c><c r="D2"><f>B2*2</f><v>0.60000000000000009</v></c></row><row r="3" spans="1:4" hidden="1"><c r="A3" t="inlineStr"><is><t>=not a formula</t></is></c><c r="B3" t="b"><v>1</v></c><c r="C3" s="2" t="e"><v>#N/A</v></c><c r="D3" t="str"><f>"十二"&amp;A2</f><v>十二目標</v></c></row><row r="5"><c r="B5"><v>7</v></c><c r="D5"><f t="shared" ref="D5:D6" si="0">B5+1</f><v>8</v></c></row><row r="6"><c r="B6"><v>8</v></c><c r="D6"><f t="shared" si="0"/><v>9</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells><conditionalFormatting sqref="B2"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;件&quot;"/></numFmts><fonts count="2"><font><sz val="12"/><color theme="1"/><name val="新細明體"/><family val="1"/><charset val="136"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="4" tint="-0.25"/><name val="標楷體"/><family val="4"/><charset val="136"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const STRINGS = `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>目標</t></si><si><r><rPr><b/><sz val="12"/></rPr><t>衡量</t></r><r><t xml:space="preserve">指標 </t></r></si><si><t>目標值</t></si><si><t>目標</t><rPh sb="0" eb="2"><t>ㄇㄨˋ</t></rPh></si></sst>`;

const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="表格1" displayName="表格1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="目標"/><tableColumn id="2" name="衡量指標 "/><tableColumn id="7" name="目標值"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** Parts of a workbook that holds what people's workbooks hold; `changes` replaces parts, `null` drops one. */
export function richWorkbook(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="說明" sheetId="5" state="hidden" r:id="rId2"/><sheet name="績效 表" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="門檻">100</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
      relation('rId3', 'styles', 'styles.xml'),
      relation('rId4', 'sharedStrings', 'sharedStrings.xml'),
      relation('rId5', 'calcChain', 'calcChain.xml'),
    ),
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'table', '../tables/table1.xml')),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/><sheetProtection sheet="1" objects="1"/></worksheet>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': STRINGS,
    'xl/tables/table1.xml': TABLE,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3" i="1"/></calcChain>`,
    'xl/vbaProject.bin': 'a macro',
    ...changes,
  };
  const kept: Zippable = {};
  for (const [name, text] of Object.entries(parts)) if (text !== null) kept[name] = strToU8(text);
  return zipSync(kept);
}
