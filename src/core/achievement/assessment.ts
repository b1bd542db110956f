import type { Decimal } from 'decimal.js';
import type { Message } from '../language/message';
import type { Indicator } from '../report/indicator';
import type { Expression } from './expression';

export const STATUSES = ['not-met', 'met', 'exceeded', 'greatly-exceeded', 'not-assessable'] as const;
export type Status = (typeof STATUSES)[number];

/** What the numbers of one indicator give. */
export interface Assessment {
  readonly indicator: Indicator;
  /** The actual as an expression (9 / 11); `null` when nothing supports one. A percentage is a fraction of 1. */
  readonly actual: Expression | null;
  /** The rate as an expression whose value 1 means 100 %; `null` when there is none. */
  readonly expression: Expression | null;
  /** The exact rate in percent. */
  readonly rate: Decimal | null;
  /** The rate as the Scheme prints it (`100.55%`). */
  readonly shown: string | null;
  readonly met: boolean | null;
  readonly status: Status;
  /** Why there is no rate or no assessment, and what else the reader of the figure must know. */
  readonly notes: readonly Message[];
}
