import type { FillPattern } from '../host/cellStyle';

/** What files call the patterns of fills, in the order in which the library numbers them from 1. */
export const FILL_PATTERNS: Readonly<Record<string, FillPattern>> = {
  solid: 'Solid',
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};

/** The number that the library has for a pattern. */
export function patternNumber(pattern: FillPattern): number {
  return Object.values(FILL_PATTERNS).indexOf(pattern) + 1;
}
