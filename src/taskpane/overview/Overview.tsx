import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { ActionBar } from '../action/ActionBar';
import { DocumentNotice } from './DocumentNotice';
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
  return (
    <>
      <div className={styles.scroll}>
        <Welcome />
        {view.documentProblems.map((problem) => (
          <DocumentNotice key={problem.document} problem={problem} />
        ))}
        <StatusCounts view={view} />
        <RateBars view={view} />
      </div>
      <ActionBar view={view} />
    </>
  );
}
