import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState } from '../store/usePane';
import { Announcer } from './Announcer';
import { BrokenPart } from './BrokenPart';
import { FailureBar } from './FailureBar';
import { Guard } from './Guard';
import { Header } from './Header';
import { ReportPage } from './ReportPage';
import { WaitingBar } from './WaitingBar';

const LayoutPage = lazy(() => import('../layout/LayoutPage'));
const FilesPage = lazy(() => import('../files/FilesPage'));
const HelpPage = lazy(() => import('../help/HelpPage'));
const PersonalPage = lazy(() => import('../settings/PersonalPage'));
const QuestionsPage = lazy(() => import('../questions/QuestionsPage'));
const SchemePage = lazy(() => import('../settings/SchemePage'));

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    // A window too low for a page of its least height is scrolled as a whole.
    overflowY: 'auto',
    // What gets the focus comes into sight above the foot.
    scrollPaddingBlockEnd: '72px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    lineBreak: 'strict',
    overflowWrap: 'anywhere',
  },
  page: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexShrink: 1,
    minHeight: '280px',
  },
});

/** Header, what fills the pane, and what is said aloud. */
export function Frame() {
  const styles = useStyles();
  const page = usePaneState((state) => state.page);
  return (
    <div className={styles.frame}>
      <Header />
      <main className={styles.page}>
        <Guard key={page} fallback={<BrokenPart />}>
          <Suspense>
            {page === 'report' && <ReportPage />}
            {page === 'layout' && <LayoutPage />}
            {page === 'scheme' && <SchemePage />}
            {page === 'personal' && <PersonalPage />}
            {page === 'files' && <FilesPage />}
            {page === 'help' && <HelpPage />}
            {page === 'questions' && <QuestionsPage />}
          </Suspense>
        </Guard>
        <FailureBar />
        <WaitingBar />
      </main>
      <Announcer />
    </div>
  );
}
