import { lookOf, type Look } from './look';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** The look of a whole range, where all of its cells look the same: a few hundred bytes instead of one look per cell. */
export interface PendingCommonLook {
  /** For after the sync; null where the cells differ. */
  take(): Look | null;
}

/** Asks for the formats of a range as a whole: Excel answers null for those that differ within it. */
export function loadCommonLook(range: Excel.Range): PendingCommonLook {
  range.load('style');
  const { format } = range;
  format.load('horizontalAlignment,verticalAlignment,wrapText,shrinkToFit,indentLevel,textOrientation');
  const font = format.font.load('name,size,color,bold,italic,strikethrough,underline');
  const fill = format.fill.load('color,pattern,patternColor');
  const borders = SIDES.map((side) => format.borders.getItem(side).load('style,weight,color'));
  return {
    take() {
      const line = commonEdge(borders);
      const formats: Excel.CellPropertiesFormat = {
        font: font.toJSON(),
        fill: fill.toJSON(),
        horizontalAlignment: format.horizontalAlignment,
        verticalAlignment: format.verticalAlignment,
        wrapText: format.wrapText,
        shrinkToFit: format.shrinkToFit,
        indentLevel: format.indentLevel,
        textOrientation: format.textOrientation,
      };
      if (!line || differs({ style: range.style, ...formats, fill: fillParts(fill) })) return null;
      const edges = { top: line, bottom: line, left: line, right: line };
      return lookOf({ style: range.style, format: { ...formats, borders: edges } });
    },
  };
}

/** The colours of a cell without fill mean nothing. */
function fillParts({ color, pattern, patternColor }: Excel.RangeFill): object {
  return pattern === 'None' ? {} : { color, pattern, patternColor };
}

/** Whether Excel gave no answer for one of the formats: the cells differ in it. */
function differs(formats: object): boolean {
  return Object.values(formats).some((part: unknown) =>
    typeof part === 'object' && part !== null ? differs(part) : part === null || part === undefined,
  );
}

/** The one line that every cell has on every side, or null. */
function commonEdge(borders: readonly Excel.RangeBorder[]): Excel.CellBorder | null {
  const [first] = borders;
  if (!first) return null;
  const { style, weight, color } = first;
  if (style === 'None') return borders.every((border) => border.style === 'None') ? { style } : null;
  const same = borders.every((b) => b.style === style && b.weight === weight && b.color === color);
  return same ? { style, weight, color } : null;
}
