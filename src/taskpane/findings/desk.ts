import { createContext, useContext } from 'react';
import type { Finding, Severity } from '../../core/validation/engine/finding';

/** Where findings are looked through: those of the open workbook, or those of a file that is not open. */
export interface FindingsDesk {
  /** Only in the open workbook can a cell be selected, mended or accepted, and a rule be set. */
  readonly workbook: 'open' | 'closed';
  /** The finding that is looked at. */
  readonly finding: Finding | null;
  /** The only severity that is shown; `null`: all. */
  readonly severity: Severity | null;
  readonly show: (finding: Finding | null) => void;
  readonly filter: (severity: Severity | null) => void;
}

export const DeskContext = createContext<FindingsDesk | null>(null);

/** The desk that a part of the findings lies on. */
export function useDesk(): FindingsDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Findings are shown outside of their DeskContext.');
  return desk;
}
