import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { TABS, type Tab as TabName } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';

export const panelId = 'attain-panel';

export function tabId(tab: TabName): string {
  return `attain-tab-${tab}`;
}

const useStyles = makeStyles({
  // With a tab's own padding its word stands in line with what is below.
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    '@media (max-width: 360px)': { paddingInlineStart: tokens.spacingHorizontalS },
  },
  count: {
    display: 'inline-block',
    minWidth: '16px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    '@media (pointer: coarse)': { minHeight: '44px' },
    // The four English words and a count of four digits on one line, also in a wide typeface.
    '@media (max-width: 360px)': {
      paddingInline: tokens.spacingHorizontalXXS,
      '&:lang(en) .fui-Tab__content': { fontSize: tokens.fontSizeBase200 },
      '&:lang(en) .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    },
  },
});

export function ReportTabs() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const chosen = usePaneState((state) => state.tab);
  const findings = usePaneState((state) => state.review?.validation.findings);
  const open = findings?.filter(({ accepted }) => accepted === null).length ?? 0;
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={word('pane.tabs')}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => {
        const tab = TABS.find((name) => name === value);
        if (tab) pane.showTab(tab);
      }}
    >
      {TABS.map((tab) => (
        <Tab key={tab} className={styles.tab} id={tabId(tab)} value={tab} aria-controls={panelId}>
          {word(`pane.tab.${tab}`)}
          {tab === 'findings' && open > 0 && ' '}
          {tab === 'findings' && open > 0 && <span className={styles.count}>{open}</span>}
        </Tab>
      ))}
    </TabList>
  );
}
