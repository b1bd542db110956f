import type { RangeAddress } from '../sheet/address';

/** Rows from one on over which the same areas stand. */
interface Stretch {
  readonly row: number;
  readonly areas: readonly RangeAddress[];
}

/** The cells that are read otherwise, found by their rows. */
export class Taken {
  /** From the top down, each up to the next. */
  private readonly stretches: readonly Stretch[];

  constructor(addresses: readonly RangeAddress[]) {
    this.stretches = stretchesOf(addresses);
  }

  /** Whether one of them holds all of some columns of a row, given from left to right; so it is of none. */
  hasAll(row: number, columns: readonly number[]): boolean {
    const first = columns[0];
    const last = columns[columns.length - 1];
    if (first === undefined || last === undefined) return true;
    for (const { left, right } of this.at(row)) if (left <= first && last <= right) return true;
    return false;
  }

  has(row: number, column: number): boolean {
    for (const { left, right } of this.at(row)) if (left <= column && column <= right) return true;
    return false;
  }

  /** The areas over a row. */
  private at(row: number): readonly RangeAddress[] {
    let [from, end] = [0, this.stretches.length];
    while (from < end) {
      const middle = (from + end) >> 1;
      if ((this.stretches[middle]?.row ?? Infinity) <= row) from = middle + 1;
      else end = middle;
    }
    return this.stretches[from - 1]?.areas ?? NONE;
  }
}

const NONE: readonly RangeAddress[] = [];

/** The stretches between the rows where areas begin and end. */
function stretchesOf(addresses: readonly RangeAddress[]): readonly Stretch[] {
  const rows = [...new Set(addresses.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const byTop = [...addresses].sort((a, b) => a.top - b.top);
  let open: readonly RangeAddress[] = [];
  let next = 0;
  return rows.map((row) => {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let area = byTop[next]; area && area.top <= row; area = byTop[++next]) open = [...open, area];
    return { row, areas: open };
  });
}
