import { BUILT_IN_FORMATS } from './builtInFormats';
import type { Package } from './package';
import { makeStylesUsable, stylesPartOf } from './usableStyles';
import { escapeXml, splice, walkXml, withAttribute, type XmlElement } from './xml';

interface Span {
  readonly element: XmlElement;
  readonly end: number;
}

/** The workbook's cell styles: their number formats, and new ones that differ in nothing else. */
export class Styles {
  /** Of each style; `null` for a number that only spreadsheet programs know the format of. */
  private formats: readonly (string | null)[];
  private xfs: readonly Span[] = [];
  private xfList: Span | null = null;
  private formatList: Span | null = null;
  private own = new Map<number, string>();
  private part: string | null;

  constructor(private readonly files: Package) {
    this.part = stylesPartOf(files);
    this.formats = this.scan();
  }

  /** The number format of a style; `General` for none. */
  formatOf(style: number | null): string {
    return this.formats[style ?? 0] ?? 'General';
  }

  /** The number format of a style where it is known for sure; `null` where its number says nothing. */
  surelyFormatOf(style: number | null): string | null {
    const format = this.formats[style ?? 0];
    return format === undefined ? 'General' : format;
  }

  /** A style like this one with another number format: an existing one, or one that is added. */
  withFormat(style: number | null, format: string): number | null {
    if (this.formatOf(style) === format) return style;
    this.makeUsable();
    const id = this.formatId(format);
    const newFormat = id === undefined ? format : null;
    return this.variant(style, newFormat, (xf) => withFormatId(xf, id ?? this.nextFormatId()));
  }

  /** A style like this one that wraps text: an existing one, or one that is added. */
  withWrap(style: number | null): number | null {
    this.makeUsable();
    return this.variant(style, null, withWrappedText);
  }

  /** Some programs write no styles, or cells that name one which is not there. */
  private makeUsable(): void {
    if (this.part !== null && this.xfList && this.xfs.length > 0) return;
    makeStylesUsable(this.files);
    this.part = stylesPartOf(this.files);
    this.formats = this.scan();
  }

  private variant(
    style: number | null,
    newFormat: string | null,
    change: (xf: string) => string,
  ): number | null {
    const base = this.xfs[style ?? 0] ?? this.xfs[0];
    const list = this.xfList;
    if (this.part === null || !base || !list) return style;
    const xml = this.files.text(this.part);
    const own = xml.slice(base.element.start, base.end);
    const wanted = change(own);
    if (wanted === own) return style;
    const existing = this.xfs.findIndex((xf) => xml.slice(xf.element.start, xf.end) === wanted);
    if (existing >= 0) return existing;
    this.add(xml, list, wanted, newFormat);
    this.formats = this.scan();
    return this.formats.length - 1;
  }

  private add(xml: string, list: Span, xf: string, newFormat: string | null): void {
    const { element, end } = list;
    const close = `</${element.prefix}cellXfs>`;
    const count = String(this.xfs.length + 1);
    const splices = [
      {
        start: element.start,
        end: element.openEnd,
        text: withAttribute(xml.slice(element.start, element.openEnd), 'count', count),
      },
      { start: end - close.length, end: end - close.length, text: xf },
    ];
    if (newFormat !== null) splices.push(this.formatSplice(xml, newFormat));
    if (this.part !== null) this.files.setText(this.part, splice(xml, splices));
  }

  private formatSplice(xml: string, format: string): { start: number; end: number; text: string } {
    const prefix = this.xfList?.element.prefix ?? '';
    const made = `<${prefix}numFmt numFmtId="${this.nextFormatId()}" formatCode="${escapeXml(format)}"/>`;
    if (!this.formatList) {
      // The list of formats is the first in the part.
      const root = /<(?:\w+:)?styleSheet\b[^>]*>/.exec(xml);
      const at = root ? root.index + root[0].length : 0;
      return { start: at, end: at, text: `<${prefix}numFmts count="1">${made}</${prefix}numFmts>` };
    }
    const { element, end } = this.formatList;
    const open = withAttribute(xml.slice(element.start, element.openEnd), 'count', String(this.own.size + 1));
    const inner = element.selfClosing ? '' : xml.slice(element.openEnd, end - `</${prefix}numFmts>`.length);
    const text = `${open.replace(/\/>$/, '>')}${inner}${made}</${prefix}numFmts>`;
    return { start: element.start, end, text };
  }

  private formatId(format: string): number | undefined {
    for (const [id, code] of [...this.own, ...BUILT_IN_FORMATS]) if (code === format) return id;
    return undefined;
  }

  private nextFormatId(): number {
    return Math.max(FIRST_OWN_FORMAT - 1, ...this.own.keys()) + 1;
  }

  private scan(): readonly (string | null)[] {
    const xfs: Span[] = [];
    this.own = new Map();
    this.formatList = null;
    this.xfList = null;
    let inXfs = false;
    if (this.part === null) return [];
    walkXml(this.files.text(this.part), {
      open: (element) => {
        if (element.name === 'cellXfs') inXfs = true;
        if (element.name !== 'numFmt' || element.attributes['numFmtId'] === undefined) return;
        this.own.set(Number(element.attributes['numFmtId']), element.attributes['formatCode'] ?? 'General');
      },
      close: (element, end) => {
        if (element.name === 'xf' && inXfs) xfs.push({ element, end });
        if (element.name === 'numFmts') this.formatList = { element, end };
        if (element.name !== 'cellXfs') return;
        inXfs = false;
        this.xfList = { element, end };
      },
    });
    this.xfs = xfs;
    return xfs.map(({ element }) => {
      const id = Number(element.attributes['numFmtId'] ?? 0);
      return this.own.get(id) ?? BUILT_IN_FORMATS.get(id) ?? null;
    });
  }
}

const FIRST_OWN_FORMAT = 164;

function withFormatId(xf: string, id: number): string {
  const end = xf.indexOf('>') + 1;
  const tag = withAttribute(xf.slice(0, end), 'numFmtId', String(id));
  return withAttribute(tag, 'applyNumberFormat', '1') + xf.slice(end);
}

function withWrappedText(xf: string): string {
  const end = xf.indexOf('>') + 1;
  const tag = withAttribute(xf.slice(0, end), 'applyAlignment', '1');
  const alignment = /<(?:\w+:)?alignment\b[^>]*>/.exec(xf)?.[0];
  if (alignment) {
    return tag + xf.slice(end).replace(alignment, () => withAttribute(alignment, 'wrapText', '1'));
  }
  const prefix = /^<(?<prefix>\w+:)?xf\b/.exec(xf)?.groups?.['prefix'] ?? '';
  const made = `<${prefix}alignment wrapText="1"/>`;
  // The alignment is the first of what an xf holds.
  if (!tag.endsWith('/>')) return tag + made + xf.slice(end);
  return `${tag.slice(0, -2)}>${made}</${prefix}xf>`;
}
