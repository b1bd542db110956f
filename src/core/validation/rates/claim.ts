import type { RateLabel } from '../../reading/rateLabel';
import type { Decimal } from '../../quantity/decimal';
import type { FoundQuantity, Quantity, Span } from '../../quantity/quantity';
import type { Evidence } from '../../report/evidence';

/** What the figure is compared with. */
export type ClaimRelation = 'target' | 'last-year' | 'whole' | 'unknown';

/** A figure that takes part in a claim, with its place. */
export interface ClaimFigure {
  readonly quantity: Quantity;
  readonly evidence: Evidence;
}

/**
 * A rate that the narrative states, tied to the two figures that it is about. A figure that is not given is
 * `null`; `expected` is the exact percentage of the two, `null` without both.
 */
export interface Claim {
  readonly stated: FoundQuantity;
  readonly evidence: Evidence;
  readonly label: RateLabel;
  /** Whether it stands in the field of the result (三、(二)達成度), and so is the row's own rate. */
  readonly inField: boolean;
  readonly relation: ClaimRelation;
  readonly current: ClaimFigure | null;
  readonly base: ClaimFigure | null;
  readonly expected: Decimal | null;
  /** The words of the claim: from its first figure, or the sentence's beginning, to the percentage. */
  readonly span: Span;
  /** Every other figure of the sentence, which may explain the percentage after all. */
  readonly bystanders: readonly FoundQuantity[];
}
