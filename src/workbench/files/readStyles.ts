import type {
  Baseline,
  Border,
  CellStyle,
  HorizontalAlignment,
  Underline,
  VerticalAlignment,
} from '../host/cellStyle';
import { DEFAULT_STYLE } from '../host/cellStyle';
import type { BookStyle } from './book';
import { BORDER_STYLES } from './borderStyles';
import { FILL_PATTERNS } from './fillPatterns';
import type { ColourReader } from './colours';
import { BUILT_IN_FORMATS } from './numberFormats';
import { child, children, flagAttribute, numberAttribute } from './parts';

type Look = Partial<CellStyle>;

/** The cell formats of the styles part, in its order: a cell's `s` is an index into them. */
export function readStyles(root: Element | null, colour: ColourReader): BookStyle[] {
  const formats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId') ?? -1,
      format.getAttribute('formatCode') ?? 'General',
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((font) => readFont(font, colour));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => readFill(fill, colour));
  const borders = children(child(root, 'borders'), 'border').map((border) => readBorders(border, colour));
  const styles = children(child(root, 'cellXfs'), 'xf').map((xf) => ({
    look: {
      ...DEFAULT_STYLE,
      ...fonts[numberAttribute(xf, 'fontId') ?? 0],
      ...fills[numberAttribute(xf, 'fillId') ?? 0],
      ...borders[numberAttribute(xf, 'borderId') ?? 0],
      ...readAlignment(child(xf, 'alignment')),
      ...readProtection(child(xf, 'protection')),
    },
    numberFormat: formatCode(numberAttribute(xf, 'numFmtId') ?? 0, formats),
  }));
  return styles.length > 0 ? styles : [{ look: DEFAULT_STYLE, numberFormat: 'General' }];
}

function formatCode(id: number, formats: ReadonlyMap<number, string>): string {
  return formats.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
}

const UNDERLINES: Readonly<Record<string, Underline>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const BASELINES: Readonly<Record<string, Baseline>> = { subscript: 'Subscript', superscript: 'Superscript' };

function readFont(font: Element, colour: ColourReader): Look {
  const underline = child(font, 'u');
  return {
    fontName: child(font, 'name')?.getAttribute('val') ?? DEFAULT_STYLE.fontName,
    fontSize: numberAttribute(child(font, 'sz'), 'val') ?? DEFAULT_STYLE.fontSize,
    fontColor: colour(child(font, 'color')) ?? DEFAULT_STYLE.fontColor,
    bold: isOn(child(font, 'b')),
    italic: isOn(child(font, 'i')),
    strikethrough: isOn(child(font, 'strike')),
    baseline: BASELINES[child(font, 'vertAlign')?.getAttribute('val') ?? ''] ?? 'Normal',
    underline: underline ? (UNDERLINES[underline.getAttribute('val') ?? 'single'] ?? 'None') : 'None',
  };
}

function isOn(element: Element | null): boolean {
  return element !== null && flagAttribute(element, 'val', true);
}

function readFill(fill: Element, colour: ColourReader): Look {
  const pattern = child(fill, 'patternFill');
  if (!pattern || (pattern.getAttribute('patternType') ?? 'none') === 'none') return {};
  const drawn = FILL_PATTERNS[pattern.getAttribute('patternType') ?? ''] ?? 'Solid';
  const [front, back] = [colour(child(pattern, 'fgColor')), colour(child(pattern, 'bgColor'))];
  if (drawn === 'Solid') return { fill: front ?? null };
  return { fill: back ?? null, pattern: drawn, patternColor: front ?? DEFAULT_STYLE.patternColor };
}

function readBorders(border: Element, colour: ColourReader): Look {
  const edge = (name: string): Border | null => {
    const element = child(border, name);
    const style = BORDER_STYLES[element?.getAttribute('style') ?? ''];
    if (!style) return null;
    const color = colour(child(element, 'color')) ?? '#000000';
    return { line: style[0], weight: style[1], color };
  };
  return {
    borderTop: edge('top'),
    borderBottom: edge('bottom'),
    borderLeft: edge('left') ?? edge('start'),
    borderRight: edge('right') ?? edge('end'),
  };
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** In files, 91 to 180 mean 1 to 90 degrees downwards, and 255 means stacked letters. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function readAlignment(alignment: Element | null): Look {
  if (!alignment) return {};
  return {
    horizontalAlignment: HORIZONTAL[alignment.getAttribute('horizontal') ?? ''] ?? 'General',
    verticalAlignment: VERTICAL[alignment.getAttribute('vertical') ?? ''] ?? 'Bottom',
    wrapText: flagAttribute(alignment, 'wrapText'),
    shrinkToFit: flagAttribute(alignment, 'shrinkToFit'),
    indent: numberAttribute(alignment, 'indent') ?? 0,
    textOrientation: orientation(numberAttribute(alignment, 'textRotation') ?? 0),
  };
}

function readProtection(protection: Element | null): Look {
  if (!protection) return {};
  return {
    locked: flagAttribute(protection, 'locked', true),
    formulaHidden: flagAttribute(protection, 'hidden'),
  };
}
