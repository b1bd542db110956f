import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { AskAgain } from './AskAgain';
import { PreviewList } from './PreviewList';
import { previewPlan } from './previewLines';
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
  formulas: { alignSelf: 'flex-start' },
});

/** What the next click would write of every indicator, what it would keep, and what the last one skipped. */
export default function Preview({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const [withFormulas, setWithFormulas] = useState(false);
  const outcome = usePaneState((state) => state.outcome);
  const isAsked = usePaneState((state) => state.preview === 'asked');
  const plan = useMemo(() => previewPlan(view), [view]);
  const { asked, written, headings } = plan;
  const skipped = outcome?.skipped ?? [];
  return (
    <div className={styles.preview}>
      {isAsked && <AskAgain />}
      {skipped.length > 0 && (
        <section>
          <h2>{word('pane.done.skipped.title')}</h2>
          <SkippedList skipped={skipped} />
        </section>
      )}
      {asked.length + written.length > 0 && (
        <Button
          className={styles.formulas}
          size="small"
          aria-pressed={withFormulas}
          onClick={() => {
            setWithFormulas(!withFormulas);
          }}
        >
          {word(withFormulas ? 'pane.plan.formulas.hide' : 'pane.plan.formulas')}
        </Button>
      )}
      {asked.length > 0 && (
        <section>
          <h2>{word('pane.plan.conflicts')}</h2>
          <p>{word('pane.plan.conflicts.hint')}</p>
          <PreviewList view={view} plan={plan} assessments={asked} withFormulas={withFormulas} />
        </section>
      )}
      {(written.length > 0 || headings.rows > 0) && (
        <section>
          <h2>{word('pane.plan.title')}</h2>
          {headings.rows > 0 && (
            <p>
              {word('pane.plan.headings', {
                headings: headings.words.join(word('pane.plan.headings.and')),
                count: headings.rows,
              })}
            </p>
          )}
          <PreviewList view={view} plan={plan} assessments={written} withFormulas={withFormulas} />
        </section>
      )}
    </div>
  );
}
