import { isWayTo } from './fromToNow';
import { mayHaveFellow } from './besideFellow';
import { mayBeJointText } from './jointLook';
import { beginsPair } from './pairedHeadings';
import type { HeadingReading } from './headingReading';

/**
 * A quick look at a cell by itself: whether it may say what is aimed at, or a rate by which that is told: by its own words,
 * or beside others. Rows without any such cell head no table.
 *
 * @param reading how it is read as a heading
 */
export const mayAim = (text: string, reading: HeadingReading | undefined): boolean =>
  reading?.roles.includes('target') === true ||
  reading?.roles.includes('rate') === true ||
  reading?.joint !== undefined ||
  mayBeJointText(text) ||
  mayHaveFellow(text) ||
  isWayTo(text) ||
  beginsPair(text);
