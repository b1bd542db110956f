import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../core/achievement/scheme';
import { SCHEME_PRESETS } from '../../core/achievement/schemePresets';
import { Subpage } from '../frame/Subpage';
import { usePane, usePaneState } from '../store/usePane';
import '../words/forms';
import { useWords } from '../words/useWords';
import { ChoiceField } from './fields';
import type { SchemeForm } from './form';
import { NarrativeGroup } from './NarrativeGroup';
import { SettingsTabs } from './SettingsTabs';
import { SchemeExchange } from './SchemeExchange';
import { RateGroup } from './RateGroup';
import { CUSTOM, draftOf, presetOf, problemsOf, schemeOf, withPreset } from './schemeDraft';
import { ThresholdGroup } from './ThresholdGroup';
import { WordingGroup } from './WordingGroup';
import { WritingGroup } from './WritingGroup';

const useStyles = makeStyles({
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The user's policy; kept in the workbook. */
export default function SchemePage() {
  const scheme = usePaneState((state) => state.view?.scheme);
  return scheme && <SchemeFormPage scheme={scheme} />;
}

function SchemeFormPage({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const [draft, setDraft] = useState(() => draftOf(scheme));
  const problems = problemsOf(draft);
  const form: SchemeForm = {
    draft,
    problems,
    change: (part) => {
      setDraft({ ...draft, ...part });
    },
  };
  const preset = SCHEME_PRESETS.find(({ id }) => id === presetOf(draft));
  const presets = SCHEME_PRESETS.map(({ id, name }) => ({ value: id, label: word(name) }));
  return (
    <Subpage
      title={word('pane.settings.open')}
      nav={<SettingsTabs />}
      onSubmit={() => {
        if (Object.keys(problems).length === 0) void pane.saveScheme(schemeOf(draft));
      }}
      foot={
        <Button appearance="primary" type="submit">
          {word('pane.save')}
        </Button>
      }
    >
      <p className={styles.kept}>{word('pane.scheme.kept')}</p>
      <ChoiceField
        label={word('pane.scheme.preset')}
        value={preset?.id ?? CUSTOM}
        options={preset ? presets : [...presets, { value: CUSTOM, label: word('pane.scheme.custom') }]}
        {...(preset ? { hint: word(preset.description) } : {})}
        choose={(id) => {
          setDraft(withPreset(draft, id));
        }}
      />
      <RateGroup form={form} />
      <ThresholdGroup form={form} />
      <WordingGroup form={form} />
      <WritingGroup form={form} />
      <NarrativeGroup form={form} />
      <SchemeExchange
        scheme={Object.keys(problems).length === 0 ? schemeOf(draft) : null}
        take={(scheme) => {
          setDraft(draftOf(scheme));
        }}
      />
    </Subpage>
  );
}
