import type { Package } from '../package';
import { splice, walkXml, withAttribute, type XmlElement } from '../xml';

interface Span {
  readonly element: XmlElement;
  readonly end: number;
}

/** One of the lists of a styles part (`fonts`, `cellXfs`), to which entries can be added. */
export class StyleList {
  readonly prefix: string;

  private constructor(
    private readonly files: Package,
    private readonly part: string,
    private readonly list: Span,
    /** The entries as they are written. */
    readonly entries: readonly string[],
  ) {
    this.prefix = list.element.prefix;
  }

  /** `null` where the part has no such list, or an empty one. */
  static open(files: Package, part: string, name: string): StyleList | null {
    const xml = files.text(part);
    const path: string[] = [];
    const entries: string[] = [];
    let list: Span | undefined;
    walkXml(xml, {
      open: ({ name: opened }) => void path.push(opened),
      close(element, end) {
        path.pop();
        if (path.at(-1) === name) entries.push(xml.slice(element.start, end));
        if (element.name === name) list = { element, end };
      },
    });
    return list && entries.length > 0 ? new StyleList(files, part, list, entries) : null;
  }

  /** The number of an entry: of one that is the same already, or of one that is added. */
  numberOf(entry: string): number {
    const known = this.entries.indexOf(entry);
    if (known >= 0) return known;
    const { element, end } = this.list;
    const xml = this.files.text(this.part);
    const { start, openEnd } = element;
    const count = withAttribute(xml.slice(start, openEnd), 'count', String(this.entries.length + 1));
    const close = xml.lastIndexOf('</', end);
    this.files.setText(
      this.part,
      splice(xml, [
        { start, end: openEnd, text: count },
        { start: close, end: close, text: entry },
      ]),
    );
    return this.entries.length;
  }
}
