import { HostObject } from '../../richapi/hostObject';
import { integerOf, numberOf } from '../arguments';
import { invalidArgument } from '../failures';
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

export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';

  constructor(private readonly styled: StyledAreas) {
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

  get horizontalAlignment(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.horizontalAlignment);
  }

  set horizontalAlignment(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.horizontalAlignment, value);
  }

  get verticalAlignment(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.verticalAlignment);
  }

  set verticalAlignment(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.verticalAlignment, value);
  }

  get wrapText(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.wrapText);
  }

  set wrapText(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.wrapText, value);
  }

  get shrinkToFit(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.shrinkToFit);
  }

  set shrinkToFit(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.shrinkToFit, value);
  }

  get indentLevel(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.indentLevel);
  }

  set indentLevel(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.indentLevel, value);
  }

  get textOrientation(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.textOrientation);
  }

  set textOrientation(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.textOrientation, value);
  }

  get autoIndent(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.autoIndent);
  }

  set autoIndent(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.autoIndent, value);
  }

  get readingOrder(): unknown {
    return this.styled.read(ALIGNMENT_FIELDS.readingOrder);
  }

  set readingOrder(value: unknown) {
    this.styled.write(ALIGNMENT_FIELDS.readingOrder, value);
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
