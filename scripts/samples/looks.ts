import type { Border, Style } from 'excelize-wasm';

/** The looks of the samples: what an office's own workbook would wear. */
export interface Looks {
  readonly title: Style;
  readonly heading: Style;
  readonly body: Style;
}

const BORDERS: Border[] = ['left', 'top', 'right', 'bottom'].map((side) => ({
  Type: side,
  Color: '808080',
  Style: 1,
}));

/** Looks with a font of the report's language. */
export function looksIn(font: string, size: number): Looks {
  return {
    title: {
      Font: { Family: font, Size: size + 2, Bold: true },
      Alignment: { Vertical: 'center' },
    },
    heading: {
      Font: { Family: font, Size: size, Bold: true },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['DDEBF7'] },
      Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
      Border: BORDERS,
    },
    body: {
      Font: { Family: font, Size: size },
      Alignment: { Vertical: 'top', WrapText: true },
      Border: BORDERS,
    },
  };
}

/** The same look with a number format. */
export function withFormat(style: Style, format: string): Style {
  return { ...style, CustomNumFmt: format };
}

const EXCEL_HIGHEST = 409;

/** The height in points that wrapped text needs in columns of these widths; full-width signs count double. */
export function heightFor(texts: readonly string[], widths: readonly number[], size: number): number {
  const lines = texts.map((text, index) => Math.ceil(printedWidth(text) / ((widths[index] ?? 10) * 0.9)));
  return Math.min(Math.max(1, ...lines) * size * 1.4 + 4, EXCEL_HIGHEST);
}

function printedWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}
