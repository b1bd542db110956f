import { createRoot } from 'react-dom/client';
import { storedFirstRun } from './host/firstRun';
import { languageOf, officeAppearance, officeLanguage } from './host/officeHost';
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
  // Opened in a browser, office.js finds no host, whatever the types say.
  const { host }: { readonly host?: Office.HostType | null } = info;
  if (host === null || host === undefined) {
    root.render(<OutsideExcel language={languageOf(navigator.language)} />);
    return;
  }
  const pane = createPane({ loadEngine, firstRun: storedFirstRun(() => localStorage), log: reportError });
  root.render(<PaneApp pane={pane} language={officeLanguage()} readAppearance={officeAppearance} />);
});
