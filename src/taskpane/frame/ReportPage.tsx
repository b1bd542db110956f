import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import type { Tab } from '../store/state';
import { heardOnly } from '../theme/heardOnly';
import { useWords } from '../words/useWords';
import { Interrupted } from './Interrupted';
import { NoTable } from './NoTable';
import { ReportTabs, panelId, tabId } from './ReportTabs';

const Overview = lazy(() => import('../overview/Overview'));
const DraftTab = lazy(() => import('../draft/DraftTab'));
const FindingsTab = lazy(() => import('../findings/FindingsTab'));
const IndicatorsTab = lazy(() => import('../indicators/IndicatorsTab'));

const useStyles = makeStyles({
  heardOnly,
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The tabs and the one that is chosen. */
export function ReportPage() {
  const styles = useStyles();
  const { word } = useWords();
  const tab = usePaneState((state) => state.tab);
  return (
    <>
      <h1 className={styles.heardOnly}>{word('app.name')}</h1>
      <Interrupted />
      <ReportTabs />
      <div id={panelId} className={styles.panel} role="tabpanel" aria-labelledby={tabId(tab)} tabIndex={-1}>
        <TabBody tab={tab} />
      </div>
    </>
  );
}

function TabBody({ tab }: { readonly tab: Tab }) {
  const view = usePaneState((state) => state.view);
  if (!view) return null;
  if (view.assessments.length === 0) return <NoTable view={view} />;
  return (
    <Suspense>
      {tab === 'overview' && <Overview view={view} />}
      {tab === 'indicators' && <IndicatorsTab view={view} />}
      {tab === 'findings' && <FindingsTab />}
      {tab === 'draft' && <DraftTab view={view} />}
    </Suspense>
  );
}
