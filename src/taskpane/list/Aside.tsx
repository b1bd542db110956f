import { useEffect, useRef, useState, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRoving, type Roving } from '../words/useRoving';
import { SectionToggle } from './SectionToggle';

const useStyles = makeStyles({
  aside: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface AsideProps {
  readonly title: string;
  /** How many buttons the rows have in all: they are one stop for Tab. */
  readonly buttons: number;
  /** The rows, whose buttons take their `roving` by position. */
  readonly children: (roving: Roving) => ReactNode;
}

/** What was set aside, closed until somebody asks for it. */
export function Aside({ title, buttons, children }: AsideProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, 0, buttons);
  useEffect(() => {
    if (!opened) return;
    // It stands last, so what it opened is out of sight; of a long list, its beginning.
    section.current?.scrollIntoView({ block: 'nearest' });
    section.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  return (
    <section ref={section} className={styles.aside}>
      <SectionToggle
        opened={opened}
        toggle={() => {
          setOpened(!opened);
        }}
      >
        {title}
      </SectionToggle>
      {opened && (
        <ul ref={list} className={styles.list} onKeyDown={roving.onKeyDown}>
          {children(roving)}
        </ul>
      )}
    </section>
  );
}
