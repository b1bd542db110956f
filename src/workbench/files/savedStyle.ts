import type * as Excelize from 'excelize-wasm';
import type { Border, CellStyle, Underline } from '../host/cellStyle';
import type { BookStyle } from './book';
import { borderStyleName } from './borderStyles';
import { patternNumber } from './fillPatterns';

/** The library numbers lines as files name them, in this order from 1. */
const LINES = [
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];

const UNDERLINES: Readonly<Record<Underline, string>> = {
  None: '',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const EDGES = {
  top: 'borderTop',
  bottom: 'borderBottom',
  left: 'borderLeft',
  right: 'borderRight',
} as const satisfies Record<string, keyof CellStyle>;

/**
 * The library's style for a cell whose look changed. Whatever did not change stays as the file has it, so
 * that colours of the theme, for one, stay colours of the theme.
 */
export function savedStyle(own: Excelize.Style, before: BookStyle, after: BookStyle): Excelize.Style {
  const changed = (...keys: readonly (keyof CellStyle)[]): boolean =>
    keys.some((key) => JSON.stringify(before.look[key]) !== JSON.stringify(after.look[key]));
  const { look } = after;
  const style: Excelize.Style = { ...own };
  style.Font = font(own.Font ?? {}, look, changed('fontColor'));
  if (changed('fill', 'pattern', 'patternColor')) style.Fill = fill(look);
  if (changed(...Object.values(EDGES))) style.Border = borders(own.Border ?? [], look);
  if (
    changed(
      'horizontalAlignment',
      'verticalAlignment',
      'wrapText',
      'shrinkToFit',
      'indent',
      'textOrientation',
    )
  ) {
    style.Alignment = alignment(own.Alignment ?? {}, look);
  }
  if (changed('locked', 'formulaHidden')) {
    style.Protection = { Locked: look.locked, Hidden: look.formulaHidden };
  }
  if (before.numberFormat !== after.numberFormat) {
    style.NumFmt = 0;
    style.CustomNumFmt = after.numberFormat;
  }
  return style;
}

function font(own: Excelize.Font, look: CellStyle, newColour: boolean): Excelize.Font {
  const { ColorTheme, ColorIndexed, ColorTint, Color, ...rest } = own;
  const kept = {
    ...(ColorTheme === undefined ? {} : { ColorTheme }),
    ...(ColorIndexed === undefined ? {} : { ColorIndexed }),
    ...(ColorTint === undefined ? {} : { ColorTint }),
    ...(Color === undefined ? {} : { Color }),
  };
  return {
    ...rest,
    ...(newColour ? { Color: look.fontColor.slice(1) } : kept),
    Family: look.fontName,
    Size: look.fontSize,
    Bold: look.bold,
    Italic: look.italic,
    Strike: look.strikethrough,
    Underline: UNDERLINES[look.underline],
    VertAlign: look.baseline === 'Normal' ? '' : look.baseline.toLowerCase(),
  };
}

/** The library keeps one colour of a fill: of a pattern, that in which it is drawn. */
function fill({ fill: colour, pattern, patternColor }: CellStyle): Excelize.Fill {
  if (pattern !== 'Solid') {
    return { Type: 'pattern', Pattern: patternNumber(pattern), Color: [patternColor.slice(1)] };
  }
  return colour === null
    ? { Type: 'pattern', Pattern: 0 }
    : { Type: 'pattern', Pattern: 1, Color: [colour.slice(1)] };
}

function borders(own: readonly Excelize.Border[], look: CellStyle): Excelize.Border[] {
  const diagonal = own.filter((line) => line.Type?.startsWith('diagonal'));
  const edges = Object.entries(EDGES).flatMap(([type, key]) => {
    const border: Border | null = look[key];
    if (!border) return [];
    const number = LINES.indexOf(borderStyleName(border.line, border.weight)) + 1;
    return [{ Type: type, Color: border.color.slice(1), Style: number }];
  });
  return [...diagonal, ...edges];
}

const HORIZONTAL: Readonly<Record<CellStyle['horizontalAlignment'], string>> = {
  General: '',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

function alignment(own: Excelize.Alignment, look: CellStyle): Excelize.Alignment {
  const turn = look.textOrientation;
  return {
    ...own,
    Horizontal: HORIZONTAL[look.horizontalAlignment],
    Vertical: look.verticalAlignment.toLowerCase(),
    WrapText: look.wrapText,
    ShrinkToFit: look.shrinkToFit,
    Indent: look.indent,
    TextRotation: turn === 180 ? 255 : turn < 0 ? 90 - turn : turn,
  };
}
