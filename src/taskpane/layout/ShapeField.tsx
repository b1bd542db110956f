import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../words/useWords';
import { ROLES_IN } from '../../core/layout/wish';
import type { DraftPart } from './change';
import { isInRows, withRolesIn } from './layoutDraft';
import { useFieldStyles } from './useFieldStyles';

/** Whether targets and results stand in columns or in rows. */
export function ShapeField({ draft, change }: DraftPart) {
  const { word } = useWords();
  const { choice } = useFieldStyles();
  return (
    <Field label={word('pane.layout.shape')} orientation="horizontal">
      <Select
        className={choice}
        value={isInRows(draft) ? 'rows' : 'columns'}
        onChange={(_event, { value }) => {
          const rolesIn = ROLES_IN.find((one) => one === value);
          if (rolesIn) change(withRolesIn(draft, rolesIn));
        }}
      >
        {ROLES_IN.map((rolesIn) => (
          <option key={rolesIn} value={rolesIn}>
            {word(`pane.layout.shape.${rolesIn}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
