import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Message } from '../../core/language/message';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    lineHeight: tokens.lineHeightBase300,
  },
  mark: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

/** Something that the figures below depend on, and that the user should know. */
export function Notice({ notice }: { readonly notice: Message }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.notice} role="note">
      <Warning20Filled className={styles.mark} aria-hidden />
      <span>{say(notice)}</span>
    </div>
  );
}
