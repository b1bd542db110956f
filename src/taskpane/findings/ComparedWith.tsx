import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { focusPrimary } from '../frame/focusPrimary';
import { useBusy, usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  said: { flexGrow: 1, minWidth: 0 },
  drop: { flexShrink: 0 },
});

/** That the findings hold a comparison with last year's workbook, or why they do not; and a way to end it. */
export function ComparedWith() {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const lastYear = usePaneState((state) => state.lastYear);
  const compared = usePaneState((state) => state.review?.compared ?? null);
  const busy = useBusy();
  if (!lastYear) return null;
  const { name: file } = lastYear;
  return (
    <section className={styles.strip} aria-label={word('files.elsewhere')}>
      <div className={styles.said}>
        <div>{compared?.problem ? say(compared.problem) : word('files.compared', { file })}</div>
        {compared && !compared.problem && (
          <div>{word('files.compared.pairs', { count: compared.pairs })}</div>
        )}
      </div>
      <Button
        className={styles.drop}
        size="small"
        disabledFocusable={busy}
        aria-label={word('files.compare.drop.file', { file })}
        onClick={() => {
          focusPrimary();
          void pane.dropLastYear();
        }}
      >
        {word('files.compare.drop')}
      </Button>
    </section>
  );
}
