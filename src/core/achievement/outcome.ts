import type { Message } from '../language/message';
import type { Assessment } from './assessment';
import type { Expression } from './expression';

/** An assessment before further conditions and the printed form are added. */
export type Outcome = Omit<Assessment, 'indicator' | 'shown'>;

/** Nothing can be said, for the reasons given; what is known of the actual is kept. */
export function notAssessable(actual: Expression | null, ...notes: readonly Message[]): Outcome {
  return { actual, expression: null, rate: null, met: null, status: 'not-assessable', notes };
}

/** Met or not met by comparing only, without a rate. */
export function compared(actual: Expression | null, met: boolean, notes: readonly Message[]): Outcome {
  return { actual, expression: null, rate: null, met, status: met ? 'met' : 'not-met', notes };
}
