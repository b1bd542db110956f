import type { ReactNode } from 'react';
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
  said: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  mark: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

export interface NoticeProps {
  readonly notice: Message;
  /** The way out, under the words. */
  readonly children?: ReactNode;
}

/** Something that the figures below depend on, and that the user should know. */
export function Notice({ notice, children }: NoticeProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.notice} role="note">
      <Warning20Filled className={styles.mark} aria-hidden />
      <div className={styles.said}>
        <span>{say(notice)}</span>
        {children}
      </div>
    </div>
  );
}
