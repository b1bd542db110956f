import { useWords } from '../words/useWords';
import type { SchemeForm } from './form';
import { Group } from './Group';
import { SchemeNumber } from './SchemeNumber';

/** From which rate an indicator has which status. */
export function ThresholdGroup({ form }: { readonly form: SchemeForm }) {
  const { word } = useWords();
  return (
    <Group name={word('pane.scheme.thresholds')}>
      <SchemeNumber
        form={form}
        field="nearlyMet"
        label={word('pane.scheme.nearly')}
        hint={word('pane.scheme.nearly.hint')}
      />
      <SchemeNumber form={form} field="met" label={word('pane.scheme.met')} />
      <SchemeNumber
        form={form}
        field="exceeded"
        label={word('pane.scheme.exceeded')}
        hint={word('pane.scheme.exceeded.hint')}
      />
      <SchemeNumber
        form={form}
        field="greatlyExceeded"
        label={word('pane.scheme.greatly')}
        hint={word('pane.scheme.greatly.hint')}
      />
    </Group>
  );
}
