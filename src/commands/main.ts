import { register } from './register';
import { showPane } from './showPane';

// At the top of the module and before any wait: Excel drops a click that comes before its command is known.
register('compute', showPane);
register('validate', showPane);
register('draft', showPane);
register('restore', showPane);
