import { RefusedFile } from '../file/unreadable';
import { escapeXml } from '../file/xml';

/**
 * The same XML in the words that the reader of cells understands as OpenDocument means them:
 * - it looks for tags wherever they stand: only where they are tags may they look like ones;
 * - it knows one condition of number formats, and complains of any other: it gets the plain format;
 * - a day without a style is a short one;
 * - several blanks in a row are kept by the programs that people use.
 */
export function forReader(xml: string): string {
  const plain = withoutComments(withoutSections(xml)).replace(/<[?!][^>]*>/g, '');
  const formats = plain
    .replace(/<style:map\s[^>]*>/g, (map) => (map.includes('"value()&gt;=0"') ? map : ''))
    .replace(/<number:day\b[^>]*>/g, (day) =>
      day.includes('number:style=') ? day : day.replace('<number:day', '<number:day number:style="short"'),
    );
  const [before = '', ...tags] = formats.split('<');
  return [before, ...tags.map(withBlanks)].join('<');
}

/** What stands in CDATA sections is text. */
function withoutSections(xml: string): string {
  const [before = '', ...sections] = xml.split('<![CDATA[');
  return before + sections.map((section) => cut(section, ']]>', escapeXml)).join('');
}

function withoutComments(xml: string): string {
  const [before = '', ...comments] = xml.split('<!--');
  return before + comments.map((comment) => cut(comment, '-->', () => '')).join('');
}

function cut(piece: string, end: string, worded: (inside: string) => string): string {
  const at = piece.indexOf(end);
  if (at < 0) throw new RefusedFile('damaged', `no ${end}`);
  return worded(piece.slice(0, at)) + piece.slice(at + end.length);
}

/** A tag and the text that follows it. */
function withBlanks(piece: string): string {
  const text = piece.indexOf('>') + 1;
  if (text === 0) throw new RefusedFile('damaged', 'a tag without an end');
  if (!piece.includes('  ')) return piece;
  const spelt = piece
    .slice(text)
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${String(blanks.length - 1)}"/>`);
  return piece.slice(0, text) + spelt;
}
