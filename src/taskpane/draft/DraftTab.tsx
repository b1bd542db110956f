import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { isSafe } from '../../core/draft/draftChoices';
import { EmptyState } from '../frame/EmptyState';
import { pendingRows, type Drafts } from '../store/drafts';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { DraftBar } from './DraftBar';
import { DraftChoices } from './DraftChoices';
import { DraftList } from './DraftList';

import './words';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  tools: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  left: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** How to draft, what was drafted row by row, and the one thing to do. */
export default function DraftTab({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const drafts = usePaneState((state) => state.drafts);
  return (
    <>
      {drafts ? (
        <>
          <div className={styles.tools}>
            <DraftChoices view={view} />
            <AcceptAll drafts={drafts} />
          </div>
          <div className={styles.scroll}>
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
      <DraftBar />
    </>
  );
}

/** Accepts what is safe with one click, and says why some rows are not. */
function AcceptAll({ drafts }: { readonly drafts: Drafts }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const busy = useBusy();
  const pending = pendingRows(drafts);
  const safe = pending.filter(isSafe).length;
  const left = pending.length - safe;
  if (pending.length === 0) return null;
  return (
    <div className={styles.all}>
      {safe > 0 && (
        <Button size="small" disabledFocusable={busy} onClick={pane.acceptAll}>
          {word('draft.accept.all', { count: safe })}
        </Button>
      )}
      {left > 0 && <p className={styles.left}>{word('draft.edited.left', { count: left })}</p>}
    </div>
  );
}
