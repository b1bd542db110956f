import { ExcelObject, type HostContext } from '../context';
import type { SheetStorage, TableRecord } from '../storage';

/** A column or a row of a table, by its place from 0. The table is looked up anew whenever it is asked. */
export abstract class TablePart extends ExcelObject {
  constructor(
    context: HostContext,
    protected readonly sheet: SheetStorage,
    protected readonly table: () => TableRecord,
    protected readonly place: number,
  ) {
    super(context);
  }

  get index(): number {
    return this.place;
  }
}
