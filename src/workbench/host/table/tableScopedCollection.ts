import { textOf } from '../arguments';
import { contains, intersection, type Area } from '../area';
import { KeyedCollection } from '../collections';
import type { HostContext } from '../context';
import { itemNotFound } from '../failures';
import type { SheetStorage } from '../storage';
import { Table } from './table';

/** The tables that lie within, or touch, some ranges. */
export class TableScopedCollection extends KeyedCollection<Table> {
  readonly typeName = 'TableScopedCollection';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly areas: readonly Area[],
    private readonly wanted: 'contained' | 'touched',
  ) {
    super(context);
  }

  get items(): readonly Table[] {
    const isWanted = this.wanted === 'contained' ? contains : intersection;
    return this.sheet
      .tables()
      .filter((table) => this.areas.some((area) => isWanted(area, table.area)))
      .map((table) => new Table(this.context, this.sheet, table.id));
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw itemNotFound();
    return first;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = textOf(key).toLowerCase();
    return (
      this.items.find((table) => [table.id, table.name].some((one) => one.toLowerCase() === wanted)) ?? null
    );
  }
}
