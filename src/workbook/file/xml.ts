import { Parser } from 'htmlparser2';
import { FILE_LIMITS } from './fileLimits';

/** An element of an XML part and where it stands in the part's text. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  /** `x:` where the part writes `<x:row>`, else nothing. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the opening tag begins, and where it has ended. */
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
}

export interface XmlVisitor {
  open?(element: XmlElement): void;
  text?(data: string): void;
  /** `end` is where the closing tag has ended. */
  close?(element: XmlElement, end: number): void;
}

/** A part that is cut off, that closes what it did not open, or that no workbook has: too deep, or with a DTD. */
export class MalformedXml extends Error {}

/** Walks through an XML text, element by element. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const open: XmlElement[] = [];
  let roots = 0;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const colon = qualified.indexOf(':');
        const element: XmlElement = {
          name: qualified.slice(colon + 1),
          prefix: qualified.slice(0, colon + 1),
          attributes,
          start: parser.startIndex,
          openEnd: parser.endIndex + 1,
          selfClosing: xml[parser.endIndex - 1] === '/',
        };
        if (open.length === 0) roots++;
        if (open.length >= FILE_LIMITS.depth) throw new MalformedXml('depth');
        open.push(element);
        visitor.open?.(element);
      },
      ontext: (data) => visitor.text?.(xml[parser.startIndex] === '&' ? data : withPlainBreaks(data)),
      onprocessinginstruction(name) {
        // Packages are forbidden to declare entities: those that do, do it to have them expanded.
        if (/^!doctype/i.test(name)) throw new MalformedXml(name);
      },
      onclosetag(qualified) {
        const element = open.pop();
        // The parser also closes what the text leaves open.
        const closed =
          xml[parser.endIndex] === '>' &&
          (element?.selfClosing === true || xml.startsWith(`</${qualified}`, parser.startIndex));
        if (!element || !closed || element.prefix + element.name !== qualified)
          throw new MalformedXml(qualified);
        visitor.close?.(element, parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (roots !== 1) throw new MalformedXml('root');
}

/** A line break is one character, however the part writes it; one that is written as an entity stays what it is. */
function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** All elements of a name, in order. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  walkXml(xml, {
    open(element) {
      if (element.name === name) found.push(element);
    },
  });
  return found;
}

/** Text as it stands in an XML element or attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An opening tag with one attribute set, or removed with `null`. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const known = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  const said = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  if (known.test(tag)) return tag.replace(known, () => said);
  const end = tag.endsWith('/>') ? '/>' : '>';
  return tag.slice(0, -end.length) + said + end;
}

/** A replacement of one stretch of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes replacements that do not overlap, insertions at one's start first; the rest stays byte for byte. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of [...splices].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
