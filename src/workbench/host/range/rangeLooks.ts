import { applyStyle } from '../styles/applyStyle';
import { RangeFormat } from './rangeFormat';
import { RangeNavigation } from './rangeNavigation';
import { areColumnsHidden, areRowsHidden, setColumnsHidden, setRowsHidden } from './rangeProperties';
import { heightOf, widthOf } from './rangeSize';
import { StyledAreas } from './styledAreas';

/** How the cells of a range look, and whether they can be seen. */
export abstract class RangeLooks<Self extends RangeLooks<Self>> extends RangeNavigation<Self> {
  get format(): RangeFormat {
    return new RangeFormat(new StyledAreas(this.sheet, [this.area]));
  }

  /** The style of all cells, or null where they differ. */
  get style(): string | null {
    return new StyledAreas(this.sheet, [this.area]).common((look) => look.styleName);
  }

  set style(name: unknown) {
    applyStyle(this.context.storage, this.sheet, [this.area], name);
  }

  get rowHidden(): boolean | null {
    return areRowsHidden(this.sheet, this.area);
  }

  set rowHidden(value: unknown) {
    setRowsHidden(this.sheet, this.area, value);
  }

  get columnHidden(): boolean | null {
    return areColumnsHidden(this.sheet, this.area);
  }

  set columnHidden(value: unknown) {
    setColumnsHidden(this.sheet, this.area, value);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  /** Points from the left end of the sheet; what is hidden has no width. */
  get left(): number {
    return widthOf(this.sheet, 0, this.area.column);
  }

  /** Points from the top of the sheet; what is hidden has no height. */
  get top(): number {
    return heightOf(this.sheet, 0, this.area.row);
  }

  get width(): number {
    return widthOf(this.sheet, this.area.column, this.area.columns);
  }

  get height(): number {
    return heightOf(this.sheet, this.area.row, this.area.rows);
  }
}
