import { BorderStyleTypes } from '@univerjs/core';
import { BORDER_STYLES, borderStyleName } from '../files/borderStyles';
import type { Border } from '../host/cellStyle';

const TYPES: Readonly<Record<string, BorderStyleTypes>> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** Univer's number for a line. */
export function borderType(border: Border): BorderStyleTypes {
  return TYPES[borderStyleName(border.line, border.weight)] ?? BorderStyleTypes.THIN;
}

/** The line that Univer's number stands for; null for none. */
export function borderOf(type: BorderStyleTypes, color: string): Border | null {
  const name = Object.keys(TYPES).find((candidate) => TYPES[candidate] === type);
  const style = name === undefined ? undefined : BORDER_STYLES[name];
  return style ? { line: style[0], weight: style[1], color } : null;
}
