export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
export type BorderLine =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

/** One edge of one cell; `color` is `#RRGGBB`. */
export interface Border {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: string;
}

/** Which way a text runs: by what it consists of, or as told. */
export type ReadingOrder = 'Context' | 'LeftToRight' | 'RightToLeft';

/** How one cell looks. Colours are `#RRGGBB` in capitals; sizes are points. */
export interface CellStyle {
  /** The named style that the cell was given last, such as `Good`; what it looks like may have changed since. */
  readonly styleName: string;
  /** Null means no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  /** Levels of indent, 0 to 250. */
  readonly indent: number;
  /** Degrees, -90 to 90, or 180 for stacked text. */
  readonly textOrientation: number;
  /** Whether a distributed text is indented by itself. */
  readonly autoIndent: boolean;
  readonly readingOrder: ReadingOrder;
  /** Whether protecting the sheet protects this cell. */
  readonly locked: boolean;
  /** Whether protecting the sheet hides this cell's formula. */
  readonly formulaHidden: boolean;
  /** Null means no line at that edge. */
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
}

/** The properties to set; those that are absent stay as they are. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] };

/** The look of a cell nobody has formatted. */
export const DEFAULT_STYLE: CellStyle = {
  styleName: 'Normal',
  fill: null,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  textOrientation: 0,
  autoIndent: false,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
};
