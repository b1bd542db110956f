import { useState } from 'react';

export interface ReachedGroup {
  /** The id of the group; it may have gone since. */
  readonly id: string | null;
  readonly reach: (id: string) => void;
}

/**
 * The group that Tab reaches: of the finding that was walked to, or where the focus has been since. By its id, for
 * groups change places when a finding goes.
 * @param walked the id of the group whose finding is looked at; `null`: none
 */
export function useReachedGroup(walked: string | null): ReachedGroup {
  const [id, reach] = useState(walked);
  const [before, setBefore] = useState(walked);
  if (walked !== before) {
    setBefore(walked);
    if (walked !== null) reach(walked);
  }
  return { id, reach };
}
