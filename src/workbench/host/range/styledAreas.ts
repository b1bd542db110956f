import { intersection, isEntireColumns, isEntireRows, sameArea, type Area } from '../area';
import { DEFAULT_STYLE, type CellStyle, type StylePatch } from '../cellStyle';
import { checkAllowed } from '../protectionGuard';
import type { Styled, StyleField } from './styleFields';
import type { SheetStorage } from '../storage';

/** Excel, too, works on no more cells than this one by one. */
export const MOST_CELLS = 5_000_000;

/** Whether the area is too large, as whole columns are, to be worked on cell by cell. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area) || area.rows * area.columns > MOST_CELLS;
}

/** The part of an area that is worked on: of an unbounded one what is used, or null when nothing is. */
export function workableArea(sheet: SheetStorage, area: Area): Area | null {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea();
  return used && intersection(area, used);
}

/** The look of one or several rectangles of a sheet, as one thing. */
export class StyledAreas implements Styled {
  constructor(
    readonly sheet: SheetStorage,
    readonly areas: readonly Area[],
  ) {}

  /** The value that all cells share, or null when they differ. */
  read(field: StyleField): unknown {
    return this.common(field.read);
  }

  write(field: StyleField, value: unknown): void {
    this.patch(field.patch(value));
  }

  patch(patch: StylePatch): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    const workable = this.areas.flatMap((area) => workableArea(this.sheet, area) ?? []);
    if (workable.length > 0) this.sheet.patchStyle(workable, patch);
  }

  common<T>(read: (style: CellStyle) => T): T | null {
    const values = new Set<T>();
    for (const area of this.areas) {
      const workable = workableArea(this.sheet, area);
      const styles = workable ? this.sheet.readStyles(workable).flat() : [];
      for (const style of styles) values.add(read(style));
      if (!workable || !sameArea(workable, area)) values.add(read(DEFAULT_STYLE));
      if (values.size > 1) return null;
    }
    const [value] = values;
    return value ?? null;
  }

  /** The value that all columns (or rows) share, or null when they differ. */
  commonIndex<T>(axis: 'row' | 'column', read: (index: number) => T): T | null {
    const values = new Set<T>();
    for (const area of this.areas) {
      const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
      for (let index = first; index < first + count && values.size < 2; index++) values.add(read(index));
    }
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }
}

/** One cell whose style has been read already. */
export class StyledCell extends StyledAreas {
  constructor(
    sheet: SheetStorage,
    area: Area,
    private readonly style: CellStyle,
  ) {
    super(sheet, [area]);
  }

  override common<T>(read: (style: CellStyle) => T): T | null {
    return read(this.style);
  }
}
