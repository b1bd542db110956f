import { createRoot } from 'react-dom/client';
import './pane.css';
import { storedFirstRun } from './host/firstRun';
import { requestedJob } from './host/job';
import { isHosted, languageOf, officeAppearance, officeLanguage } from './host/officeHost';
import { OutsideExcel } from './frame/OutsideExcel';
import { PaneApp } from './frame/PaneApp';
import { createPane, type Engine } from './store/pane';

/** Kept out of the first load: the pane paints before it can read. */
async function loadEngine(): Promise<Engine> {
  const [actions, { excelWorkbook }] = await Promise.all([import('../actions'), import('../workbook/excel')]);
  return { actions, workbook: excelWorkbook() };
}

void Office.onReady((info) => {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  if (!isHosted(info)) {
    root.render(<OutsideExcel language={languageOf(navigator.language)} />);
    return;
  }
  const pane = createPane({
    loadEngine,
    firstRun: storedFirstRun(() => localStorage),
    log: reportError,
    job: requestedJob(location.search),
  });
  root.render(<PaneApp pane={pane} language={officeLanguage()} readAppearance={officeAppearance} />);
});
