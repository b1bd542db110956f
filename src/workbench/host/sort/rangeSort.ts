import { addressOf } from '../addresses';
import { choiceOf, flagOf } from '../arguments';
import type { Area } from '../area';
import { ExcelObject, type HostContext } from '../context';
import type { SheetStorage } from '../storage';
import { sortCells } from './sortCells';
import { sortFieldsOf, sortMethodOf } from './sortFields';

/** Sorts the cells of a range. */
export class RangeSort extends ExcelObject {
  readonly typeName = 'RangeSort';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly area: Area,
  ) {
    super(context);
  }

  /** `Rows` sorts from top to bottom, by what stands in columns; `Columns` the other way. */
  apply(
    fields: unknown,
    matchCase: unknown,
    hasHeaders: unknown,
    orientation: unknown,
    method: unknown,
  ): void {
    const sorted =
      choiceOf(orientation, ['Rows', 'Columns'] as const, 'Rows') === 'Rows' ? 'rows' : 'columns';
    const { area } = this;
    const headings = flagOf(hasHeaders) ? 1 : 0;
    const body =
      sorted === 'rows'
        ? { ...area, row: area.row + headings, rows: area.rows - headings }
        : { ...area, column: area.column + headings, columns: area.columns - headings };
    const read = sortFieldsOf(fields, sorted === 'rows' ? area.columns : area.rows);
    if (body.rows < 1 || body.columns < 1) return;
    sortCells(this.sheet, body, sorted, read, {
      method: sortMethodOf(method),
      case: flagOf(matchCase) ? 'matters' : 'does not matter',
    });
    this.context.news.tell({ kind: 'sorted', sheetId: this.sheet.id, sorted, address: addressOf(body) });
  }
}
