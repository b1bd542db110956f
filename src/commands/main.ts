import { excelWorkbook } from '../workbook/excel';
import { register } from './register';
import { restoreLatest } from './restoreLatest';
import { showPane } from './showPane';

// At the top of the module and before any wait: Excel drops a click that comes before its command is known.
// The jobs have a preview, which the pane shows; putting back needs none.
register('compute', showPane);
register('validate', showPane);
register('draft', showPane);
register('restore', () => restoreLatest(excelWorkbook()));
