import type { HouseStyle } from '../../core/achievement/houseStyle';
import type { MessageId } from '../../core/language/catalogue';
import { ChoiceField } from '../settings/fields';
import { useWords } from '../words/useWords';
import './words';

/** What the shipped styles are called; an agency's own style brings its name. */
const NAMES: Readonly<Record<string, MessageId>> = {
  'annual-report': 'draft.style.annual-report',
  'project-report': 'draft.style.project-report',
  'annual-report-en': 'draft.style.annual-report-en',
};

export interface HouseStyleFieldProps {
  readonly hint?: string;
  /** Each under a name of its own. */
  readonly styles: readonly HouseStyle[];
  readonly chosen: HouseStyle;
  readonly choose: (style: HouseStyle) => void;
}

/** The form in which narratives are drafted. */
export function HouseStyleField({ hint, styles, chosen, choose }: HouseStyleFieldProps) {
  const { word } = useWords();
  return (
    <ChoiceField
      label={word('draft.style')}
      {...(hint === undefined ? {} : { hint })}
      value={chosen.name}
      options={styles.map(({ name }) => {
        const id = NAMES[name];
        return { value: name, label: id ? word(id) : name };
      })}
      choose={(name) => {
        const style = styles.find((one) => one.name === name);
        if (style) choose(style);
      }}
    />
  );
}
