import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding } from '../../core/validation/engine/finding';
import { CellLink } from '../frame/CellLink';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { mendedCells, type Piece } from './edits';

/** A preview is for looking over, not for reading every line. */
const MOST_CELLS = 50;

const useStyles = makeStyles({
  list: { maxHeight: '36vh', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  cell: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  edits: { minWidth: 0, color: tokens.colorNeutralForeground2 },
  edit: { display: 'block' },
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  inserted: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
  },
});

export interface MendPreviewProps {
  readonly snapshot: SheetSnapshot;
  readonly findings: readonly Finding[];
}

/** What mending changes: in each cell the words that go, and those that come. */
export function MendPreview({ snapshot, findings }: MendPreviewProps) {
  const styles = useStyles();
  const { word } = useWords();
  const cells = mendedCells(snapshot, findings);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, 0, Math.min(cells.length, MOST_CELLS));
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={word('review.mend.preview')}
      onKeyDown={roving.onKeyDown}
    >
      {cells.slice(0, MOST_CELLS).map(({ cell, stretches, more }, position) => (
        <li key={cellName(cell)} className={styles.cell}>
          <CellLink cell={cell} roving={roving.item(position)} />
          <span className={styles.edits}>
            {stretches.map((pieces, index) => (
              <span key={index} className={styles.edit}>
                {pieces.map((piece, at) => (
                  <Words key={at} piece={piece} />
                ))}
              </span>
            ))}
            {more > 0 && word('review.mend.more', { count: more })}
          </span>
        </li>
      ))}
      {cells.length > MOST_CELLS && (
        <li className={styles.cell}>{word('pane.plan.more', { count: cells.length - MOST_CELLS })}</li>
      )}
    </ul>
  );
}

function Words({ piece: { kind, text } }: { readonly piece: Piece }) {
  const styles = useStyles();
  if (kind === 'removed') return <del className={styles.removed}>{text}</del>;
  if (kind === 'inserted') return <ins className={styles.inserted}>{text}</ins>;
  return text;
}
