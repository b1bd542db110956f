import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/engine-formula/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import type { Injector, IWorkbookData } from '@univerjs/core';
import { DEFAULT_STYLES, IContextService, IUndoRedoService, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { DISABLE_AUTO_FOCUS_KEY, UniverUIPlugin } from '@univerjs/ui';
import { withFallback, withoutFallback } from './fontFallback';
import type { GridLanguage } from './locales';
import { GRID_LOCALES, gridLocale } from './locales';
import { StepwiseUndo } from './undo';

export interface GridOptions {
  readonly language: GridLanguage;
  readonly dark: boolean;
}

/** Univer in a container. It shows one workbook at a time. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Shows this workbook in place of the one that was shown. */
  show(data: Partial<IWorkbookData>): FWorkbook;
  setLanguage(language: GridLanguage): void;
  setDark(dark: boolean): void;
}

export function startGrid(container: HTMLElement, options: GridOptions): Grid {
  // What draws a cell that has no style at all.
  DEFAULT_STYLES.ff = withFallback(withoutFallback(DEFAULT_STYLES.ff));
  const univer = new Univer({
    locale: gridLocale(options.language),
    locales: GRID_LOCALES,
    darkMode: options.dark,
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: StepwiseUndo }]],
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  const api = FUniver.newAPI(univer);
  leaveFocusInFrames(univer.__getInjector().get(IContextService));
  let shown: FWorkbook | null = null;
  return {
    api,
    injector: univer.__getInjector(),
    show(data) {
      if (shown) api.disposeUnit(shown.getId());
      shown = api.createWorkbook(data);
      return shown;
    },
    setLanguage: (language) => api.setLocale(gridLocale(language)),
    setDark: (dark) => api.toggleDarkMode(dark),
  };
}

/** Univer takes the focus whenever the selection changes; in Excel, a pane that selects cells keeps it. */
function leaveFocusInFrames(context: IContextService): void {
  const tell = (): void => {
    const inFrame = document.activeElement instanceof HTMLIFrameElement;
    context.setContextValue(DISABLE_AUTO_FOCUS_KEY, inFrame);
  };
  window.addEventListener('blur', tell);
  window.addEventListener('focus', () => context.setContextValue(DISABLE_AUTO_FOCUS_KEY, false));
}
