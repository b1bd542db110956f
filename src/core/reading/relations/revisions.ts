import type { FoundQuantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { matchesAt } from '../../text/matchAt';
import { within } from '../clause';
import { sentenceOf } from '../sentence';

/** A figure that took the place of another one: 目標由 100 件修正為 80 件. */
export interface Revised {
  readonly from: FoundQuantity;
  readonly to: FoundQuantity;
}

const CHANGED_TO =
  /(?<=(?:修正|調整|修訂|變更|調降|調升|下修|上修|改)(?:為|至|成)\s?(?:約|達)?\s?|\b(?:revised|amended|changed|lowered|raised)\s(?:[\w,.]{1,20}\s){0,5}to\s)/iy;
/** Words that tell of a change, wherever they stand. */
const CHANGED = /修正|調整|修訂|變更|調降|調升|下修|上修|原[定訂]|改[為至成]|\brevis|\bamend|\boriginal/i;
/** No sentence says more before it comes to what was changed. */
const MOST_FIGURES = 12;

/** Whether words tell of something that was changed. */
export const tellsOfRevision = (words: string): boolean => CHANGED.test(words);

/** Finds the figures of a text that took the place of others in it. */
export function* readRevisions(plain: string, quantities: readonly FoundQuantity[]): Iterable<Revised> {
  for (const to of quantities) {
    if (!matchesAt(CHANGED_TO, plain, to.span.start)) continue;
    const { start } = sentenceOf(plain, to.span);
    const from = within(quantities, { start, end: to.span.start })
      .slice(-MOST_FIGURES)
      .filter((other) => isOtherValue(other, to))
      .at(-1);
    if (from) yield { from, to };
  }
}

/** Another figure of the same thing. */
const isOtherValue = (other: FoundQuantity, to: FoundQuantity): boolean =>
  relateUnits(other.unit, to.unit) !== 'different' && !other.value.eq(to.value);
