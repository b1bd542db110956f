import { comparatorFor } from '../core/achievement/bound';
import { DEFAULT_SCHEME } from '../core/achievement/schemePresets';
import { statusSteps } from '../core/achievement/statusSteps';
import { stepOf } from '../core/achievement/steps';
import { schemeWord } from '../core/achievement/words';
import type { Language } from '../core/language/message';
import type { Comparator } from '../core/quantity/target';
import { readTarget } from '../core/quantity/readTarget';
import { readable } from '../core/text/readable';
import { contentOf, percentOf, type CellArgument } from './cellArgument';

/**
 * `ATTAIN.STATUS(rate, [target])`: the word for a rate under the usual thresholds. With the target beside it, 100 % of
 * more than 95 % is not met.
 */
export function status(language: Language, rate: CellArgument, target: CellArgument): string {
  const { word } = stepOf(statusSteps(DEFAULT_SCHEME, comparatorIn(target)), percentOf(rate).value);
  return schemeWord(word, DEFAULT_SCHEME, language);
}

/** How a target's own words compare; `null` where it is left out, or has no bound that makes a difference. */
function comparatorIn(target: CellArgument): Comparator | null {
  const content = contentOf(target);
  const read = typeof content === 'string' ? readTarget(readable(content).plain) : null;
  return read ? comparatorFor({ direction: { way: 'higher' }, measure: 'value' }, read) : null;
}
