import { useEffect, useRef, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CELL_LIMIT } from '../../core/draft/cellLimit';
import { editableText, editedText } from '../../core/draft/editable';
import type { CellDraft } from '../../core/draft/edits';
import { unsupportedFigures } from '../../core/draft/ownWords';
import type { RowDraft } from '../../core/draft/planDrafts';
import type { Language } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import { InlineForm } from '../frame/InlineForm';
import { usePane } from '../store/usePane';
import { useWords, type Words } from '../words/useWords';

const useStyles = makeStyles({
  others: { alignSelf: 'flex-start', paddingInline: 0, color: tokens.colorBrandForegroundLink },
});

export interface EditFormProps {
  /** The row as it was drafted. */
  readonly row: RowDraft;
  /** The language that the narratives are written in. */
  readonly language: Language;
  /** The row as it would be written: in a person's own words where there are some. */
  readonly now: RowDraft;
  readonly onEnd: () => void;
}

/** Lets a person reword a draft, without its tags; figures that nothing supports are pointed out. */
export function EditForm({ row, language, now, onEnd }: EditFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  /** What the form began with, and what was typed since: as it is shown, which is not yet the cell's own text. */
  const [{ base, typed }, setTexts] = useState<Texts>({ base: now, typed: new Map() });
  const texts = textsOf({ base, typed }, language);
  const [opened, setOpened] = useState(false);
  const closed = opened ? 0 : row.cells.length - inOrder(row, false).length;
  const isOwn = row.cells.some(({ cell, after }) => texts.get(cellName(cell)) !== after);
  return (
    <InlineForm
      submitWords={word('draft.edit.done')}
      onSubmit={() => {
        void pane.reword(row, isOwn ? texts : null);
        onEnd();
      }}
      onEnd={onEnd}
      moreButtons={
        isOwn && (
          <Button
            size="small"
            onClick={() => {
              setTexts({ base: row, typed: new Map() });
            }}
          >
            {word('draft.edit.drafted')}
          </Button>
        )
      }
    >
      {inOrder(row, opened).map((draft, index) => (
        <CellField
          key={cellName(draft.cell)}
          draft={draft}
          text={texts.get(cellName(draft.cell)) ?? draft.after}
          typed={typed.get(cellName(draft.cell))}
          isFirst={index === 0}
          change={(text) => {
            setTexts({ base, typed: new Map([...typed, [cellName(draft.cell), text]]) });
          }}
        />
      ))}
      {closed > 0 && (
        <Button
          className={styles.others}
          appearance="transparent"
          size="small"
          onClick={() => {
            setOpened(true);
          }}
        >
          {word('draft.edit.others', { count: closed })}
        </Button>
      )}
    </InlineForm>
  );
}

interface Texts {
  readonly base: RowDraft;
  readonly typed: ReadonlyMap<string, string>;
}

/** The cells' texts with what was typed, by the cells' names. */
function textsOf({ base, typed }: Texts, language: Language): ReadonlyMap<string, string> {
  return new Map(
    base.cells.map(({ cell, after }) => {
      const name = cellName(cell);
      const text = typed.get(name);
      return [name, text === undefined ? after : editedText(after, text, language)];
    }),
  );
}

/** The cells that the draft changes; with the others after them, where those are wanted or nothing changes. */
function inOrder({ cells }: RowDraft, withOthers: boolean): readonly CellDraft[] {
  const changed = cells.filter(({ before, after }) => before !== after);
  const others = cells.filter(({ before, after }) => before === after);
  return withOthers || changed.length === 0 ? [...changed, ...others] : changed;
}

interface CellFieldProps {
  readonly draft: CellDraft;
  /** The cell's text as it is by now. */
  readonly text: string;
  /** What was typed; absent: nothing yet. */
  readonly typed: string | undefined;
  readonly isFirst: boolean;
  readonly change: (text: string) => void;
}

function CellField({ draft, text, typed, isFirst, change }: CellFieldProps) {
  const { word } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFirst) area.current?.focus();
  }, [isFirst]);
  const warning = warningOf(draft, text, word);
  return (
    <Field
      label={word('draft.edit.label', { cell: cellName(draft.cell) })}
      {...(warning === null ? {} : { validationState: 'warning', validationMessage: warning })}
    >
      {(field) => (
        <Textarea
          {...field}
          textarea={{ ref: area }}
          rows={7}
          resize="vertical"
          value={typed ?? editableText(text)}
          onChange={(_event, { value }) => {
            change(value);
          }}
        />
      )}
    </Field>
  );
}

function warningOf(draft: CellDraft, text: string, word: Words['word']): string | null {
  if (text.length > CELL_LIMIT) {
    return word('draft.edit.too-long', { limit: CELL_LIMIT, length: text.length });
  }
  const figures = unsupportedFigures(text, draft);
  if (figures.length === 0) return null;
  return word('draft.edit.unsupported', {
    figures: figures.join(word('draft.separator')),
    count: figures.length,
  });
}
