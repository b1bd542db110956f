import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { SummaryLine } from './SummaryLine';
import { TablePicker } from './TablePicker';
import { WorkBar } from './WorkBar';

/** Excel lays its own menu over this much of the pane's top right corner. */
const EXCEL_MENU = '34px';

const useStyles = makeStyles({
  header: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  first: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingBlockStart: tokens.spacingVerticalS,
    // The picker's own padding puts its words in line with what stands below.
    paddingInlineStart: 0,
    paddingInlineEnd: EXCEL_MENU,
  },
  picker: { flexGrow: 1, minWidth: 0 },
});

/** Which table the pane speaks of, always in sight. */
export function Header() {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const isHelp = usePaneState(({ page }) => page === 'help');
  const isSettings = usePaneState(({ page }) => page === 'scheme' || page === 'personal');
  return (
    <header className={styles.header}>
      <div className={styles.first}>
        <div className={styles.picker}>
          <TablePicker />
        </div>
        <Button
          appearance="subtle"
          icon={<ArrowClockwise20Regular />}
          aria-label={word('pane.reread')}
          title={word('pane.reread')}
          onClick={() => void pane.reread()}
        />
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={word('pane.settings.open')}
          title={word('pane.settings.open')}
          aria-pressed={isSettings}
          onClick={() => {
            pane.showPage(isSettings ? 'report' : 'scheme');
          }}
        />
        <Button
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          aria-label={word('pane.help')}
          title={word('pane.help')}
          aria-pressed={isHelp}
          onClick={() => {
            pane.showPage(isHelp ? 'report' : 'help');
          }}
        />
      </div>
      <SummaryLine />
      <WorkBar />
    </header>
  );
}
