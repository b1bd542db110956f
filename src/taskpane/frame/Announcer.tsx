import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import { heardOnly } from '../theme/heardOnly';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({ heardOnly });

/** Tells a screen reader what was done; failures have their own, louder place. */
export function Announcer() {
  const styles = useStyles();
  const { say } = useWords();
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div className={styles.heardOnly} role="status" aria-live="polite">
      {announcement && say(announcement)}
    </div>
  );
}
