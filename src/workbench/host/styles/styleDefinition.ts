import type { CellStyle } from '../cellStyle';

/** The parts of a look that a style may leave alone. */
export type StylePart = 'number' | 'font' | 'alignment' | 'border' | 'patterns' | 'protection';

export const STYLE_PARTS: readonly StylePart[] = [
  'number',
  'font',
  'alignment',
  'border',
  'patterns',
  'protection',
];

/** A named style: what cells that are given it look like, and in which parts. */
export interface StyleDefinition {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly look: CellStyle;
  readonly numberFormat: string;
  readonly includes: readonly StylePart[];
}

/** The properties of each part; the number format is none of a look. */
export const PART_KEYS: Readonly<Record<StylePart, readonly (keyof CellStyle)[]>> = {
  number: [],
  font: [
    'fontName',
    'fontSize',
    'fontColor',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'baseline',
    'fontTint',
  ],
  alignment: [
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'shrinkToFit',
    'indent',
    'textOrientation',
    'autoIndent',
    'readingOrder',
  ],
  border: ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'],
  patterns: ['fill', 'pattern', 'patternColor', 'fillTint', 'patternTint'],
  protection: ['locked', 'formulaHidden'],
};
