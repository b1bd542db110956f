import { choiceOf, colourOf, flagOf, integerOf, numberOf, textOf } from '../arguments';
import type {
  CellStyle,
  FillPattern,
  HorizontalAlignment,
  StylePatch,
  Underline,
  VerticalAlignment,
} from '../cellStyle';
import { DEFAULT_STYLE } from '../cellStyle';
import { invalidArgument, notImplemented } from '../failures';

/** One property of a format: how it reads from a cell's style, and what setting it changes. */
export interface StyleField {
  readonly read: (style: CellStyle) => unknown;
  readonly patch: (value: unknown) => StylePatch;
}

/** Something that has a look: cells, or a named style. */
export interface Styled {
  /** The value of the field, or null when cells differ. */
  read(field: StyleField): unknown;
  write(field: StyleField, value: unknown): void;
  patch(patch: StylePatch): void;
}

const NO_FILL = '#FFFFFF';
const MAX_FONT_SIZE = 409;
const MAX_INDENT = 250;

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES: readonly Underline[] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const PATTERNS: readonly (FillPattern | 'None')[] = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
];
/** Patterns of the API that this Excel cannot draw. */
const GRADIENTS = ['lineargradient', 'rectangulargradient'];

/** No fill at all. */
export const CLEARED_FILL: StylePatch = {
  fill: null,
  pattern: 'Solid',
  patternColor: DEFAULT_STYLE.patternColor,
  fillTint: 0,
  patternTint: 0,
};

function patternPatch(value: unknown): StylePatch {
  if (GRADIENTS.includes(textOf(value).toLowerCase())) throw notImplemented();
  const pattern = choiceOf(value, PATTERNS, null);
  return pattern === 'None' ? CLEARED_FILL : { pattern };
}

function tint(value: unknown): number {
  return within(value, -1, 1);
}

function within(value: unknown, least: number, most: number): number {
  const number = numberOf(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}

export const FILL_FIELDS = {
  color: {
    read: (style) => style.fill ?? NO_FILL,
    patch: (value) => ({ fill: value === '' ? null : colourOf(value) }),
  },
  /** Tells a cell without fill from a white one. */
  pattern: {
    read: (style) => (style.pattern === 'Solid' && style.fill === null ? 'None' : style.pattern),
    patch: patternPatch,
  },
  patternColor: {
    read: (style) => style.patternColor,
    patch: (value) => ({ patternColor: colourOf(value) }),
  },
  patternTintAndShade: {
    read: (style) => style.patternTint,
    patch: (value) => ({ patternTint: tint(value) }),
  },
  tintAndShade: { read: (style) => style.fillTint, patch: (value) => ({ fillTint: tint(value) }) },
} satisfies Record<string, StyleField>;

export const FONT_FIELDS = {
  name: { read: (style) => style.fontName, patch: (value) => ({ fontName: textOf(value) }) },
  size: {
    read: (style) => style.fontSize,
    patch: (value) => ({ fontSize: within(value, 1, MAX_FONT_SIZE) }),
  },
  color: { read: (style) => style.fontColor, patch: (value) => ({ fontColor: colourOf(value) }) },
  bold: { read: (style) => style.bold, patch: (value) => ({ bold: flagOf(value) }) },
  italic: { read: (style) => style.italic, patch: (value) => ({ italic: flagOf(value) }) },
  underline: {
    read: (style) => style.underline,
    patch: (value) => ({ underline: choiceOf(value, UNDERLINES, null) }),
  },
  strikethrough: {
    read: (style) => style.strikethrough,
    patch: (value) => ({ strikethrough: flagOf(value) }),
  },
  subscript: {
    read: (style) => style.baseline === 'Subscript',
    patch: (value) => ({ baseline: flagOf(value) ? 'Subscript' : 'Normal' }),
  },
  superscript: {
    read: (style) => style.baseline === 'Superscript',
    patch: (value) => ({ baseline: flagOf(value) ? 'Superscript' : 'Normal' }),
  },
  tintAndShade: { read: (style) => style.fontTint, patch: (value) => ({ fontTint: tint(value) }) },
} satisfies Record<string, StyleField>;

export const PROTECTION_FIELDS = {
  locked: { read: (style) => style.locked, patch: (value) => ({ locked: flagOf(value) }) },
  formulaHidden: {
    read: (style) => style.formulaHidden,
    patch: (value) => ({ formulaHidden: flagOf(value) }),
  },
} satisfies Record<string, StyleField>;

export const ALIGNMENT_FIELDS = {
  horizontalAlignment: {
    read: (style) => style.horizontalAlignment,
    patch: (value) => ({ horizontalAlignment: choiceOf(value, HORIZONTAL, null) }),
  },
  verticalAlignment: {
    read: (style) => style.verticalAlignment,
    patch: (value) => ({ verticalAlignment: choiceOf(value, VERTICAL, null) }),
  },
  wrapText: { read: (style) => style.wrapText, patch: (value) => ({ wrapText: flagOf(value) }) },
  shrinkToFit: { read: (style) => style.shrinkToFit, patch: (value) => ({ shrinkToFit: flagOf(value) }) },
  indentLevel: {
    read: (style) => style.indent,
    patch: (value) => ({ indent: within(integerOf(value), 0, MAX_INDENT) }),
  },
  textOrientation: {
    read: (style) => style.textOrientation,
    patch: (value) => ({ textOrientation: value === 180 ? 180 : within(value, -90, 90) }),
  },
  autoIndent: { read: (style) => style.autoIndent, patch: (value) => ({ autoIndent: flagOf(value) }) },
  readingOrder: {
    read: (style) => style.readingOrder,
    patch: (value) => ({ readingOrder: choiceOf(value, READING_ORDERS, null) }),
  },
} satisfies Record<string, StyleField>;
