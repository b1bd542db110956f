import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { CellChange } from '../../core/sheet/changePlan';
import { CellLink } from '../frame/CellLink';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { contentText } from './plan';

/** A preview is for looking over, not for reading ten thousand lines. */
const MOST = 200;

const useStyles = makeStyles({
  change: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'baseline', paddingBlock: '2px' },
  cell: { flexShrink: 0, minWidth: '44px' },
  content: { minWidth: 0, fontSize: tokens.fontSizeBase200 },
});

/** Cell by cell, what will stand there. */
export function ChangeList({ cells }: { readonly cells: readonly CellChange[] }) {
  const styles = useStyles();
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, 0);
  const more = cells.length - MOST;
  return (
    <>
      <ul ref={list} onKeyDown={roving.onKeyDown}>
        {cells.slice(0, MOST).map((change, index) => (
          <li key={cellName(change.cell)} className={styles.change} title={words.say(change.why)}>
            <span className={styles.cell}>
              <CellLink cell={change.cell} roving={roving.item(index)} />
            </span>
            <span className={styles.content}>
              {change.before.kind !== 'empty' && `${contentText(change.before, words)} → `}
              {contentText(change.after, words)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.word('pane.plan.more', { count: more })}</p>}
    </>
  );
}
