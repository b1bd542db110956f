import { HUNDRED } from '../../quantity/decimal';
import type { FoundQuantity, Quantity } from '../../quantity/quantity';
import { standsFor } from '../../quantity/rounding';
import { relateUnits } from '../../quantity/units';
import { hasAny, type Mention } from '../../reading/mention';
import type { Statement } from '../../reading/statement';
import { tiesIn } from '../../reading/ties';
import { features } from '../../text/similarity';
import { isShare } from './features/feature';
import { rateHead, saysHead } from './features/rates';
import type { Wanted } from './wanted';

/** How many figures off a share the figures stand that give it. */
const NEAR = 3;
/** The end of a longer list is not looked at. */
const MOST_COUNTS = 12;
const OTHERS = ['target', 'planned', 'earlier', 'from', 'to', 'change'] as const;

/**
 * Whether the part and the whole told beside a share give another one, and no other figures there give it (受理 148
 * 件，成立 109 件，成立率 77.6%): a person has to say which of them is wrong.
 */
export function contradicted(statement: Statement, wanted: Wanted): (m: Mention) => boolean {
  const head = isShare(wanted.unit) ? rateHead(wanted) : undefined;
  if (head === undefined) return () => false;
  const ties = tiesIn(statement).filter(({ part }) => saysHead(`${part.before}|${part.behind}`, head));
  return (m) => {
    if (m.quantity.unit.dimension !== 'percent') return false;
    const beside = ties.filter(
      ({ part }) => part.sentenceIndex === m.sentenceIndex && Math.abs(part.index - m.index) <= NEAR,
    );
    const isGiven = beside.some(({ part, whole }) => gives(part.quantity, whole, m.quantity));
    return beside.length > 0 && !isGiven && !isGivenByOthers(statement, m);
  };
}

const gives = (part: Quantity, whole: Quantity, share: Quantity): boolean =>
  standsFor(share, part.value.div(whole.value).times(HUNDRED));

/** Any two counts of the sentence, or one of two and what is left of a third: 109 of 148, 20 of which are open. */
function isGivenByOthers(statement: Statement, { quantity, sentenceIndex }: Mention): boolean {
  const counts = statement
    .mentionsOf(statement.quantities)
    .filter((m) => m.sentenceIndex === sentenceIndex && !isShare(m.quantity.unit) && m.quantity.value.gt(0))
    .map((m) => m.quantity)
    .slice(0, MOST_COUNTS);
  const isPair = (part: FoundQuantity, whole: FoundQuantity): boolean =>
    part !== whole && relateUnits(part.unit, whole.unit) !== 'different' && part.value.lte(whole.value);
  return counts.some((part) =>
    counts.some(
      (whole) =>
        isPair(part, whole) &&
        (gives(part, whole, quantity) ||
          standsFor(quantity, HUNDRED.minus(part.value.div(whole.value).times(HUNDRED))) ||
          counts.some(
            (left) =>
              isPair(left, whole) &&
              left.value.lt(whole.value) &&
              standsFor(quantity, part.value.div(whole.value.minus(left.value)).times(HUNDRED)),
          )),
    ),
  );
}

/**
 * Whether of two shares in a sentence each has words of the name that the other lacks (對服務表示滿意者 83.7%，對治安感到
 * 安全者 78.9%): the name asks for neither.
 */
export function halfNamed(mentions: readonly Mention[], { name, unit }: Wanted): (m: Mention) => boolean {
  if (!isShare(unit)) return () => false;
  const known = features(name);
  const words = new Map<number, readonly string[]>();
  const own = (m: Mention): readonly string[] => {
    const found =
      words.get(m.index) ?? [...features(`${m.before}|${m.behind}`)].filter((word) => known.has(word));
    words.set(m.index, found);
    return found;
  };
  const lacks = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => !b.includes(word));
  const isTold = (m: Mention): boolean => isShare(m.quantity.unit) && !hasAny(m, OTHERS);
  return (m) => {
    if (!isTold(m)) return false;
    const ours = own(m);
    return mentions.some((other) => {
      if (other === m || other.sentenceIndex !== m.sentenceIndex || !isTold(other)) return false;
      const theirs = own(other);
      return lacks(ours, theirs) && lacks(theirs, ours);
    });
  };
}
