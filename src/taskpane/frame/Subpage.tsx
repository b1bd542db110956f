import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { usePane } from '../store/usePane';
import { FOOT_IN_SIGHT } from '../theme/footInSight';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ...FOOT_IN_SIGHT,
  },
});

export interface SubpageProps {
  readonly title: string;
  /** What stands under the title: other pages of the same kind. */
  readonly nav?: ReactNode;
  readonly onSubmit?: () => void;
  /** What Esc and Back do; absent: they go back to the report. */
  readonly onLeave?: () => void;
  /**
   * Where the focus goes first; absent: to the title. A page that is opened to change one thing leads right to it: to
   * the first field, or to the first of those within `data-fields-first`.
   */
  readonly focus?: 'title' | 'first-field';
  /** What stands above the buttons, always in sight. */
  readonly aside?: ReactNode;
  /** The form's buttons, always in sight. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A form over the report. Esc or Back leave it unsaved, and the focus goes back to what opened it. */
export function Subpage({ title, nav, onSubmit, onLeave, focus, aside, foot, children }: SubpageProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const toField = focus === 'first-field';
  useEffect(() => {
    const opener = document.activeElement;
    const first = body.current?.querySelector('[data-fields-first]') ?? body.current;
    const field = toField ? first?.querySelector<HTMLElement>('select, input') : null;
    (field ?? heading.current)?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [toField]);
  const leave = (): void => {
    if (onLeave) onLeave();
    else pane.showPage('report');
  };
  return (
    <form
      className={styles.page}
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={word('pane.back')}
          onClick={leave}
        />
        <h1 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {nav}
      <div ref={body} className={styles.body}>
        {children}
      </div>
      {aside}
      {foot && <div className={styles.foot}>{foot}</div>}
    </form>
  );
}
