/**
 * The same XML in the words that the reader of cells understands as OpenDocument means them:
 * - it knows one condition of number formats, and complains of any other: it gets the plain format;
 * - a day without a style is a short one;
 * - several blanks in a row are kept by the programs that people use.
 */
export function forReader(xml: string): string {
  const formats = xml
    .replace(/<style:map\s[^>]*>/g, (map) => (map.includes('"value()&gt;=0"') ? map : ''))
    .replace(/<number:day\b[^>]*>/g, (day) =>
      day.includes('number:style=') ? day : day.replace('<number:day', '<number:day number:style="short"'),
    );
  return formats.split('<').map(withBlanks).join('<');
}

/** A tag and the text that follows it. */
function withBlanks(piece: string): string {
  if (!piece.includes('  ')) return piece;
  const text = piece.indexOf('>') + 1;
  const spelt = piece
    .slice(text)
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${String(blanks.length - 1)}"/>`);
  return piece.slice(0, text) + spelt;
}
