import { lazy, Suspense, useId, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { sharedGoals } from '../../core/report/sharedGoals';
import { SectionToggle } from '../list/SectionToggle';
import { useWords } from '../words/useWords';
import '../indicators/words';

const GoalList = lazy(() => import('./GoalList'));

const useStyles = makeStyles({
  // In line with the shapes and bars above and below.
  section: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How the goals stand, on demand: there where indicators share goals, or have weights. */
export function GoalsSection({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const goals = sharedGoals(view.assessments.map(({ indicator }) => indicator));
  const isWeighted = view.table?.columns.weight !== undefined;
  if (goals.length === 0 && !isWeighted) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionToggle
        opened={opened}
        toggle={() => {
          setOpened(!opened);
        }}
      >
        <span id={id}>{word(goals.length > 0 ? 'pane.goals' : 'pane.goals.weights')}</span>
      </SectionToggle>
      {opened && (
        <Suspense>
          <GoalList view={view} />
        </Suspense>
      )}
    </section>
  );
}
