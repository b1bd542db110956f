import { shownRate } from '../core/achievement/shownRate';
import { DEFAULT_SCHEME } from '../core/achievement/schemePresets';
import { message, type Language } from '../core/language/message';
import { render } from '../core/language/render';
import { standsFor } from '../core/quantity/rounding';
import { percentOf, type CellArgument } from './cellArgument';
import { FunctionFailure } from './functionFailure';
import { assessRow } from './oneRow';

/** `ATTAIN.CHECK(target, actual, stated)`: whether a stated rate is theirs, rounded or cut, or what it should be. */
export function check(
  language: Language,
  target: CellArgument,
  actual: CellArgument,
  stated: CellArgument,
): string {
  const { rate, notes } = assessRow({ target, actual }, DEFAULT_SCHEME, language);
  if (rate === null) {
    throw new FunctionFailure('not-available', notes[0] ?? message('functions.no-rate'));
  }
  if (standsFor(percentOf(stated), rate)) return render(message('functions.agrees'), language);
  return render(message('functions.should-be', { rate: shownRate(rate, DEFAULT_SCHEME) }), language);
}
