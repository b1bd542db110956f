import { focusPrimary } from '../frame/focusPrimary';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { FootLink } from './FootLink';

/** Puts everything back that was written last. */
export function RestoreButton() {
  const pane = usePane();
  const { word } = useWords();
  const busy = usePaneState((state) => state.work !== null && state.work.task !== 'refreshing');
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
