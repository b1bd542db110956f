import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { usePane, usePaneState } from '../store/usePane';
import { overFoot } from '../theme/overFoot';
import { useWords } from '../words/useWords';
import { CloseButton } from './CloseButton';

const useStyles = makeStyles({
  place: { ...overFoot, zIndex: 2 },
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
  },
  mark: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  words: { flexGrow: 1, lineHeight: tokens.lineHeightBase300 },
  close: { flexShrink: 0 },
});

/** What went wrong, over the foot of the pane so that nothing moves. */
export function FailureBar() {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const failure = usePaneState((state) => state.failure);
  const view = usePaneState((state) => state.view);
  return (
    <div className={styles.place} role="alert">
      {failure && (
        <div className={styles.bar}>
          <Warning20Filled className={styles.mark} aria-hidden />
          <span className={styles.words}>{say(failure)}</span>
          {view ? (
            <CloseButton className={styles.close} close={pane.dismissFailure} />
          ) : (
            <Button className={styles.close} size="small" onClick={() => void pane.reread()}>
              {word('pane.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
