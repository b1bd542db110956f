import { flagOf, integerOf, numberOf } from '../arguments';
import { MAX_COLUMNS, MAX_ROWS } from '../area';
import { invalidArgument } from '../failures';
import { AlignedObject } from './alignedObject';
import { FormatProtection } from './formatProtection';
import { checkAllowed } from '../protectionGuard';
import { RangeBorderCollection } from './rangeBorder';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { ALIGNMENT_FIELDS } from './styleFields';
import { workableArea, type StyledAreas } from './styledAreas';

/** Points of the widest column and the highest row. */
export const MAX_COLUMN_WIDTH = 1_342;
export const MAX_ROW_HEIGHT = 409.5;

/** @throws HostError InvalidArgument when it is no size that a column or row can have */
export function sizeOf(value: unknown, most: number): number {
  const points = numberOf(value);
  if (points < 0 || points > most) throw invalidArgument();
  return points;
}

export class RangeFormat extends AlignedObject {
  readonly typeName = 'RangeFormat';

  constructor(protected readonly styled: StyledAreas) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.styled);
  }

  get font(): RangeFont {
    return new RangeFont(this.styled);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.styled);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.styled);
  }

  /** Points; null when the columns differ. */
  get columnWidth(): number | null {
    return this.styled.commonIndex('column', (column) => this.styled.sheet.columnWidth(column));
  }

  set columnWidth(value: unknown) {
    const points = sizeOf(value, MAX_COLUMN_WIDTH);
    checkAllowed(this.styled.sheet, 'allowFormatColumns');
    for (const area of this.styled.areas)
      this.styled.sheet.setColumnWidths(area.column, area.columns, points);
  }

  /** Points; null when the rows differ. */
  get rowHeight(): number | null {
    return this.styled.commonIndex('row', (row) => this.styled.sheet.rowHeight(row));
  }

  set rowHeight(value: unknown) {
    const points = sizeOf(value, MAX_ROW_HEIGHT);
    checkAllowed(this.styled.sheet, 'allowFormatRows');
    for (const area of this.styled.areas) this.styled.sheet.setRowHeights(area.row, area.rows, points);
  }

  /** Null where the columns differ. Only true can be set: all columns then have the width of those nobody has set. */
  get useStandardWidth(): boolean | null {
    const width = this.columnWidth;
    return width === null ? null : width === this.styled.sheet.columnWidth(MAX_COLUMNS - 1);
  }

  set useStandardWidth(value: unknown) {
    if (flagOf(value)) this.columnWidth = this.styled.sheet.columnWidth(MAX_COLUMNS - 1);
  }

  /** Null where the rows differ. Only true can be set. */
  get useStandardHeight(): boolean | null {
    const height = this.rowHeight;
    return height === null ? null : height === this.styled.sheet.rowHeight(MAX_ROWS - 1);
  }

  set useStandardHeight(value: unknown) {
    if (flagOf(value)) this.rowHeight = this.styled.sheet.rowHeight(MAX_ROWS - 1);
  }

  adjustIndent(amount: unknown): void {
    const present = this.styled.common((style) => style.indent) ?? 0;
    this.styled.write(ALIGNMENT_FIELDS.indentLevel, Math.max(0, present + integerOf(amount)));
  }

  autofitColumns(): void {
    checkAllowed(this.styled.sheet, 'allowFormatColumns');
    for (const area of this.styled.areas) {
      const workable = workableArea(this.styled.sheet, area);
      if (workable) this.styled.sheet.autofitColumns(workable.column, workable.columns);
    }
  }

  autofitRows(): void {
    checkAllowed(this.styled.sheet, 'allowFormatRows');
    for (const area of this.styled.areas) {
      const workable = workableArea(this.styled.sheet, area);
      if (workable) this.styled.sheet.autofitRows(workable.row, workable.rows);
    }
  }
}
