import type { Package } from './package';
import { relationsPart } from './relations';
import { workbookPartOf } from './workbookPart';
import { elementsNamed, escapeXml, splice } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part that the workbook is to point to. */
export interface NewPart {
  /** The last word of the relation's type. */
  readonly type: string;
  readonly part: string;
  readonly contentType: string;
}

/** Makes the workbook point to a part and says what kind the part is; what is in it, the caller writes. */
export function addPart(files: Package, made: NewPart): string {
  addRelation(files, workbookPartOf(files), made);
  declare(files, made.part, made.contentType);
  return made.part;
}

function addRelation(files: Package, workbook: string, { type, part }: NewPart): void {
  const relations = relationsPart(workbook);
  const xml = files.text(relations);
  const known = elementsNamed(xml, 'Relationship').map(({ attributes }) => attributes);
  const ids = new Set(known.map(({ Id }) => Id));
  let number = 1;
  while (ids.has(`rIdAttain${number}`)) number++;
  // A strict workbook has types of its own.
  const family = known
    .find(({ Type }) => Type?.endsWith('/worksheet'))
    ?.['Type']?.replace(/\/worksheet$/, '');
  const typed = escapeXml(`${family ?? RELATIONS}/${type}`);
  const text = `<Relationship Id="rIdAttain${number}" Type="${typed}" Target="/${part}"/>`;
  files.setText(relations, withLastChild(xml, text));
}

/** Packages name the kind of each part; most do so for all plain .xml at once. */
function declare(files: Package, part: string, contentType: string): void {
  const xml = files.text(CONTENT_TYPES);
  const isKnown =
    contentType === 'application/xml' &&
    elementsNamed(xml, 'Default').some(({ attributes }) => attributes['Extension'] === 'xml');
  const isSaid = elementsNamed(xml, 'Override').some(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (isKnown || isSaid) return;
  const text = `<Override PartName="${escapeXml(`/${part}`)}" ContentType="${contentType}"/>`;
  files.setText(CONTENT_TYPES, withLastChild(xml, text));
}

function withLastChild(xml: string, child: string): string {
  const at = xml.lastIndexOf('</');
  return splice(xml, [{ start: at, end: at, text: child }]);
}
