import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Work } from '../store/state';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  track: { height: '2px', overflow: 'hidden', backgroundColor: tokens.colorNeutralStroke2 },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  unknown: {
    width: '35%',
    animationName: { from: { translate: '-100%' }, to: { translate: '290%' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
});

/** The thin line under the header: a border at rest, a progress bar during work. */
export function WorkBar() {
  const styles = useStyles();
  const { word } = useWords();
  const work = usePaneState((state) => state.work);
  if (!work) return <div className={styles.track} />;
  const percent = percentOf(work);
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={word(`pane.work.${work.task}`)}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { 'aria-valuenow': percent })}
    >
      <div
        className={mergeClasses(styles.bar, percent === null && styles.unknown)}
        {...(percent === null ? {} : { style: { width: `${String(percent)}%` } })}
      />
    </div>
  );
}

function percentOf({ done, total }: Work): number | null {
  return total > 0 ? Math.round((Math.min(done, total) / total) * 100) : null;
}
