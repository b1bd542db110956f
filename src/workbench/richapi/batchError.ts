import { HostError } from './hostError';
import type { BatchError } from './wire';

/** The part of a reply that says what failed. Index -1 means the batch as a whole. */
export function batchError(error: unknown, actionIndex: number, location: string): BatchError {
  const known = error instanceof HostError ? error : new HostError('GeneralException', String(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: known.httpStatusCode,
  };
}
