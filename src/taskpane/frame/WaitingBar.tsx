import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import { overFoot } from '../theme/overFoot';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  place: { ...overFoot, zIndex: 1 },
  bar: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: tokens.lineHeightBase300,
    boxShadow: tokens.shadow8,
  },
});

/** Excel does not answer, most often since a cell is being edited: says so, and how to end that. */
export function WaitingBar() {
  const styles = useStyles();
  const { say } = useWords();
  const waiting = usePaneState((state) => state.waiting);
  return (
    <div className={styles.place} role="status">
      {waiting && <div className={styles.bar}>{say(waiting)}</div>}
    </div>
  );
}
