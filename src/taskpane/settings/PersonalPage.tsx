import { Field, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { Subpage } from '../frame/Subpage';
import { usePane, usePaneState } from '../store/usePane';
import { QUICK } from '../store/watching';
import '../words/forms';
import { useWords } from '../words/useWords';
import { ChoiceField } from './fields';
import { SettingsTabs } from './SettingsTabs';

const LANGUAGES = ['office', 'zh-TW', 'en'] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

const useStyles = makeStyles({
  // Its words and its track in line with the fields.
  live: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  kept: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a person prefers, on this computer; every choice holds at once. */
export default function PersonalPage() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const personal = usePaneState((state) => state.personal);
  return (
    <Subpage title={word('pane.settings.open')} nav={<SettingsTabs />}>
      <p className={styles.kept}>{word('pane.personal.kept')}</p>
      <ChoiceField
        label={word('pane.personal.language')}
        value={personal.language}
        options={LANGUAGES.map((value) => ({ value, label: word(`pane.personal.language.${value}`) }))}
        choose={(language) => {
          pane.prefer({ language });
        }}
      />
      <ChoiceField
        label={word('pane.personal.density')}
        value={personal.density}
        options={DENSITIES.map((value) => ({ value, label: word(`pane.personal.density.${value}`) }))}
        choose={(density) => {
          pane.prefer({ density });
        }}
      />
      <Field hint={word('pane.personal.asks.hint')}>
        <Switch
          className={styles.live}
          label={word('pane.personal.asks')}
          checked={personal.asks}
          onChange={(_event, { checked }) => {
            pane.prefer({ asks: checked });
          }}
        />
      </Field>
      <Field hint={word('pane.personal.live.hint', { count: QUICK })}>
        <Switch
          className={styles.live}
          label={word('pane.personal.live')}
          checked={personal.live}
          onChange={(_event, { checked }) => {
            pane.prefer({ live: checked });
          }}
        />
      </Field>
      <Field hint={word('pane.personal.marks.hint')}>
        <Switch
          className={styles.live}
          label={word('pane.personal.marks')}
          checked={personal.marks}
          onChange={(_event, { checked }) => {
            pane.prefer({ marks: checked });
          }}
        />
      </Field>
    </Subpage>
  );
}
