import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({ tabs: { flexShrink: 0, paddingInline: tokens.spacingHorizontalXS } });

/** The two kinds of settings: the workbook's, and a person's own. */
export function SettingsTabs() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const page = usePaneState((state) => state.page);
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={word('pane.settings.tabs')}
      selectedValue={page}
      onTabSelect={(_event, { value }) => {
        pane.showPage(value === 'personal' ? value : 'scheme');
      }}
    >
      <Tab value="scheme">{word('pane.scheme.title')}</Tab>
      <Tab value="personal">{word('pane.personal.title')}</Tab>
    </TabList>
  );
}
