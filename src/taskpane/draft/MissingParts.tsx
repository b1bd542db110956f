import { useId, useMemo, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import { CellLink } from '../frame/CellLink';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import type { Drafts } from '../store/drafts';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { missingIn } from './missing';

/** So many places are listed at first; more follow on demand. */
const FIRST = 20;
const PAGE = 40;

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
  },
  part: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

/** What is still to be filled in, in the texts as they stand: counted, each with the way to its cell. */
export function MissingParts({ drafts }: { readonly drafts: Drafts }) {
  const styles = useStyles();
  const { word } = useWords();
  const id = useId();
  const parts = useMemo(() => missingIn(drafts), [drafts]);
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, { length: parts.length, first: FIRST, page: PAGE });
  const roving = useRoving(list, 0, more.shown);
  if (parts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {word('draft.missing', { count: parts.length })}
      </h2>
      <ul ref={list} className={styles.list} onKeyDown={roving.onKeyDown}>
        {parts.slice(0, more.shown).map(({ cell, text }, index) => (
          <li key={`${cellName(cell)} ${String(index)}`} className={styles.part}>
            <CellLink cell={cell} roving={roving.item(index)} />
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
      <MoreButton more={more}>{word('draft.more', { count: more.next })}</MoreButton>
    </section>
  );
}
