import { useDeferredValue } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { ActionBar } from '../action/ActionBar';
import { usePaneState } from '../store/usePane';
import { DocumentNotice } from './DocumentNotice';
import { GoalsSection } from './GoalsSection';
import { Notice } from './Notice';
import { RateBars } from './RateBars';
import { StatusCounts } from './StatusCounts';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  scroll: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
  },
});

/** Figures first, then every indicator at a glance, then the one thing to do. */
export default function Overview({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  // Drawing the bars takes longest; what is clicked meanwhile does not wait.
  const drawn = useDeferredValue(view, null);
  const unkept = usePaneState((state) => state.unkept);
  return (
    <>
      <div className={styles.scroll}>
        <Welcome />
        {view.documentProblems.map((problem) => (
          <DocumentNotice key={problem.document} problem={problem} />
        ))}
        {unkept && <Notice notice={unkept} />}
        <StatusCounts view={view} />
        <GoalsSection view={view} />
        {drawn && <RateBars view={drawn} />}
      </div>
      <ActionBar view={view} />
    </>
  );
}
