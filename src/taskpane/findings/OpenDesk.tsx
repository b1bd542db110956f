import { useMemo, type ReactNode } from 'react';
import { usePane, usePaneState } from '../store/usePane';
import { DeskContext, type FindingsDesk } from './desk';

/** The findings of the open workbook: looking at one selects its cell. */
export function OpenDesk({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const finding = usePaneState((state) => state.finding);
  const severity = usePaneState((state) => state.severity);
  const desk = useMemo(
    (): FindingsDesk => ({
      workbook: 'open',
      finding,
      severity,
      show: pane.showFinding,
      filter: pane.filterFindings,
    }),
    [pane, finding, severity],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}
