import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/useWords';
import type { DraftPart } from './change';
import { withLabel } from './layoutDraft';
import { labelsOf, type LabelRow } from './layoutRows';
import { RoleSelect } from './RoleSelect';
import { useChoice } from './useChoice';
import { useSampleHint } from './useSampleHint';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The labels of a table whose roles stand in rows, and what each is for. */
export function LabelFields({ draft, change }: DraftPart) {
  const styles = useStyles();
  const { word } = useWords();
  const rows = labelsOf(draft);
  if (rows.length === 0) return <p className={styles.hint}>{word('pane.layout.no-labels')}</p>;
  return rows.map((row) => <LabelField key={row.plain} row={row} draft={draft} change={change} />);
}

interface LabelFieldProps extends DraftPart {
  readonly row: LabelRow;
}

function LabelField({ row: { plain, text, role, sample }, ...part }: LabelFieldProps) {
  const { word } = useWords();
  const hint = useSampleHint();
  const { onFocus, choose } = useChoice(part);
  return (
    <Field
      label={text}
      required={role === 'target' || role === 'actual'}
      orientation="horizontal"
      {...hint(sample)}
    >
      <RoleSelect
        none={word('pane.layout.none')}
        role={role}
        onFocus={onFocus}
        choose={(chosen) => {
          choose((before) => withLabel(before, plain, chosen));
        }}
      />
    </Field>
  );
}
