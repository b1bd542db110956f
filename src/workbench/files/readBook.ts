import type { SheetVisibility } from '../host/storage';
import type { Book } from './book';
import { colourReader } from './colours';
import type { Parts } from './parts';
import { child, children, numberAttribute, openParts, UnreadableBook } from './parts';
import { stringText } from './readCells';
import { readNames, withPrintedCells } from './readNames';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';

const WORKBOOK = 'xl/workbook.xml';
const VISIBILITY: Readonly<Record<string, SheetVisibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Reads an .xlsx or .xlsm file. Throws `UnreadableBook` if it is none. */
export function readBook(bytes: Uint8Array): Book {
  const parts = openParts(bytes);
  const path = workbookPath(parts);
  const root = parts.xml(path);
  if (!root) throw new UnreadableBook(path);
  const relations = parts.relations(path);
  const byKind = (kind: string): Element | null => {
    const relation = [...relations.values()].find((candidate) => candidate.kind === kind);
    return relation ? parts.xml(relation.path) : null;
  };
  const strings = children(byKind('sharedStrings'), 'si').map(stringText);
  const listed = children(child(root, 'sheets'), 'sheet').map((sheet) => ({
    name: sheet.getAttribute('name') ?? '',
    visibility: VISIBILITY[sheet.getAttribute('state') ?? ''] ?? 'Visible',
    relation: relations.get(relationId(sheet)),
  }));
  const worksheets = listed.flatMap(({ name, visibility, relation }) =>
    relation?.kind === 'worksheet' ? [{ name, visibility, path: relation.path }] : [],
  );
  if (worksheets.length === 0) throw new UnreadableBook('no worksheet');
  const view = child(child(root, 'bookViews'), 'workbookView');
  const tabs = listed.map((sheet) => sheet.name);
  const sheets = worksheets.map((place) => readSheet(parts, place, strings));
  return {
    sheets: sheets.map((sheet) => withPrintedCells(sheet, root, tabs)),
    styles: readStyles(byKind('styles'), colourReader(byKind('theme'))),
    names: readNames(root, tabs),
    activeSheet: Math.min(numberAttribute(view, 'activeTab') ?? 0, worksheets.length - 1),
  };
}

function workbookPath(parts: Parts): string {
  const relations = [...parts.relations('').values()];
  return relations.find((relation) => relation.kind === 'officeDocument')?.path ?? WORKBOOK;
}

function relationId(sheet: Element): string {
  const id = sheet.getAttributeNS(RELATIONSHIPS, 'id') ?? sheet.getAttributeNS(STRICT_RELATIONSHIPS, 'id');
  return id ?? '';
}
