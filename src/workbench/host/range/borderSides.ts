import type { Area } from '../area';
import type { CellStyle } from '../cellStyle';

export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

export const BORDER_SIDES: readonly BorderSide[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export type BorderKey = keyof Pick<CellStyle, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>;

/** Some cells, and the edge of each that a border of a range consists of. */
export interface BorderStrip {
  readonly area: Area;
  readonly key: BorderKey;
}

/** Where the lines of that side of a range lie: none for a diagonal, or for the inside of a single cell. */
export function borderStrips(area: Area, side: BorderSide): readonly BorderStrip[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, key: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, key: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, key: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, key: 'borderRight' }];
    case 'InsideHorizontal':
      if (rows < 2) return [];
      return [
        { area: { ...area, rows: rows - 1 }, key: 'borderBottom' },
        { area: { ...area, row: row + 1, rows: rows - 1 }, key: 'borderTop' },
      ];
    case 'InsideVertical':
      if (columns < 2) return [];
      return [
        { area: { ...area, columns: columns - 1 }, key: 'borderRight' },
        { area: { ...area, column: column + 1, columns: columns - 1 }, key: 'borderLeft' },
      ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}
