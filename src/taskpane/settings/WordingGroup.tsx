import { Field, Input } from '@fluentui/react-components';
import type { MessageId } from '../../core/language/catalogue';
import { useWords } from '../words/useWords';
import type { SchemeForm } from './form';
import { Group } from './Group';
import { WORD_FIELDS, type WordField } from './schemeDraft';

const ownWords: Readonly<Record<WordField, MessageId>> = {
  notMet: 'status.not-met',
  nearlyMet: 'achievement.status.nearly-met',
  met: 'status.met',
  exceeded: 'status.exceeded',
  greatlyExceeded: 'status.greatly-exceeded',
  notAssessable: 'status.not-assessable',
};

/** The agency's own words for the status column; left empty, the language's. */
export function WordingGroup({ form: { draft, change } }: { readonly form: SchemeForm }) {
  const { word } = useWords();
  return (
    <Group name={word('pane.scheme.wording')}>
      {WORD_FIELDS.map((field) => (
        <Field key={field} label={word(ownWords[field])}>
          <Input
            value={draft.words[field]}
            maxLength={60}
            placeholder={word(ownWords[field])}
            onChange={(_event, { value }) => {
              change({ words: { ...draft.words, [field]: value } });
            }}
          />
        </Field>
      ))}
    </Group>
  );
}
