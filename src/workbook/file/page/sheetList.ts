import { message } from '../../../core/language/message';
import { freeSheetName } from '../../../core/sheet/sheetPage';
import { WorkbookFailure } from '../../failure';
import type { Package } from '../package';
import { relationsOf, relationsPart } from '../relations';
import { relationId } from '../relationId';
import { workbookPartOf, type ListedSheet } from '../workbookPart';
import { elementsNamed, escapeXml, splice, walkXml, withAttribute, type Splice } from '../xml';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Lists a new worksheet at the end, under a free name, with its cells. Returns its id and its name. */
export function addSheet(files: Package, wanted: string, xml: string): Pick<ListedSheet, 'id' | 'name'> {
  const workbook = workbookPartOf(files);
  const text = files.text(workbook);
  refuseLocked(text);
  const sheets = elementsNamed(text, 'sheet');
  const name = freeSheetName(
    wanted,
    sheets.map(({ attributes }) => attributes['name'] ?? ''),
  );
  const id = String(Math.max(0, ...sheets.map(({ attributes }) => Number(attributes['sheetId']) || 0)) + 1);
  const part = freePart(files);
  const relation = addRelation(files, workbook, part);
  const { prefix, attributes } = sheets.at(-1) ?? { prefix: '', attributes: {} };
  const link = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? 'r:id';
  const made = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${link}="${relation}"/>`;
  files.setText(workbook, withLast(text, 'sheets', made));
  const declared = `<Override PartName="/${part}" ContentType="${WORKSHEET}"/>`;
  files.setText(CONTENT_TYPES, withLast(files.text(CONTENT_TYPES), 'Types', declared));
  files.setText(part, xml);
  return { id, name };
}

/** Takes a worksheet out of the list, with its cells and with the names that hold on it alone. */
export function dropSheet(files: Package, { id, part }: ListedSheet): void {
  const workbook = workbookPartOf(files);
  const xml = files.text(workbook);
  refuseLocked(xml);
  const sheets = elementsNamed(xml, 'sheet');
  const index = sheets.findIndex(({ attributes }) => attributes['sheetId'] === id);
  const relation = relationId(sheets[index]?.attributes ?? {});
  if (sheets.length < 2) {
    throw new WorkbookFailure('unknown', message('failures.unknown', { code: 'LastSheet' }));
  }
  files.setText(workbook, withoutSheet(xml, id, index));
  drop(files, relationsPart(workbook), ({ Id }) => Id === relation);
  drop(files, CONTENT_TYPES, ({ PartName }) => PartName?.toLowerCase() === `/${part}`.toLowerCase());
  files.remove(part);
  files.remove(relationsPart(part));
}

/** The workbook's list without a sheet; what counts sheets counts one less from there on. */
function withoutSheet(xml: string, id: string, index: number): string {
  const splices: Splice[] = [];
  walkXml(xml, {
    open({ name, attributes, start, openEnd: end }) {
      const renumbered =
        name === 'workbookView'
          ? ['activeTab', 'firstSheet']
          : name === 'definedName'
            ? ['localSheetId']
            : [];
      let tag = xml.slice(start, end);
      for (const key of renumbered) {
        const number = Number(attributes[key] ?? 0);
        const moved = number > index || (name === 'workbookView' && number === index && number > 0);
        if (moved) tag = withAttribute(tag, key, String(number - 1));
      }
      const dropped = name === 'definedName' && attributes['localSheetId'] === String(index);
      if (!dropped && tag !== xml.slice(start, end)) splices.push({ start, end, text: tag });
    },
    close({ name, attributes, start }, end) {
      const isSheet = name === 'sheet' && attributes['sheetId'] === id;
      const isItsName = name === 'definedName' && attributes['localSheetId'] === String(index);
      if (isSheet || isItsName) splices.push({ start, end, text: '' });
    },
  });
  return splice(xml, splices);
}

function refuseLocked(workbook: string): void {
  const locked = elementsNamed(workbook, 'workbookProtection').some(({ attributes }) =>
    ['1', 'true'].includes(attributes['lockStructure'] ?? ''),
  );
  if (locked) throw new WorkbookFailure('read-only', message('failures.read-only'));
}

function freePart(files: Package): string {
  let number = 1;
  while (files.has(`xl/worksheets/sheet${number}.xml`)) number++;
  return `xl/worksheets/sheet${number}.xml`;
}

function addRelation(files: Package, workbook: string, part: string): string {
  const ids = new Set(relationsOf(files, workbook).map(({ id }) => id));
  let number = 1;
  while (ids.has(`rIdSheet${number}`)) number++;
  const relations = relationsPart(workbook);
  const xml = files.text(relations);
  const type = elementsNamed(xml, 'Relationship')
    .map(({ attributes }) => attributes['Type'] ?? '')
    .find((known) => known.endsWith('/worksheet'));
  const id = `rIdSheet${number}`;
  const made = `<Relationship Id="${id}" Type="${escapeXml(type ?? '')}" Target="/${part}"/>`;
  files.setText(relations, withLast(xml, 'Relationships', made));
  return id;
}

/** The text with one more child at the end of its element of that name. */
function withLast(xml: string, parent: string, child: string): string {
  let at: number | undefined;
  walkXml(xml, {
    close({ name }, end) {
      // What stands right behind is the end of its parent.
      if (name === parent) at = xml.lastIndexOf('</', end - 1);
    },
  });
  return at === undefined ? xml : splice(xml, [{ start: at, end: at, text: child }]);
}

function drop(
  files: Package,
  part: string,
  unwanted: (attributes: Readonly<Record<string, string>>) => boolean,
): void {
  const xml = files.text(part);
  const splices: Splice[] = [];
  walkXml(xml, {
    close({ attributes, start }, end) {
      if (unwanted(attributes)) splices.push({ start, end, text: '' });
    },
  });
  files.setText(part, splice(xml, splices));
}
