import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { Foot } from '../frame/Foot';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { CopyResults } from './CopyResults';
import { intentOf } from './plan';
import { Outlook } from './Outlook';
import { PrimaryButton } from './PrimaryButton';

const Preview = lazy(() => import('./Preview'));
const PREVIEW = 'attain-preview';

const useStyles = makeStyles({
  preview: {
    maxHeight: '55vh',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The one primary action, what it will do before it is clicked, and what it did. */
export function ActionBar({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const open = usePaneState((state) => state.preview !== 'closed');
  const behind = usePaneState((state) => state.behind);
  const busy = useBusy();
  const intent = intentOf(
    view,
    usePaneState((state) => state.overwrite),
  );
  return (
    <Foot
      label={word('pane.action')}
      above={
        <>
          {open && (
            <div id={PREVIEW} className={styles.preview}>
              <Suspense>
                <Preview view={view} />
              </Suspense>
            </div>
          )}
          {view.plan?.blocked && <CopyResults view={view} />}
        </>
      }
    >
      <PrimaryButton disabled={busy || behind || intent.writes === 0} onClick={() => void pane.compute()}>
        {word(intent.renews > 0 && intent.renews === intent.writes ? 'pane.plan.update' : 'job.compute')}
      </PrimaryButton>
      <Outlook
        view={view}
        intent={intent}
        preview={{
          open,
          controls: PREVIEW,
          toggle: () => {
            pane.preview(open ? 'closed' : 'open');
          },
        }}
      />
    </Foot>
  );
}
