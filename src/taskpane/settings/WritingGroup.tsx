import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/useWords';
import { ChoiceField } from './fields';
import type { SchemeForm } from './form';
import { Group } from './Group';
import { SchemeNumber } from './SchemeNumber';

const WRITES = ['formulas', 'values'] as const;

const useStyles = makeStyles({
  // Its box in line with the fields.
  lights: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What is written into the sheet. */
export function WritingGroup({ form }: { readonly form: SchemeForm }) {
  const styles = useStyles();
  const { word } = useWords();
  const { draft, change } = form;
  return (
    <Group name={word('pane.scheme.writing')}>
      <ChoiceField
        label={word('pane.scheme.writes')}
        value={draft.writes}
        options={WRITES.map((value) => ({ value, label: word(`pane.scheme.writes.${value}`) }))}
        choose={(writes) => {
          change({ writes });
        }}
      />
      <Checkbox
        className={styles.lights}
        label={word('pane.scheme.lights')}
        checked={draft.lights}
        onChange={(_event, { checked }) => {
          change({ lights: checked === true });
        }}
      />
      <SchemeNumber form={form} field="yellowFrom" label={word('pane.scheme.yellow')} />
      <SchemeNumber
        form={form}
        field="reportYear"
        label={word('pane.scheme.year')}
        hint={word('pane.scheme.year.hint')}
      />
    </Group>
  );
}
