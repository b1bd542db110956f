import { focusPrimary } from '../frame/focusPrimary';
import { useBusy, usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { FootLink } from './FootLink';

/** Puts everything back that was written last. */
export function RestoreButton() {
  const pane = usePane();
  const { word } = useWords();
  const busy = useBusy();
  return (
    <FootLink
      disabledFocusable={busy}
      onClick={() => {
        focusPrimary();
        void pane.restore();
      }}
    >
      {word('job.restore')}
    </FootLink>
  );
}
