import type { RangeAddress } from '../sheet/address';

/** The cells that are read otherwise, found by their rows. */
export class Taken {
  private readonly byRow = new Map<number, RangeAddress[]>();

  constructor(addresses: readonly RangeAddress[]) {
    for (const address of addresses) {
      for (let row = address.top; row <= address.bottom; row++) {
        const own = this.byRow.get(row);
        if (own) own.push(address);
        else this.byRow.set(row, [address]);
      }
    }
  }

  /** Whether one of them holds all of some columns of a row, given from left to right; so it is of none. */
  hasAll(row: number, columns: readonly number[]): boolean {
    const [first] = columns;
    const last = columns.at(-1);
    if (first === undefined || last === undefined) return true;
    const own = this.byRow.get(row) ?? [];
    return own.some(({ left, right }) => left <= first && last <= right);
  }

  has(row: number, column: number): boolean {
    return this.byRow.get(row)?.some(({ left, right }) => left <= column && column <= right) ?? false;
  }
}
