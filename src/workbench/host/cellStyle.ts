export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
export type BorderLine =
  'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

/** What a fill consists of: the plain colour, or a pattern drawn on it. */
export type FillPattern =
  | 'Solid'
  | 'Gray50'
  | 'Gray75'
  | 'Gray25'
  | 'Horizontal'
  | 'Vertical'
  | 'Down'
  | 'Up'
  | 'Checker'
  | 'SemiGray75'
  | 'LightHorizontal'
  | 'LightVertical'
  | 'LightDown'
  | 'LightUp'
  | 'Grid'
  | 'CrissCross'
  | 'Gray16'
  | 'Gray8';

/** Whether a text stands on its line, below it or above it. */
export type Baseline = 'Normal' | 'Subscript' | 'Superscript';

/** One edge of one cell; `color` is `#RRGGBB`. */
export interface Border {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: string;
  /** How much lighter, up to 1, or darker, down to -1, the colour is shown; absent: as it is. */
  readonly tint?: number;
}

/** Which way a text runs: by what it consists of, or as told. */
export type ReadingOrder = 'Context' | 'LeftToRight' | 'RightToLeft';

/** How one cell looks. Colours are `#RRGGBB` in capitals; sizes are points. */
export interface CellStyle {
  /** The named style that the cell was given last, such as `Good`; what it looks like may have changed since. */
  readonly styleName: string;
  /** Null means no fill. */
  readonly fill: string | null;
  /** Anything but `Solid` is drawn with or without a fill behind it. */
  readonly pattern: FillPattern;
  readonly patternColor: string;
  /** How much lighter, up to 1, or darker, down to -1, colours are shown. */
  readonly fillTint: number;
  readonly patternTint: number;
  readonly fontTint: number;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly baseline: Baseline;
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
  pattern: 'Solid',
  patternColor: '#000000',
  fillTint: 0,
  patternTint: 0,
  fontTint: 0,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  baseline: 'Normal',
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
