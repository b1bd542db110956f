import { createRoot } from 'react-dom/client';
import '../functions/main';
import { registerCommands } from '../commands/registerCommands';
import { languageOf } from '../core/language/languageOf';
import { OutsideExcel } from '../taskpane/frame/OutsideExcel';
import { PaneApp } from '../taskpane/frame/PaneApp';
import { storedFirstRun } from '../taskpane/host/firstRun';
import { isHosted, officeAppearance } from '../taskpane/host/officeHost';
import { storedPersonal } from '../taskpane/host/storedPersonal';
import '../taskpane/pane.css';
import { createPane, type Engine } from '../taskpane/store/pane';
import { perform } from '../taskpane/store/performing';
import { whenVisible, type ReadyInfo } from './whenVisible';

/** Kept out of the first load: the pane paints before it can read. */
async function loadEngine(): Promise<Engine> {
  const [actions, { excelWorkbook }] = await Promise.all([import('../actions'), import('../workbook/excel')]);
  return { actions, workbook: excelWorkbook() };
}

const pane = createPane({
  loadEngine,
  firstRun: storedFirstRun(() => localStorage),
  personal: storedPersonal(() => localStorage),
  log: reportError,
});

registerCommands({ perform: (job) => perform(pane, job) });

void Office.onReady(async (info: ReadyInfo) => {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  if (!isHosted(info)) {
    root.render(<OutsideExcel language={languageOf(navigator.language)} />);
    return;
  }
  await whenVisible(info);
  const language = languageOf(Office.context.displayLanguage);
  root.render(<PaneApp pane={pane} language={language} readAppearance={officeAppearance} />);
});
