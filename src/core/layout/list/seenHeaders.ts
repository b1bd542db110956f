import type { Grid } from '../grid';
import { COLUMN_ROLES } from '../roles';
import { isUnnamed, type ListHeader } from './listHeader';

/** A row that headings begin in. */
interface SeenRow {
  readonly row: number;
  readonly headers: readonly ListHeader[];
}

/** The headings of a sheet that were read already, so that those which stand again on every printed page are known. */
export class SeenHeaders {
  private readonly named = new Set<string>();
  private readonly unnamed = new Set<string>();
  /** By the first text of their rows. */
  private readonly read = new Map<string, SeenRow[]>();

  constructor(private readonly grid: Grid) {}

  /** Headings that stand in a row as they stood above, word for word; they need not be read again. */
  again(row: number): readonly ListHeader[] | undefined {
    const above = this.seen(row);
    if (!above || above.headers.length === 0) return undefined;
    const height = Math.max(...above.headers.map((header) => header.height));
    for (let index = 1; index < height; index++) {
      if (!this.areSame(row + index, above.row + index)) return undefined;
    }
    return above.headers;
  }

  /** Remembers what was read in a row. Headings over periods stand again over every indicator: those are read anew. */
  add(row: number, headers: readonly ListHeader[]): void {
    if (!headers.some(isUnnamed)) {
      const first = this.firstOf(row);
      const others = (this.read.get(first) ?? []).filter((one) => !this.areSame(row, one.row));
      this.read.set(first, [...others, { row, headers }]);
    }
    for (const header of headers) (isUnnamed(header) ? this.unnamed : this.named).add(this.keyOf(header));
  }

  /** Whether headings are none of an earlier table again: of as many rows, the same roles in the same columns. */
  isNew(header: ListHeader): boolean {
    const key = this.keyOf(header);
    return !this.named.has(key) && (isUnnamed(header) || !this.unnamed.has(key));
  }

  private firstOf(row: number): string {
    const [column] = this.grid.filled(row);
    return column === undefined ? '' : this.grid.text(row, column);
  }

  private seen(row: number): SeenRow | undefined {
    return this.read.get(this.firstOf(row))?.find((one) => this.areSame(row, one.row));
  }

  /** Whether the same stands in the same columns of two rows. */
  private areSame(row: number, other: number): boolean {
    const [own, others] = [this.grid.filled(row), this.grid.filled(other)];
    const isSame = (column: number, index: number): boolean =>
      column === others[index] && this.grid.text(row, column) === this.grid.text(other, column);
    return own.length === others.length && own.every(isSame);
  }

  private keyOf({ row, height, columns }: ListHeader): string {
    const own = COLUMN_ROLES.map((role) => {
      const column = columns[role];
      return column === undefined ? '' : `${String(column)} ${this.grid.plain(row, column)}`;
    });
    return [String(height), ...own].join('\n');
  }
}
