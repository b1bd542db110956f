import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { TABS, type Tab as TabName } from '../store/state';
import { usePane, usePaneState } from '../store/usePane';
import { heardOnly } from '../theme/heardOnly';
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
  ofBefore: { outline: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  heardOnly,
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
  const { word, figure } = useWords();
  const chosen = usePaneState((state) => state.tab);
  const open = usePaneState((state) => state.review?.open.entries.length ?? 0);
  const isOfBefore = usePaneState((state) => state.review?.outdated === true);
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
          {tab === 'findings' && open > 0 && (
            <span className={mergeClasses(styles.count, isOfBefore && styles.ofBefore)}>
              {figure(open)}
              {isOfBefore && <span className={styles.heardOnly}> {word('pane.tab.of-before')}</span>}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}
