import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what was done; failures have their own, louder place. */
export function Announcer() {
  const styles = useStyles();
  const { say } = useWords();
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {announcement && say(announcement)}
    </div>
  );
}
