import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { RowDraft } from '../../core/draft/planDrafts';
import { CellLink } from '../frame/CellLink';
import { rowNow, type Drafts } from '../store/drafts';
import { useBusy } from '../store/usePane';
import { useWords } from '../words/useWords';
import { Decisions } from './Decisions';
import { Difference } from './Difference';
import { EditForm } from './EditForm';
import { changesOnly, hasChange, inParagraphs, type Fragment, type PointedFigure } from './fragments';
import { SourceLine } from './SourceLine';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  link: { minWidth: 'auto', color: tokens.colorBrandForegroundLink },
  text: { maxHeight: '32vh', overflowY: 'auto' },
  notice: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    boxShadow: `inset 2px 0 0 ${tokens.colorStatusWarningBorderActive}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface DraftDetailProps {
  readonly drafts: Drafts;
  readonly row: RowDraft;
  /** What changes, cell by cell. */
  readonly cells: readonly (readonly Fragment[])[];
  readonly onDecided: () => void;
}

/** The whole difference of a row, the source of each figure, and what can be done about it. */
export function DraftDetail({ drafts, row, cells, onDecided }: DraftDetailProps) {
  const styles = useStyles();
  const { word } = useWords();
  const sourceId = useId();
  const [figure, setFigure] = useState<PointedFigure | null>(null);
  const [whole, setWhole] = useState(false);
  const [editing, setEditing] = useState<'not yet' | 'now' | 'over'>('not yet');
  const busy = useBusy();
  const now = rowNow(drafts, row);
  if (editing === 'now') {
    return (
      <div className={styles.detail}>
        <EditForm
          row={row}
          language={drafts.language}
          now={now}
          onEnd={() => {
            setEditing('over');
          }}
        />
      </div>
    );
  }
  const all = now.cells.map(({ cell }, index) => ({
    cell,
    fragments: inParagraphs(cells[index] ?? []),
  }));
  const changed = all.filter(({ fragments }) => hasChange(fragments));
  const short = changed.map(({ cell, fragments }) => ({ cell, fragments: changesOnly(fragments) }));
  const places = whole ? all : short;
  const hasFigures = places.some(({ fragments }) => fragments.some(({ figure }) => figure !== null));
  const isShortened = lengthOf(short) < lengthOf(all);
  return (
    <div className={styles.detail}>
      {row.status === 'edited' && <p className={styles.notice}>{word('draft.edited.why')}</p>}
      {now.isCut && <p className={styles.notice}>{word('draft.cut')}</p>}
      {places.map(({ cell, fragments }, index) => (
        <div key={cellName(cell)}>
          <div className={styles.head}>
            <CellLink cell={cell} />
            {index === 0 && isShortened && (
              <Button
                className={styles.link}
                appearance="transparent"
                size="small"
                aria-pressed={whole}
                onClick={() => {
                  setWhole(!whole);
                }}
              >
                {word(whole ? 'draft.changes' : 'draft.whole')}
              </Button>
            )}
          </div>
          <div className={styles.text}>
            <Difference fragments={fragments} sourceId={sourceId} point={setFigure} />
          </div>
        </div>
      ))}
      {hasFigures && <SourceLine id={sourceId} figure={figure} />}
      <Decisions
        drafts={drafts}
        row={row}
        busy={busy}
        focused={editing === 'over' ? 'edit' : null}
        onDecided={onDecided}
        onEdit={() => {
          setEditing('now');
        }}
      />
    </div>
  );
}

const lengthOf = (places: readonly { readonly fragments: readonly Fragment[] }[]): number =>
  places.reduce((sum, { fragments }) => fragments.reduce((own, { text }) => own + text.length, sum), 0);
