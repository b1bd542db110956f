import type { TableObject } from '../../core/sheet/snapshot';
import { addressOf, POSITION } from './grids';
import type { Batch } from './session';

/** The names of the tables seen so far: a table that is known by name is read without another round trip. */
export class KnownTables {
  private names: readonly string[] = [];

  /** More than this are not guessed at. */
  private static readonly MOST = 30;

  remember(names: readonly string[]): void {
    this.names = names.slice(0, KnownTables.MOST);
  }

  add(names: readonly string[]): void {
    this.remember([...new Set([...names, ...this.names])]);
  }

  all(): readonly string[] {
    return this.names;
  }
}

/** Tables of a sheet whose load is under way. */
export interface PendingTables {
  /** For after the sync; makes one more round trip if there is a table that was not known. */
  take(batch: Batch): Promise<readonly TableObject[]>;
}

/** Asks for the tables of a sheet. Their ranges need their names, which are guessed from those known. */
export function loadTables(sheet: Excel.Worksheet, known: KnownTables): PendingTables {
  const { tables } = sheet;
  tables.load('items/name,items/showHeaders');
  const ranges = new Map(known.all().map((name) => [name, position(tables.getItemOrNullObject(name))]));
  return {
    async take({ sync }) {
      const missing = tables.items.filter(({ name }) => ranges.get(name)?.isNullObject !== false);
      for (const table of missing) ranges.set(table.name, position(table));
      if (missing.length > 0) {
        await sync();
        known.add(missing.map(({ name }) => name));
      }
      return tables.items.flatMap(({ name, showHeaders }) => {
        const range = ranges.get(name);
        return range ? [{ name, range: addressOf(range), hasHeaders: showHeaders }] : [];
      });
    },
  };
}

function position(table: Excel.Table): Excel.Range {
  return table.getRange().load(POSITION);
}
