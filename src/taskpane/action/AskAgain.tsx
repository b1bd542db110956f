import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  // Its box in line with what stands below.
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** Why a command of Excel has written nothing yet, and a way not to be asked the next time. */
export function AskAgain() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const asks = usePaneState((state) => state.personal.asks);
  return (
    <section aria-label={word('pane.plan.asked')}>
      <p>{word('pane.plan.asked.hint', { button: word('job.compute') })}</p>
      <Checkbox
        className={styles.checkbox}
        checked={!asks}
        label={word('pane.plan.asked.never')}
        onChange={(_event, { checked }) => {
          pane.prefer({ asks: checked !== true });
        }}
      />
    </section>
  );
}
