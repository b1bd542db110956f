import type { Assessment } from '../core/achievement/assessment';
import { message } from '../core/language/message';
import { FunctionFailure } from './functionFailure';

/** Why a row that was read has no rate: #N/A, with what is known of it. */
export function withoutRate(assessment: Assessment | undefined): FunctionFailure {
  const [why] = assessment?.notes ?? [];
  if (!assessment || !why) return new FunctionFailure('not-available', message('functions.no-rate'));
  const isWords = !assessment.indicator.target || !assessment.indicator.actual;
  return new FunctionFailure('not-available', isWords ? message('functions.words', { why }) : why);
}
