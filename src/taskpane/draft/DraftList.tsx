import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/draft/planDrafts';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { isOpen, pendingRows, type Drafts } from '../store/drafts';
import { usePane, usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { DraftRow } from './DraftRow';
import { SettledRows } from './SettledRows';

/** So many rows are drawn at first; more follow on demand, or when one of them is reached. */
const FIRST = 20;
const PAGE = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  nothing: { margin: 0, padding: tokens.spacingHorizontalM, lineHeight: tokens.lineHeightBase300 },
});

/** The rows that a draft would change, then how many stay as they are. */
export function DraftList({ drafts }: { readonly drafts: Drafts }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const opened = usePaneState((state) => state.draftRow);
  const list = useRef<HTMLUListElement>(null);
  const titles = titlesOf(drafts.view.assessments.map(({ indicator }) => indicator));
  const rows = drafts.rows.filter((row) => isOpen(drafts, row));
  const settled = drafts.rows.filter((row) => !isOpen(drafts, row));
  const position = rows.findIndex(({ number }) => number === opened);
  const more = useMore(list, { length: rows.length, first: FIRST, page: PAGE, reach: position });
  const roving = useRoving(list, position, more.shown);
  const titleOf = ({ number }: RowDraft): string => titles.get(number)?.main ?? String(number);

  function goOn(from: RowDraft): void {
    const pending = pendingRows(drafts).filter(({ number }) => number !== from.number);
    const next = pending.find(({ number }) => number > from.number) ?? pending[0];
    pane.showDraft(next?.number ?? null);
    focusRow(list.current, rows.indexOf(next ?? from));
  }

  return (
    <>
      {rows.length === 0 && (
        <p className={styles.nothing}>{word(settled.length === 0 ? 'draft.none' : 'draft.nothing')}</p>
      )}
      <ul ref={list} className={styles.list} aria-label={word('draft.list')} onKeyDown={roving.onKeyDown}>
        {rows.slice(0, more.shown).map((row, index) => (
          <DraftRow
            key={row.number}
            drafts={drafts}
            row={row}
            title={titleOf(row)}
            opened={index === position}
            roving={roving.item(index)}
            onDecided={() => {
              goOn(row);
            }}
          />
        ))}
      </ul>
      <MoreButton more={more}>{word('draft.more', { count: more.next })}</MoreButton>
      {settled.length > 0 && <SettledRows drafts={drafts} rows={settled} titleOf={titleOf} />}
    </>
  );
}

/** The button that had the focus is gone with its row's detail: the next row's own takes it. */
function focusRow(list: HTMLElement | null, index: number): void {
  list?.querySelectorAll<HTMLElement>(':scope > li > button')[index]?.focus();
}
