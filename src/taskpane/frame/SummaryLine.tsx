import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rangeName } from '../../core/sheet/address';
import type { PaneState } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { isAskedFor } from '../store/worker';
import { useWords, type Words } from '../words/useWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { flexShrink: 0, minWidth: 'auto', color: tokens.colorBrandForegroundLink },
});

/** How much was read and where; during work, what is being done and how to stop it, in the same place. */
export function SummaryLine() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { word } = words;
  const work = usePaneState((state) => state.work);
  const view = usePaneState((state) => state.view);
  const page = usePaneState((state) => state.page);
  const outdated = usePaneState((state) => state.outdated);
  const busy = work !== null && isAskedFor(work.task);
  return (
    <div className={styles.line}>
      <span className={styles.words}>{busy ? workWords(work, words) : viewWords(view, outdated, words)}</span>
      {busy ? (
        <Button className={styles.button} appearance="transparent" size="small" onClick={pane.cancel}>
          {word('pane.cancel')}
        </Button>
      ) : (
        view && (
          <Button
            className={styles.button}
            appearance="transparent"
            size="small"
            aria-pressed={page === 'layout'}
            onClick={() => {
              pane.showPage(page === 'layout' ? 'report' : 'layout');
            }}
          >
            {word('pane.layout.title')}
          </Button>
        )
      )}
    </div>
  );
}

function workWords(work: NonNullable<PaneState['work']>, { word }: Words): string {
  const what = word(`pane.work.${work.task}`);
  return work.total > 1 ? `${what} ${word('pane.work.step', { done: work.done, total: work.total })}` : what;
}

function viewWords(view: PaneState['view'], outdated: boolean, { word }: Words): string {
  if (!view) return word('pane.starting');
  if (outdated) return word('pane.outdated');
  if (!view.table) return word('pane.summary.none');
  return word('pane.summary', {
    count: view.assessments.length,
    address: rangeName(view.table.address),
  });
}
