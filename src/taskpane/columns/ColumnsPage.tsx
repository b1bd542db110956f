import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { Subpage } from '../frame/Subpage';
import { usePane, usePaneState } from '../store/usePane';
import '../words/forms';
import { useWords } from '../words/useWords';
import { choicesOf, draftOf, headerRowOf, mappingOf, ROLES_BY_NEED, withRole } from './columnsDraft';
import { RoleField } from './RoleField';

const useStyles = makeStyles({
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  row: { width: '96px' },
});

/** Which column is what, by letter and heading; remembered in the workbook. */
export default function ColumnsPage() {
  const view = usePaneState((state) => state.view);
  return view && <ColumnsForm view={view} />;
}

function ColumnsForm({ view: { snapshot, table } }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const [draft, setDraft] = useState(() => draftOf(snapshot, table));
  const [tried, setTried] = useState(false);
  const finished = mappingOf(draft, snapshot);
  const choices = choicesOf(snapshot, headerRowOf(draft) ?? 0);
  return (
    <Subpage
      title={word('pane.columns.title')}
      onSubmit={() => {
        setTried(true);
        if ('mapping' in finished) void pane.mapColumns(finished.mapping);
      }}
      foot={
        <>
          <Button appearance="primary" type="submit">
            {word('pane.apply')}
          </Button>
          <Button onClick={() => void pane.mapColumns(null)}>{word('pane.columns.detect')}</Button>
        </>
      }
    >
      <Field label={word('pane.columns.header-row')}>
        <Input
          className={styles.row}
          inputMode="numeric"
          value={draft.headerRow}
          onChange={(_event, { value }) => {
            setDraft({ ...draft, headerRow: value });
          }}
        />
      </Field>
      {ROLES_BY_NEED.map((role) => (
        <RoleField
          key={role}
          role={role}
          choices={choices}
          column={draft.columns[role] ?? null}
          choose={(column) => {
            setDraft(withRole(draft, role, column));
          }}
        />
      ))}
      <div role="alert">
        {tried && 'problem' in finished && <p className={styles.problem}>{say(finished.problem)}</p>}
      </div>
    </Subpage>
  );
}
