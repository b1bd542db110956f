import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { useCopy } from '../copy/useCopy';
import '../findings/words';
import { EmptyState } from '../frame/EmptyState';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { AcceptAll } from './AcceptAll';
import { DraftBar } from './DraftBar';
import { DraftChoices } from './DraftChoices';
import { DraftList } from './DraftList';
import { MissingParts } from './MissingParts';
import { ReportMenu } from './ReportMenu';

import './words';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  tools: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How to draft, what was drafted row by row, and the one thing to do. */
export default function DraftTab({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const drafts = usePaneState((state) => state.drafts);
  const { copy, panel } = useCopy();
  return (
    <>
      {drafts ? (
        <>
          <div className={styles.tools}>
            <DraftChoices view={view}>
              <ReportMenu onCopy={copy} />
            </DraftChoices>
            <AcceptAll drafts={drafts} />
          </div>
          <div className={styles.scroll}>
            <MissingParts drafts={drafts} />
            <DraftList drafts={drafts} />
          </div>
        </>
      ) : (
        <div className={styles.scroll}>
          <DraftChoices view={view} />
          <EmptyState>
            <p>{word('draft.empty')}</p>
          </EmptyState>
        </div>
      )}
      {panel}
      <DraftBar />
    </>
  );
}
