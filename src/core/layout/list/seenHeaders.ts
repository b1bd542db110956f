import type { Grid } from '../grid';
import { plainHeading } from '../headings/readHeading';
import { COLUMN_ROLES } from '../roles';
import { isUnnamed, type ListHeader } from './listHeader';

/** The headings of a sheet that were read already, so that those which stand again on every printed page are known. */
export class SeenHeaders {
  private readonly named = new Set<string>();
  private readonly unnamed = new Set<string>();
  private readonly firsts = new Set<string>();
  private readonly byRow = new Map<string, readonly ListHeader[]>();

  constructor(private readonly grid: Grid) {}

  /** Headings that stand in a row as they stood above, word for word; they need not be read again. */
  again(row: number): readonly ListHeader[] | undefined {
    const above = this.firsts.has(this.firstOf(row)) ? this.byRow.get(this.wordsOf(row)) : undefined;
    const [first] = above ?? [];
    if (!above || !first) return undefined;
    const height = Math.max(...above.map((header) => header.height));
    for (let index = 1; index < height; index++) {
      if (this.wordsOf(row + index) !== this.wordsOf(first.row + index)) return undefined;
    }
    return above;
  }

  /** Remembers what was read in a row. Headings over periods stand again over every indicator: those are read anew. */
  add(row: number, found: readonly ListHeader[]): void {
    if (!found.some(isUnnamed)) {
      this.byRow.set(this.wordsOf(row), found);
      this.firsts.add(this.firstOf(row));
    }
    for (const header of found) (isUnnamed(header) ? this.unnamed : this.named).add(this.keyOf(header));
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

  private wordsOf(row: number): string {
    return this.grid
      .filled(row)
      .map((column) => `${String(column)} ${this.grid.text(row, column)}`)
      .join('\n');
  }

  private keyOf({ row, height, columns }: ListHeader): string {
    const own = COLUMN_ROLES.map((role) => {
      const column = columns[role];
      return column === undefined ? '' : `${String(column)} ${plainHeading(this.grid.text(row, column))}`;
    });
    return [String(height), ...own].join('\n');
  }
}
