import { strToU8 } from 'fflate';
import { relationsPart } from '../file/relations';
import { escapeXml } from '../file/xml';
import { packed, writeArchive } from '../file/zip/pack';
import { FormatList } from './formatList';
import { HEAD, MAIN, PACKAGE, RELATIONS, relation, relationsXml } from './namespaces';
import type { PlainSheet } from './plainSheet';
import { sheetNames } from '../file/sheetNames';
import { sheetXml } from './sheetXml';
import { tableXml } from './tableXml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

interface Part {
  readonly name: string;
  /** The middle of its content type. */
  readonly type: string;
  readonly xml: string;
  readonly relations: readonly string[];
}

/** The bytes of a new .xlsx file with these sheets. */
export function plainPackage(sheets: readonly PlainSheet[]): Uint8Array {
  const formats = new FormatList();
  const cells = sheetParts(sheets, formats);
  const parts = [workbookPart(sheets), ...cells, stylesPart(formats)];
  return archive([
    { name: '[Content_Types].xml', xml: contentTypes(parts) },
    { name: relationsPart(''), xml: relationsXml([relation(1, 'officeDocument', WORKBOOK)]) },
    ...parts,
    ...parts
      .filter(({ relations }) => relations.length > 0)
      .map(({ name, relations }) => ({ name: relationsPart(name), xml: relationsXml(relations) })),
  ]);
}

function sheetParts(sheets: readonly PlainSheet[], formats: FormatList): Part[] {
  let tables = 0;
  return sheets.flatMap((sheet, index) => {
    const own = sheet.tables.map((table): Part => {
      const number = ++tables;
      const xml = HEAD + tableXml(sheet, table, number);
      return { name: `xl/tables/table${number}.xml`, type: 'table', xml, relations: [] };
    });
    const relations = own.map(({ name }, at) => relation(at + 1, 'table', name.replace('xl', '..')));
    const xml = HEAD + sheetXml(sheet, formats);
    return [{ name: `xl/${sheetFile(index)}`, type: 'worksheet', xml, relations }, ...own];
  });
}

function stylesPart(formats: FormatList): Part {
  return { name: 'xl/styles.xml', type: 'styles', xml: HEAD + formats.toXml(), relations: [] };
}

function workbookPart(sheets: readonly PlainSheet[]): Part {
  const names = sheetNames(sheets.map(({ name }) => name));
  const firstShown = sheets.findIndex(({ visibility }) => visibility === 'visible');
  const list = sheets.map(({ visibility }, index) => {
    const state = visibility === 'hidden' ? ' state="hidden"' : '';
    const number = index + 1;
    return `<sheet name="${escapeXml(names[index] ?? '')}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  const xml =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews>` +
    `<workbookView activeTab="${Math.max(0, firstShown)}"/></bookViews>` +
    `<sheets>${list.join('')}</sheets></workbook>`;
  const relations = [
    ...sheets.map((_, index) => relation(index + 1, 'worksheet', sheetFile(index))),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
  ];
  return { name: WORKBOOK, type: 'sheet.main', xml, relations };
}

const sheetFile = (index: number): string => `worksheets/sheet${index + 1}.xml`;

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    ({ name, type }) => `<Override PartName="/${name}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

/** It is read back at once, and so is only stored. */
function archive(parts: readonly { readonly name: string; readonly xml: string }[]): Uint8Array {
  return writeArchive(parts.map(({ name, xml }) => packed(name, strToU8(xml), 'stored')));
}
