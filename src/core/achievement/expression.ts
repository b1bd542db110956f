import type { Decimal } from 'decimal.js';
import type { Evidence } from '../report/evidence';
import type { CellAddress } from '../sheet/address';

export type Operator = '+' | '-' | '*' | '/';

/**
 * How a figure is computed, as data. It evaluates to an exact decimal, prints as text for people and as a
 * plain Excel formula; the three never disagree.
 *
 * A `number` is a figure that was read; with `percent`, its value is in percent (2 means 2 %).
 * A `cell` refers to a cell that holds the number itself (0.02 for 2 %), so that the formula stays live;
 * `holds` is what the cell computes, where that is known (9 / 11).
 */
export type Expression =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly percent: boolean;
      readonly evidence: Evidence | null;
    }
  | {
      readonly kind: 'cell';
      readonly cell: CellAddress;
      /** The number in the cell, as Excel holds it. */
      readonly value: Decimal;
      readonly percent: boolean;
      readonly evidence: Evidence;
      readonly holds: Expression | null;
    }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };
