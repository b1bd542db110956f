import * as v from 'valibot';

const color = v.string();
const pattern = v.picklist([
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
  'LinearGradient',
  'RectangularGradient',
]);
const edge = v.nullable(
  v.object({
    style: v.picklist(['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot']),
    weight: v.picklist(['Hairline', 'Thin', 'Medium', 'Thick']),
    color,
  }),
);

/** How one cell looks, apart from its number format: what is put back when a look is restored. */
export const lookSchema = v.object({
  /** Name of the cell style, in Excel's language. */
  style: v.string(),
  fontName: v.string(),
  /** Points. */
  fontSize: v.number(),
  fontColor: color,
  bold: v.boolean(),
  italic: v.boolean(),
  strikethrough: v.boolean(),
  underline: v.picklist(['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
  /** Null is no fill at all, which is not the same as white. */
  fill: v.nullable(v.object({ color, pattern, patternColor: color })),
  horizontal: v.picklist([
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  vertical: v.picklist(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  wrap: v.boolean(),
  shrink: v.boolean(),
  indent: v.number(),
  orientation: v.number(),
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
});

export type Look = v.InferOutput<typeof lookSchema>;
export type Edge = Look['top'];

/** What `lookOf` needs. */
export const LOOK_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    font: {
      name: true,
      size: true,
      color: true,
      bold: true,
      italic: true,
      strikethrough: true,
      underline: true,
    },
    fill: { color: true, pattern: true, patternColor: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
    indentLevel: true,
    textOrientation: true,
  },
};

/** Estimated bytes of one cell's look in a response. */
export const LOOK_BYTES = 800;

/** The look that Excel gives for one cell. */
export function lookOf({ style = '', format = {} }: Excel.CellProperties): Look {
  const { font = {}, fill = {}, borders = {} } = format;
  return {
    style,
    fontName: font.name ?? 'Calibri',
    fontSize: font.size ?? 11,
    fontColor: font.color ?? '#000000',
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    underline: font.underline ?? 'None',
    fill: fillOf(fill),
    horizontal: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    wrap: format.wrapText ?? false,
    shrink: format.shrinkToFit ?? false,
    indent: format.indentLevel ?? 0,
    orientation: format.textOrientation ?? 0,
    top: edgeOf(borders.top),
    bottom: edgeOf(borders.bottom),
    left: edgeOf(borders.left),
    right: edgeOf(borders.right),
  };
}

/** Excel calls a cell without fill white; its pattern tells. */
function fillOf({ color, pattern, patternColor }: Excel.CellPropertiesFill): Look['fill'] {
  if (!color || pattern === 'None') return null;
  return { color, pattern: pattern ?? 'Solid', patternColor: patternColor ?? '' };
}

function edgeOf({ style, weight, color }: Excel.CellBorder = {}): Edge {
  if (style === undefined || style === 'None') return null;
  return { style, weight: weight ?? 'Thin', color: color ?? '#000000' };
}

/** The same text for the same look. */
export function lookKey(look: Look): string {
  return JSON.stringify(look);
}
