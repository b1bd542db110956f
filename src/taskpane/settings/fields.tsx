import { Field, Input, makeStyles, Select } from '@fluentui/react-components';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly choose: (value: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>({ label, hint, value, options, choose }: ChoiceFieldProps<T>) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.choice}
        root={{ className: styles.choice }}
        value={value}
        onChange={(_event, data) => {
          const option = options.find((one) => one.value === data.value);
          if (option) choose(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  number: { width: '140px' },
  // A formula may be longer than a narrow pane is wide.
  choice: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export interface NumberInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem: string | null;
  readonly change: (value: string) => void;
}

/** A number as it is typed, with what is wrong with it. */
export function NumberInput({ label, hint, value, problem, change }: NumberInputProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationState: 'error', validationMessage: problem })}
    >
      <Input
        className={styles.number}
        inputMode="decimal"
        value={value}
        onChange={(_event, data) => {
          change(data.value);
        }}
      />
    </Field>
  );
}
