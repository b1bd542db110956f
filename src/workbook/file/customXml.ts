import type { Package } from './package';
import { relationsOf, relationsPart } from './relations';
import { workbookPartOf } from './workbookPart';
import { elementsNamed, escapeXml, splice, walkXml } from './xml';

const NAMESPACE = 'urn:attain:preferences';
/** Characters of a part that may be Attain's own; other programs keep whole databases beside it. */
const LARGEST = 4 * 1024 * 1024;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Small texts by key, in a custom XML part of the workbook: Excel keeps such parts as they are. */
export class CustomXmlStore {
  constructor(private readonly files: () => Package) {}

  get(key: string): string | undefined {
    return this.all().get(key);
  }

  /** Sets, or with `null` removes, a text. */
  set(key: string, value: string | null): void {
    const all = this.all();
    if (value === null && !all.delete(key)) return;
    if (value !== null) all.set(key, value);
    const entries = [...all].map(
      ([name, text]) => `<preference key="${escapeXml(name)}">${escapeXml(text)}</preference>`,
    );
    const files = this.files();
    const part = this.part() ?? addPart(files);
    const xml = `<preferences xmlns="${NAMESPACE}">${entries.join('')}</preferences>`;
    files.setText(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  }

  private all(): Map<string, string> {
    const texts = new Map<string, string>();
    const part = this.part();
    if (part === undefined) return texts;
    let key: string | undefined;
    walkXml(this.files().text(part), {
      open: (element) => (key = element.attributes['key']),
      text: (data) => {
        if (key !== undefined) texts.set(key, (texts.get(key) ?? '') + data);
      },
      close: () => (key = undefined),
    });
    return texts;
  }

  private part(): string | undefined {
    const files = this.files();
    return relationsOf(files, workbookPartOf(files))
      .filter(({ type, part }) => type === 'customXml' && files.has(part) && files.sizeOf(part) <= LARGEST)
      .find(({ part }) => files.text(part).includes(NAMESPACE))?.part;
  }
}

function addPart(files: Package): string {
  let number = 1;
  while (files.has(`customXml/item${number}.xml`)) number++;
  const part = `customXml/item${number}.xml`;
  const workbook = workbookPartOf(files);
  const relations = relationsPart(workbook);
  const ids = new Set(relationsOf(files, workbook).map(({ id }) => id));
  let id = 1;
  while (ids.has(`rIdAttain${id}`)) id++;
  const xml = files.text(relations);
  const at = xml.lastIndexOf('</');
  const text = `<Relationship Id="rIdAttain${id}" Type="${RELATION}" Target="/${part}"/>`;
  declareXml(files, part);
  files.setText(relations, splice(xml, [{ start: at, end: at, text }]));
  return part;
}

/** Packages name the kind of each part; most do so for all .xml at once. */
function declareXml(files: Package, part: string): void {
  const types = '[Content_Types].xml';
  const xml = files.text(types);
  const known = elementsNamed(xml, 'Default').some(({ attributes }) => attributes['Extension'] === 'xml');
  if (known) return;
  const at = xml.lastIndexOf('</');
  const text = `<Override PartName="/${part}" ContentType="application/xml"/>`;
  files.setText(types, splice(xml, [{ start: at, end: at, text }]));
}
