import { useWords } from '../words/useWords';
import { NumberInput } from './fields';
import type { SchemeForm } from './form';
import type { NumberField } from './schemeDraft';

export interface SchemeNumberProps {
  readonly form: SchemeForm;
  readonly field: NumberField;
  readonly label: string;
  readonly hint?: string;
}

/** One number of the Scheme. */
export function SchemeNumber({ form: { draft, problems, change }, field, label, hint }: SchemeNumberProps) {
  const { say } = useWords();
  const problem = problems[field];
  return (
    <NumberInput
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={draft.numbers[field]}
      problem={problem ? say(problem) : null}
      change={(value) => {
        change({ numbers: { ...draft.numbers, [field]: value } });
      }}
    />
  );
}
