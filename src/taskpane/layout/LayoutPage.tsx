import { useState, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { rangeName } from '../../core/sheet/address';
import type { Message } from '../../core/language/message';
import { Subpage } from '../frame/Subpage';
import { usePane, usePaneState } from '../store/usePane';
import '../words/forms';
import { useWords } from '../words/useWords';
import { ColumnFields } from './ColumnFields';
import { LabelFields } from './LabelFields';
import { draftOf, isInRows, readingOf, type LayoutDraft } from './layoutDraft';
import { PeriodField } from './PeriodField';
import { PickedCell } from './PickedCell';
import { ShapeField } from './ShapeField';
import { Why } from './Why';

const useStyles = makeStyles({
  problem: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorPaletteRedForeground1,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** How the shown table is read, and every part of it to be corrected; kept in the workbook. */
export default function LayoutPage() {
  const view = usePaneState((state) => state.view);
  const place = view?.table ? rangeName(view.table.address) : '';
  // Another table that is chosen while the page is open begins anew.
  return view && <LayoutForm key={`${view.snapshot.sheet.id} ${place}`} view={view} />;
}

function LayoutForm({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const [draft, setDraft] = useState(() => draftOf(view));
  const [problem, setProblem] = useState<Message | null>(null);
  const change = (next: LayoutDraft): void => {
    setDraft(next);
    setProblem(null);
  };
  return (
    <Subpage
      title={word('pane.layout.title')}
      focus="first-field"
      onSubmit={() => {
        const finished = readingOf(draft);
        if ('said' in finished) void pane.readAs(finished.said);
        else setProblem(finished.problem);
      }}
      aside={
        <>
          <PickedCell draft={draft} change={change} />
          <div role="alert">{problem && <p className={styles.problem}>{say(problem)}</p>}</div>
        </>
      }
      foot={
        <>
          <Button appearance="primary" type="submit">
            {word('pane.apply')}
          </Button>
          <Button onClick={() => void pane.readAs(null)}>{word('pane.layout.detect')}</Button>
        </>
      }
    >
      <Why view={view} />
      <div className={styles.fields} onKeyDown={submitByEnter}>
        <PeriodField draft={draft} change={change} />
        {isInRows(draft) ? (
          // The rows come first: the period stands one step before them, and a row may lie many steps behind it.
          <div className={styles.fields} data-fields-first="">
            <LabelFields draft={draft} change={change} />
          </div>
        ) : (
          <ColumnFields draft={draft} change={change} />
        )}
        <ShapeField draft={draft} change={change} />
      </div>
    </Subpage>
  );
}

/** Enter in a closed list applies the form, as it does in a field of text; not every browser does so by itself. */
function submitByEnter(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Enter' || !(target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  target.form?.requestSubmit();
}
