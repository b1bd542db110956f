import { DEFAULT_SCHEME } from '../core/achievement/schemePresets';
import { statusSteps } from '../core/achievement/statusSteps';
import { stepOf } from '../core/achievement/steps';
import { schemeWord } from '../core/achievement/words';
import type { Language } from '../core/language/message';
import { percentOf, type CellArgument } from './cellArgument';

/** `ATTAIN.STATUS(rate)`: the word for a rate under the usual thresholds. */
export function status(language: Language, rate: CellArgument): string {
  const { word } = stepOf(statusSteps(DEFAULT_SCHEME, null), percentOf(rate).value);
  return schemeWord(word, DEFAULT_SCHEME, language);
}
