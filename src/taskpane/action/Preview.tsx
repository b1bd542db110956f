import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { ChangeList } from './ChangeList';
import { ConflictList } from './ConflictList';
import { SkippedList } from './SkippedList';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    '& h2': { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    '& p': { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    '& ul': { margin: 0, padding: 0, listStyleType: 'none' },
  },
});

/** Every cell that the next click would change, those it would keep, and those the last one skipped. */
export default function Preview({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const outcome = usePaneState((state) => state.outcome);
  const cells = view.plan?.plan.cells ?? [];
  const conflicts = view.plan?.conflicts ?? [];
  const skipped = outcome?.skipped ?? [];
  return (
    <div className={styles.preview}>
      {skipped.length > 0 && (
        <section>
          <h2>{word('pane.done.skipped.title')}</h2>
          <SkippedList skipped={skipped} />
        </section>
      )}
      {conflicts.length > 0 && (
        <section>
          <h2>{word('pane.plan.conflicts')}</h2>
          <p>{word('pane.plan.conflicts.hint')}</p>
          <ConflictList conflicts={conflicts} />
        </section>
      )}
      {cells.length > 0 && (
        <section>
          <h2>{word('pane.plan.title')}</h2>
          <ChangeList cells={cells} />
        </section>
      )}
    </div>
  );
}
