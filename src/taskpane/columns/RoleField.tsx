import { Field, Select } from '@fluentui/react-components';
import type { ColumnRole } from '../../core/report/columns';
import { useWords } from '../words/useWords';
import type { ColumnChoice } from './columnsDraft';

export interface RoleFieldProps {
  readonly role: ColumnRole;
  readonly choices: readonly ColumnChoice[];
  readonly column: number | null;
  readonly choose: (column: number | null) => void;
}

/** One role and the column that has it. */
export function RoleField({ role, choices, column, choose }: RoleFieldProps) {
  const { word } = useWords();
  return (
    <Field label={word(`role.${role}`)}>
      <Select
        value={column === null ? '' : String(column)}
        onChange={(_event, { value }) => {
          choose(value === '' ? null : Number(value));
        }}
      >
        <option value="">{word('pane.columns.none')}</option>
        {choices.map(({ column: choice, letter, heading }) => (
          <option key={choice} value={choice}>
            {word('pane.columns.option', { column: letter, heading })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
