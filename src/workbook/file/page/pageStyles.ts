import { headingRowOf, type SheetPage } from '../../../core/sheet/sheetPage';
import type { Package } from '../package';
import { makeStylesUsable, stylesPartOf } from '../usableStyles';
import { StyleList } from './styleList';

/** The styles of a page's cells, by number; `null` is the workbook's default. */
export interface PageStyles {
  readonly title: number | null;
  readonly above: number | null;
  readonly heading: number | null;
  readonly text: number | null;
  readonly link: number | null;
}

const LINK_COLOR = 'FF0563C1';
const LINE_COLOR = 'FF8C8C8C';

/** Makes the styles that a page needs in the workbook's own font; those that it has already are used again. */
export function pageStyles(files: Package, page: SheetPage): PageStyles {
  makeStylesUsable(files);
  const part = stylesPartOf(files);
  if (part === null) return { title: null, above: null, heading: null, text: null, link: null };
  const hasAbove = headingRowOf(page) > 0;
  // What is printed has lines between its cells.
  const cell = { wrap: ' wrapText="1"', border: page.print ? lined(files, part) : 0 };
  return {
    text: styled(files, part, same, cell),
    heading: styled(files, part, bold, cell),
    link: styled(files, part, linked, cell),
    title: hasAbove ? styled(files, part, bold, IN_ONE_LINE) : null,
    above: hasAbove ? styled(files, part, same, IN_ONE_LINE) : null,
  };
}

interface CellLook {
  /** An attribute of its alignment. */
  readonly wrap: string;
  /** The number of its border. */
  readonly border: number;
}

/** A text that goes on over the empty cells beside it. */
const IN_ONE_LINE: CellLook = { wrap: '', border: 0 };

/** A style whose texts begin at the top of the cell, in a font that is made of the default one. */
function styled(
  files: Package,
  part: string,
  change: (font: string, prefix: string) => string,
  { wrap, border }: CellLook,
): number | null {
  const fonts = StyleList.open(files, part, 'fonts');
  const [standard] = fonts?.entries ?? [];
  if (!fonts || standard === undefined) return null;
  const font = fonts.numberOf(change(standard, fonts.prefix));
  const styles = StyleList.open(files, part, 'cellXfs');
  if (!styles) return null;
  const { prefix } = styles;
  const bordered = border === 0 ? '' : ' applyBorder="1"';
  return styles.numberOf(
    `<${prefix}xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1"${bordered} applyAlignment="1">` +
      `<${prefix}alignment vertical="top"${wrap}/></${prefix}xf>`,
  );
}

/** The number of a thin grey border all round; that of no border where the part lists none. */
function lined(files: Package, part: string): number {
  const borders = StyleList.open(files, part, 'borders');
  if (!borders) return 0;
  const { prefix } = borders;
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${prefix}${side} style="thin"><${prefix}color rgb="${LINE_COLOR}"/></${prefix}${side}>`,
  );
  return borders.numberOf(`<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`);
}

const same = (font: string): string => font;

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
