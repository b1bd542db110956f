import { addressOf, parseAddress } from '../addresses';
import { integerOf, textOf } from '../arguments';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../failures';
import { Range } from '../range/range';
import type { SheetStorage } from '../storage';
import { VIEW } from '../recordKinds';

const FROZEN = 'frozen';

/** The rows above and the columns left that stay when a sheet is scrolled. */
export class WorksheetFreezePanes extends ExcelObject {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
  ) {
    super(context);
  }

  /** A range, or its address: its cells, and those above and left of it, are frozen. */
  freezeAt(range: unknown): void {
    const area = range instanceof Range ? range.area : parseAddress(textOf(range));
    if (!area) throw invalidArgument();
    this.freeze(area);
  }

  freezeRows(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: leastOne(count), columns: MAX_COLUMNS });
  }

  freezeColumns(count: unknown): void {
    this.freeze({ row: 0, column: 0, rows: MAX_ROWS, columns: leastOne(count) });
  }

  unfreeze(): void {
    this.sheet.records(VIEW).remove(FROZEN);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const address = this.sheet.records(VIEW).get(FROZEN);
    const area = typeof address === 'string' ? parseAddress(address) : null;
    return area && new Range(this.context, this.sheet, area);
  }

  private readonly freeze = (area: Area): void => {
    this.sheet.records(VIEW).set(FROZEN, addressOf(area));
  };
}

/** An absent count means one. */
function leastOne(value: unknown): number {
  const count = value === undefined || value === null ? 1 : integerOf(value);
  if (count < 1) throw invalidArgument();
  return count;
}
