import { Select, type SelectProps } from '@fluentui/react-components';
import type { ColumnRole } from '../../core/layout/roles';
import { useWords } from '../words/useWords';
import { ROLES_OF_ROWS } from './layoutRows';
import { useFieldStyles } from './useFieldStyles';

export interface RoleSelectProps extends Pick<SelectProps, 'onFocus'> {
  /** What no role is called. */
  readonly none: string;
  readonly role: ColumnRole | null;
  readonly choose: (role: ColumnRole | null) => void;
}

/** What a row or column is for. The field around it passes its label on. */
export function RoleSelect({ none, role, choose, ...rest }: RoleSelectProps) {
  const { word } = useWords();
  const { choice } = useFieldStyles();
  return (
    <Select
      className={choice}
      {...rest}
      value={role ?? ''}
      onChange={(_event, { value }) => {
        choose(ROLES_OF_ROWS.find((one) => one === value) ?? null);
      }}
    >
      <option value="">{none}</option>
      {ROLES_OF_ROWS.map((one) => (
        <option key={one} value={one}>
          {word(`role.${one}`)}
        </option>
      ))}
    </Select>
  );
}
