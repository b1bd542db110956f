import { focusPrimary } from '../frame/focusPrimary';
import { useHasToWait, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { FootLink } from './FootLink';

/** Puts everything back that was written last. */
export function RestoreButton() {
  const pane = usePane();
  const { word } = useWords();
  const waits = useHasToWait('restoring');
  return (
    <FootLink
      disabledFocusable={waits}
      onClick={() => {
        focusPrimary();
        void pane.restore();
      }}
    >
      {word('job.restore')}
    </FootLink>
  );
}
