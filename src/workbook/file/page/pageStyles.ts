import type { Package } from '../package';
import { makeStylesUsable, stylesPartOf } from '../usableStyles';
import { StyleList } from './styleList';

/** The styles of a page's cells, by number; `null` is the workbook's default. */
export interface PageStyles {
  readonly heading: number | null;
  readonly text: number | null;
  readonly link: number | null;
}

const LINK_COLOR = 'FF0563C1';

/** Makes the styles of a page in the workbook's own font; those that it has already are used again. */
export function pageStyles(files: Package): PageStyles {
  makeStylesUsable(files);
  const part = stylesPartOf(files);
  if (part === null) return { heading: null, text: null, link: null };
  return {
    text: wrapped(files, part, (font) => font),
    heading: wrapped(files, part, bold),
    link: wrapped(files, part, linked),
  };
}

/** A style whose texts wrap, from the top of the cell on, in a font that is made of the default one. */
function wrapped(
  files: Package,
  part: string,
  change: (font: string, prefix: string) => string,
): number | null {
  const fonts = StyleList.open(files, part, 'fonts');
  const [standard] = fonts?.entries ?? [];
  if (!fonts || standard === undefined) return null;
  const font = fonts.numberOf(change(standard, fonts.prefix));
  const styles = StyleList.open(files, part, 'cellXfs');
  if (!styles) return null;
  const { prefix } = styles;
  return styles.numberOf(
    `<${prefix}xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">` +
      `<${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
  );
}

function bold(font: string, prefix: string): string {
  return new RegExp(`<${prefix}b(?:/|>| )`).test(font) ? font : withFirst(font, prefix, `<${prefix}b/>`);
}

function linked(font: string, prefix: string): string {
  const color = `<${prefix}color rgb="${LINK_COLOR}"/>`;
  const bare = font.replace(new RegExp(`<${prefix}(?:color|u)\\b[^>]*/>`, 'g'), '');
  const size = new RegExp(`<${prefix}sz\\b[^>]*/>`).exec(bare)?.[0];
  const colored = size === undefined ? withFirst(bare, prefix, color) : bare.replace(size, size + color);
  return withFirst(colored, prefix, `<${prefix}u/>`);
}

function withFirst(font: string, prefix: string, child: string): string {
  const open = font.slice(0, font.indexOf('>') + 1);
  return open.endsWith('/>')
    ? `${open.slice(0, -2)}>${child}</${prefix}font>`
    : open + child + font.slice(open.length);
}
