import { useEffect, useRef, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ROW_HOVER } from '../theme/themes';

const useStyles = makeStyles({
  aside: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, font: 'inherit' },
  toggle: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
    alignItems: 'center',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
    lineHeight: tokens.lineHeightBase300,
  },
  turned: { transform: 'rotate(180deg)' },
});

/** What was set aside, closed until somebody asks for it. */
export function Aside({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const section = useRef<HTMLElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!opened) return;
    // It stands last, so what it opened is out of sight; of a long list, its beginning.
    section.current?.scrollIntoView({ block: 'nearest' });
    head.current?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <section ref={section} className={styles.aside}>
      <h2 ref={head} className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={opened}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {title}
          <ChevronDown16Regular className={mergeClasses(opened && styles.turned)} aria-hidden />
        </button>
      </h2>
      {opened && <ul className={styles.list}>{children}</ul>}
    </section>
  );
}
