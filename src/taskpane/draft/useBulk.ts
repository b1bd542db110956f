import { useMemo } from 'react';
import { usePaneState } from '../store/usePane';
import { bulkOf, type Bulk } from './heldBack';

/** What one click may accept of the drafts; `null` while nothing was drafted. */
export function useBulk(): Bulk | null {
  const drafts = usePaneState((state) => state.drafts);
  return useMemo(() => drafts && bulkOf(drafts), [drafts]);
}
