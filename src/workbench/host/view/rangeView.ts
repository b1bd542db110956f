import { addressOf } from '../addresses';
import type { Area } from '../area';
import { gridOf } from '../arguments';
import { PlacedCollection } from '../collections';
import { ExcelObject, type HostContext } from '../context';
import { sizeMismatch } from '../failures';
import { mapFormulas, toR1C1 } from '../range/formulasR1C1';
import { Range } from '../range/range';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContents,
  writeNumberFormats,
} from '../range/rangeContents';
import type { SheetStorage } from '../storage';

type Grid = readonly (readonly unknown[])[];

/** The cells of a range that can be seen: without hidden rows and columns. */
export class RangeView extends ExcelObject {
  readonly typeName = 'RangeView';

  /** @param place the place among the rows of the view that it is a row of; 0 for a view of its own */
  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly area: Area,
    private readonly place = 0,
  ) {
    super(context);
  }

  get index(): number {
    return this.place;
  }

  get rowCount(): number {
    return this.visibleRows().length;
  }

  get columnCount(): number {
    return this.visibleColumns().length;
  }

  get cellAddresses(): unknown {
    return this.visibleRows().map((row) =>
      this.visibleColumns().map((column) => addressOf({ row, column, rows: 1, columns: 1 })),
    );
  }

  get values(): unknown {
    return this.seen(readValues(this.sheet, this.area));
  }

  set values(values: unknown) {
    writeContents(this.sheet, this.area, this.spread(values));
  }

  get formulas(): unknown {
    return this.seen(readFormulas(this.sheet, this.area));
  }

  set formulas(formulas: unknown) {
    this.values = formulas;
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.values = formulas;
  }

  get formulasR1C1(): unknown {
    const formulas = mapFormulas(readFormulas(this.sheet, this.area), this.area, toR1C1);
    return Array.isArray(formulas) ? this.seen(formulas) : null;
  }

  get numberFormat(): unknown {
    return this.seen(readNumberFormats(this.sheet, this.area));
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, this.spread(formats));
  }

  get text(): unknown {
    return this.seen(readText(this.sheet, this.area));
  }

  get valueTypes(): unknown {
    return this.seen(readValueTypes(this.sheet, this.area));
  }

  get rows(): RangeViewCollection {
    const rows = this.visibleRows().map(
      (row, place) => new RangeView(this.context, this.sheet, { ...this.area, row, rows: 1 }, place),
    );
    return new RangeViewCollection(this.context, rows);
  }

  /** The whole range, with what is hidden. */
  getRange(): Range {
    return new Range(this.context, this.sheet, this.area);
  }

  private readonly visibleRows = (): number[] =>
    indexes(this.area.row, this.area.rows).filter((row) => !this.sheet.isRowHidden(row));

  private readonly visibleColumns = (): number[] =>
    indexes(this.area.column, this.area.columns).filter((column) => !this.sheet.isColumnHidden(column));

  private readonly seen = (grid: Grid | null): unknown => {
    if (!grid) return null;
    const columns = this.visibleColumns();
    return this.visibleRows().map((row) =>
      columns.map((column) => grid[row - this.area.row]?.[column - this.area.column]),
    );
  };

  /** A grid of what is seen over the whole range: null leaves what is hidden alone. */
  private readonly spread = (values: unknown): (unknown[] | null[])[] => {
    const [rows, columns] = [this.visibleRows(), this.visibleColumns()];
    const given = gridOf(values, rows.length, columns.length, sizeMismatch);
    return indexes(this.area.row, this.area.rows).map((row) =>
      indexes(this.area.column, this.area.columns).map(
        (column) => given[rows.indexOf(row)]?.[columns.indexOf(column)] ?? null,
      ),
    );
  };
}

export class RangeViewCollection extends PlacedCollection<RangeView> {
  readonly typeName = 'RangeViewCollection';

  constructor(
    context: HostContext,
    private readonly all: readonly RangeView[],
  ) {
    super(context);
  }

  get items(): readonly RangeView[] {
    return this.all;
  }
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
