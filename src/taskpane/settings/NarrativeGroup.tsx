import { HOUSE_STYLES } from '../../core/draft/houseStyles';
import { HouseStyleField } from '../draft/HouseStyleField';
import { useWords } from '../words/useWords';
import type { SchemeForm } from './form';
import { Group } from './Group';

/** How narratives are drafted. A style goes with the Scheme, also one that Attain does not ship. */
export function NarrativeGroup({ form: { draft, change } }: { readonly form: SchemeForm }) {
  const { language, word } = useWords();
  const { houseStyle } = draft;
  const own = houseStyle && !HOUSE_STYLES.some(({ name }) => name === houseStyle.name) ? [houseStyle] : [];
  const styles = [...HOUSE_STYLES, ...own];
  const usual = HOUSE_STYLES.find((style) => style.language === language);
  const chosen = houseStyle ?? usual ?? styles[0];
  if (!chosen) return null;
  return (
    <Group name={word('draft.action')}>
      <HouseStyleField
        hint={word('draft.style.hint')}
        styles={styles}
        chosen={chosen}
        choose={(style) => {
          change({ houseStyle: style });
        }}
      />
    </Group>
  );
}
