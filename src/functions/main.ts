import { languageOf } from '../core/language/languageOf';
import { associateFunctions } from './associate';

associateFunctions(() => languageOf(Office.context.displayLanguage));
