import { Decimal } from '../../quantity/decimal';
import { makeQuantity } from '../../quantity/make';
import type { Span } from '../../quantity/quantity';
import type { Denial } from '../../reading/denials';
import { partsIn } from '../../reading/divisions';
import { monthsIn } from '../../reading/months';
import type { Statement } from '../../reading/statement';
import { withSynonyms } from '../../reading/synonyms';
import { features, overlap } from '../../text/similarity';
import type { Worded } from './all';
import { actOf, type Wanted } from './wanted';

/** How many words of the name must be denied. */
const ENOUGH = 2;
/** What says no more than that there is something to count. */
const GENERIC =
  /(?:本|當|今|全|整)年度?(?:內|間|底)?|期間|任何|重複|相關|事件|案件|案例|事故|個案|件數|次數|人數|之|的|any|other|such|further|cases?|incidents?/gi;
/** Of a part of the year or of the thing only. */
const PART = /其中|部分|當[月日]|單月|\bsome\b|\bone of\b/i;

/** Whether a text says that what the name counts did not happen at all (未發生重大外洩, no fatal accidents). */
export function isNoneSaid({ denials }: Statement, { name, isDenied }: Wanted): boolean {
  if (isDenied) return false;
  const act = actOf(name);
  return denials.some(({ denied }) => {
    const words = overlap(denied, name);
    return words >= ENOUGH || (words > 0 && act !== '' && denied.includes(act));
  });
}

/**
 * Nothing, where the text says so of what the name counts. It is sure where no word is denied that the name does not
 * have (無重大資安事件 leaves others), nothing says of which part, and little or nothing was aimed at.
 */
export function noneIn(statement: Statement, wanted: Wanted, region: Span): Worded | undefined {
  const { unit, target } = wanted;
  const name = withSynonyms(`${wanted.name}${target?.isZero() ? `|${wanted.asked}` : ''}`);
  if (!['count', 'none'].includes(unit.dimension) || wanted.isChange) return undefined;
  for (const denial of statement.denials) {
    if (denial.span.start < region.start || denial.span.end > region.end) continue;
    if (!isOfName(denial, name)) continue;
    const isOfAll = ![denial.before, denial.denied].some(
      (words) => partsIn(words).length > 0 || monthsIn(words) !== undefined || PART.test(words),
    );
    const figure = makeQuantity(denial.span, new Decimal(0), 0, 'exact', unit);
    return { figure, isSure: isOfAll && (target?.isZero() === true || wanted.isUpperBound) };
  }
  return undefined;
}

/** Whether only what the name counts is denied: each of its words is the name's. */
function isOfName({ denied }: Denial, name: string): boolean {
  const bare = denied.replace(GENERIC, '').trim();
  const own = bare === '' ? denied : bare;
  if (/[\u4e00-\u9fff]/.test(own)) {
    const letters = own.match(/[\u4e00-\u9fff]/g) ?? [];
    return letters.length >= ENOUGH && letters.every((letter) => name.includes(letter));
  }
  const words = [...features(own)];
  const known = features(name);
  return words.length > 0 && words.every((word) => known.has(word));
}
