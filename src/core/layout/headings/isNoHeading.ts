import { asideIn } from './aside';
import { composedOf } from './composed';
import { mayBeKnown } from './knownHeadings';
import { madeOf, OF } from './madeOf';
import { mayNamePeriod } from './periodIn';
import { mayBeTwoInOne } from './twoInOne';
import { LAST_YEAR, OTHER_YEAR } from './vocabulary';

/**
 * A quick look at a text of Chinese characters, with digits or stops among them: whether it has nothing of what every
 * such heading has. Most cells of a sheet are told so; of any other text it says nothing.
 */
export function isNoHeading(text: string): boolean {
  const made = madeOf(text);
  if ((made & OF.CHINESE) === 0 || (made & (OF.LATIN | OF.SIMPLIFIED | OF.OTHER)) !== 0) return false;
  const varies = made & (OF.DIGIT | OF.STOP);
  // 1，061 reads as 1,061.
  if (varies === (OF.DIGIT | OF.STOP)) return false;
  const mayBe =
    mayBeKnown(text) ||
    mayNamePeriod(text, made) ||
    mayBeTwoInOne(text) ||
    LAST_YEAR.test(text) ||
    OTHER_YEAR.test(text);
  if (mayBe) return false;
  // No other heading has a digit or a stop.
  return varies !== 0 || (composedOf(text) === undefined && asideIn(text) === undefined);
}
