import { choiceOf, colourOf, flagOf, integerOf, numberOf, textOf } from '../arguments';
import type { CellStyle, HorizontalAlignment, StylePatch, Underline, VerticalAlignment } from '../cellStyle';
import { invalidArgument } from '../failures';

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
const PATTERNS = ['None', 'Solid'] as const;

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
  /** Tells a cell without fill from a white one. Of the patterns only the plain fill is kept. */
  pattern: {
    read: (style) => (style.fill === null ? 'None' : 'Solid'),
    patch: (value) => (choiceOf(value, PATTERNS, null) === 'None' ? { fill: null } : {}),
  },
  patternColor: {
    read: () => '#000000',
    patch: () => {
      throw invalidArgument();
    },
  },
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
