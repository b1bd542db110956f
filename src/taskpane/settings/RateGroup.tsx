import { useWords } from '../words/useWords';
import { ChoiceField } from './fields';
import type { SchemeForm } from './form';
import { Group } from './Group';
import { SchemeNumber } from './SchemeNumber';

const ROUNDINGS = ['half-up', 'truncate'] as const;
const FORMULAS = ['none', 'target-over-actual', 'two-minus-ratio', 'share-of-way'] as const;

/** How a rate is computed and shown. */
export function RateGroup({ form }: { readonly form: SchemeForm }) {
  const { word } = useWords();
  const { draft, change } = form;
  return (
    <Group name={word('pane.scheme.rates')}>
      <ChoiceField
        label={word('pane.scheme.rounding')}
        value={draft.rounding}
        options={ROUNDINGS.map((value) => ({ value, label: word(`pane.scheme.rounding.${value}`) }))}
        choose={(rounding) => {
          change({ rounding });
        }}
      />
      <SchemeNumber form={form} field="decimals" label={word('pane.scheme.decimals')} />
      <SchemeNumber
        form={form}
        field="cap"
        label={word('pane.scheme.cap')}
        hint={word('pane.scheme.cap.hint')}
      />
      <ChoiceField
        label={word('pane.scheme.lower')}
        value={draft.lowerIsBetter}
        options={FORMULAS.map((value) => ({ value, label: word(`pane.scheme.lower.${value}`) }))}
        choose={(lowerIsBetter) => {
          change({ lowerIsBetter });
        }}
      />
    </Group>
  );
}
