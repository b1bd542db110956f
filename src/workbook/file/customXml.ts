import { message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import { addPart } from './addPart';
import type { Package } from './package';
import { relationsOf } from './relations';
import { workbookPartOf } from './workbookPart';
import { escapeXml, walkXml } from './xml';

const NAMESPACE = 'urn:attain:preferences';
/** Characters of a part that may be Attain's own; other programs keep whole databases beside it. */
const LARGEST = 4 * 1024 * 1024;

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
    const xml = `<preferences xmlns="${NAMESPACE}">${entries.join('')}</preferences>`;
    // A larger part would not be read again, and all that is kept would be lost with it.
    if (xml.length > LARGEST) throw new WorkbookFailure('too-large', message('failures.settings-too-large'));
    const part = this.part() ?? newPart(files);
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

function newPart(files: Package): string {
  let number = 1;
  while (files.has(`customXml/item${number}.xml`)) number++;
  return addPart(files, {
    type: 'customXml',
    part: `customXml/item${number}.xml`,
    contentType: 'application/xml',
  });
}
