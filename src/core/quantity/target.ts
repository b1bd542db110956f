import type { Decimal } from 'decimal.js';
import type { FoundQuantity, Quantity, Span } from './quantity';

/** How an actual is compared with the target. `null`: the text does not say (more is then better by default). */
export type Comparator = '>=' | '>' | '<=' | '<' | '=' | 'between';

/** A target as its text states it. For `between`, the quantity is the lower bound and `upper` the upper one. */
export interface Target extends Quantity {
  readonly comparator: Comparator | null;
  readonly upper: Decimal | null;
  readonly span: Span;
  /** A planned date, for a milestone: ISO `2025-12-31`, or `2025-12`, or `2025`. */
  readonly due: string | null;
  /** Further conditions in the same text, in order (並獲3國以上回應). */
  readonly further: readonly FoundTarget[];
}

export interface FoundTarget extends FoundQuantity {
  readonly comparator: Comparator | null;
}
