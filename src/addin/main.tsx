import { createRoot } from 'react-dom/client';
import type { ClosedFiles, DocumentWriter } from '../actions';
import { registerCommands } from '../commands/registerCommands';
import { languageOf } from '../core/language/languageOf';
import type { Language, Message } from '../core/language/message';
import { associateFunctions } from '../functions/associate';
import { OutsideExcel } from '../taskpane/frame/OutsideExcel';
import { PaneApp } from '../taskpane/frame/PaneApp';
import { storedFirstRun } from '../taskpane/host/firstRun';
import { isHosted, officeAppearance } from '../taskpane/host/officeHost';
import { storedPersonal } from '../taskpane/host/storedPersonal';
import '../taskpane/pane.css';
import type { Engine } from '../taskpane/store/context';
import { createPane } from '../taskpane/store/createPane';
import { perform } from '../taskpane/store/performing';
import { whenVisible, type ReadyInfo } from './whenVisible';

/** Kept out of the first load: the pane paints before it can read. One after the other, for each takes its time to begin. */
async function loadEngine(waiting: (notice: Message | null) => void): Promise<Engine> {
  const { excelWorkbook } = await import('../workbook/excel');
  const actions = await import('../actions');
  return { actions, workbook: excelWorkbook({ waiting }) };
}

async function loadFiles(): Promise<ClosedFiles> {
  const { closedFiles } = await import('../worker/closedFiles');
  return closedFiles();
}

async function loadDocuments(): Promise<DocumentWriter> {
  const { documentWriter } = await import('../worker/word/documentWriter');
  return documentWriter();
}

const pane = createPane({
  loadEngine,
  loadFiles,
  loadDocuments,
  firstRun: storedFirstRun(() => localStorage),
  personal: storedPersonal(() => localStorage),
  log: reportError,
});

/** The person's own choice, else that of Office. */
function language(): Language {
  const { language: chosen } = pane.state().personal;
  return chosen === 'office' ? officeLanguage() : chosen;
}

function officeLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

// Before any wait: Excel drops a click, and fails a formula, that comes before its code is known.
registerCommands({ perform: (job) => perform(pane, job) });
associateFunctions(language);

void Office.onReady(async (info: ReadyInfo) => {
  const element = document.getElementById('root');
  if (!element) return;
  const root = createRoot(element);
  if (!isHosted(info)) {
    root.render(<OutsideExcel language={languageOf(navigator.language)} />);
    return;
  }
  await whenVisible(info);
  root.render(<PaneApp pane={pane} language={officeLanguage()} readAppearance={officeAppearance} />);
});
