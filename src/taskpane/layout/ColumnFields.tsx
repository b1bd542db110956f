import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ColumnRole } from '../../core/layout/roles';
import { useWords } from '../words/useWords';
import type { DraftPart } from './change';
import { headerRowOf, withColumn, withHeaderRow } from './layoutDraft';
import { choicesOf, isRequired, ROLES_BY_NEED, sampleBelow, type ColumnChoice } from './layoutRows';
import { useSampleHint } from './useSampleHint';
import { useChoice } from './useChoice';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  row: { width: '96px' },
});

/** The columns of a list by what they are for, what a table needs first, and the row of their headings. */
export function ColumnFields({ draft, change }: DraftPart) {
  const styles = useStyles();
  const { word } = useWords();
  const headerRow = headerRowOf(draft) ?? 0;
  const { detected } = draft;
  const top = detected?.headerRow === headerRow ? detected.address.top : headerRow;
  const choices = choicesOf(draft.snapshot, top, headerRow);
  return (
    <>
      {ROLES_BY_NEED.map((role) => (
        <ColumnField key={role} role={role} choices={choices} draft={draft} change={change} />
      ))}
      <Field label={word('pane.layout.header-row')} orientation="horizontal">
        <Input
          className={styles.row}
          inputMode="numeric"
          value={draft.headerRow}
          onChange={(_event, { value }) => {
            change(withHeaderRow(draft, value));
          }}
        />
      </Field>
    </>
  );
}

interface ColumnFieldProps extends DraftPart {
  readonly role: ColumnRole;
  readonly choices: readonly ColumnChoice[];
}

function ColumnField({ role, choices, draft, change }: ColumnFieldProps) {
  const { word } = useWords();
  const { choice } = useFieldStyles();
  const hint = useSampleHint();
  const { onFocus, choose } = useChoice({ draft, change });
  const column = draft.columns[role];
  const sample = column === undefined ? null : sampleBelow(draft.snapshot, headerRowOf(draft) ?? 0, column);
  return (
    <Field
      label={word(`role.${role}`)}
      required={isRequired(role, draft.columns)}
      orientation="horizontal"
      {...hint(sample)}
    >
      <Select
        className={choice}
        value={column === undefined ? '' : String(column)}
        onFocus={onFocus}
        onChange={(_event, { value }) => {
          choose((before) => withColumn(before, role, value === '' ? null : Number(value)));
        }}
      >
        <option value="">{word('pane.layout.none')}</option>
        {choices.map(({ column: offered, letter, heading }) => (
          <option key={offered} value={offered}>
            {word('pane.layout.option', { column: letter, heading })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
