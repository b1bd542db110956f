import type { FoundQuantity } from '../../../quantity/quantity';
import { printedRange, type PrintedRange } from '../../figures/printedRange';

/** What a figure can be, exactly, and about: plain numbers for a quick look before the exact one. */
export interface RoughRange extends Rough {
  readonly exact: PrintedRange;
}

interface Rough {
  readonly low: number;
  readonly high: number;
}

/** The ranges of the figures of a text, each computed once. */
export class RoughRanges {
  private readonly known = new Map<FoundQuantity, RoughRange>();

  constructor(private readonly plain: string) {}

  of(quantity: FoundQuantity): RoughRange {
    const known = this.known.get(quantity);
    if (known) return known;
    const exact = printedRange(this.plain, quantity);
    const range = { exact, low: exact.low.toNumber(), high: exact.high.toNumber() };
    this.known.set(quantity, range);
    return range;
  }
}

/** Plain numbers err by less than this share of what they are. */
const ERROR = 1e-9;

/** Whether two ranges may overlap; where not, they certainly do not. */
export function isNear(a: Rough, b: Rough): boolean {
  const slack = ERROR * (1 + Math.abs(a.high) + Math.abs(a.low) + Math.abs(b.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether the distance of two figures, whichever is the larger, may be a third. */
export function isNearDistance(a: Rough, b: Rough, distance: Rough): boolean {
  const [low, high] = [a.low - b.high, a.high - b.low];
  return isNear({ low, high }, distance) || isNear({ low: -high, high: -low }, distance);
}
