import type { CellKind } from './cellKind';
import { profileOf, samplesOf, type Counted, type Profile } from './profile';

/**
 * The cells of one column between two rows, counted. Asked of rows near those that were asked of before, it counts only
 * what came and went: where headings stand in row after row, each looks at the same cells below it.
 */
export class ColumnWindow {
  private first = 0;
  private last = -1;
  private counts: Partial<Record<CellKind, number>> = {};
  private profile: Profile | undefined = undefined;

  constructor(private readonly cellAt: (row: number) => Counted) {}

  /** What stands from one row to another, both included. */
  between(first: number, last: number): Profile {
    if (this.profile && first === this.first && last === this.last) return this.profile;
    const isNear = Math.abs(first - this.first) + Math.abs(last - this.last) < last - first;
    if (isNear) this.slide(first, last);
    else this.counts = { ...profileOf(rowsOf(first, last, this.cellAt)).counts };
    this.first = first;
    this.last = last;
    this.profile = new WindowProfile({ ...this.counts }, () => rowsOf(first, last, this.cellAt));
    return this.profile;
  }

  private slide(first: number, last: number): void {
    for (let row = this.first; row < first; row++) this.count(row, -1);
    for (let row = first; row < this.first; row++) this.count(row, 1);
    for (let row = this.last + 1; row <= last; row++) this.count(row, 1);
    for (let row = last + 1; row <= this.last; row++) this.count(row, -1);
  }

  private count(row: number, by: number): void {
    const { kind } = this.cellAt(row);
    this.counts[kind] = (this.counts[kind] ?? 0) + by;
  }
}

/** Counts, and samples for those who ask for them. */
class WindowProfile implements Profile {
  readonly filled: number;
  private own: readonly string[] | undefined = undefined;

  constructor(
    readonly counts: Profile['counts'],
    private readonly cells: () => Iterable<Counted>,
  ) {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    this.filled = all - (counts.empty ?? 0) - (counts.none ?? 0);
  }

  get samples(): readonly string[] {
    return (this.own ??= samplesOf(this.cells()));
  }
}

function* rowsOf(first: number, last: number, cellAt: (row: number) => Counted): Iterable<Counted> {
  for (let row = first; row <= last; row++) yield cellAt(row);
}
