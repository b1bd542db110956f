import { parseRange, type RangeAddress } from '../../core/sheet/address';

/** How long after a write Excel may still tell of it, in milliseconds. */
const MEMORY = 10_000;

/**
 * Remembers what Attain itself writes, so that its own changes are not taken for a person's.
 * Excel itself says who made a change only from ExcelApi 1.14.
 */
export class OwnWrites {
  private writes: { readonly sheet: string; readonly range: RangeAddress; readonly at: number }[] = [];

  constructor(private readonly now: () => number) {}

  note(sheet: string, ranges: readonly RangeAddress[]): void {
    const at = this.now();
    this.writes = [
      ...this.writes.filter((write) => at - write.at < MEMORY),
      ...ranges.map((range) => ({ sheet, range, at })),
    ];
  }

  /** Whether a change of `address` on the sheet with that id is what was written a moment ago. */
  includes(sheet: string, address: string): boolean {
    const changed = parseRange(address);
    if (!changed) return false;
    const at = this.now();
    return this.writes.some(
      (write) => write.sheet === sheet && at - write.at < MEMORY && holds(write.range, changed),
    );
  }
}

function holds(outer: RangeAddress, inner: RangeAddress): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}
