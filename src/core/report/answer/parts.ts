import { has, type Mention } from '../../reading/mention';
import type { Total } from '../../reading/relations/relation';
import { overlap } from '../../text/similarity';
import { labelBefore } from '../../reading/labelBefore';
import type { Statement } from '../../reading/statement';
import type { RelationPart, Surroundings } from './features/feature';
import { CUMULATED, PLAN } from './features/labels';
import { OF_YEARS } from './features/time';
import type { Wanted } from './wanted';

/** A shorter label is no name. */
const SHORTEST_LABEL = 2;
/** How much better its words must know the name for one addend to be what is asked for, and not the total. */
const CLEARLY = 0.5;

/** What each figure is in the relations of the text; what is proven first stays so. */
export function partsIn(
  { plain, relations }: Statement,
  mentions: readonly Mention[],
  { wanted, name, distinction }: Pick<Surroundings, 'wanted' | 'name' | 'distinction'>,
): ReadonlyMap<number, RelationPart> {
  const parts = new Map<number, RelationPart>();
  const put = (index: number, part: RelationPart): void => {
    if (!parts.has(index)) parts.set(index, part);
  };
  for (const relation of relations) {
    switch (relation.kind) {
      case 'total': {
        const asked = askedAddend(plain, relation, mentions, wanted.name);
        if (asked !== undefined) {
          put(asked, 'asked');
          put(relation.total, 'beyond');
          break;
        }
        if (isOfYears(relation, mentions, wanted)) break;
        const kind = kindOfTotal(relation, mentions, distinction, name);
        if (kind === undefined) break;
        put(relation.total, kind);
        if (kind === 'total') for (const part of relation.parts) put(part, 'addend');
        if (kind === 'mixed') for (const part of finishedOf(relation, mentions)) put(part, 'finished');
        break;
      }
      case 'change':
        put(relation.from, 'from');
        put(relation.to, 'to');
        put(relation.by, 'by');
        break;
      case 'quotient':
        put(relation.value, 'quotient');
        put(relation.over, 'operand');
        put(relation.under, 'operand');
        break;
    }
  }
  return parts;
}

/** Behind the first of several that a name joins. */
const AND_MORE = /^\s?(?:[及與和暨或、&/／,，]|and\b|or\b)/i;

/** 甲關 171 件、乙關 128 件: the one addend whose label the name begins with (乙關查獲件數), and no other. */
function askedAddend(
  plain: string,
  { parts }: Total,
  mentions: readonly Mention[],
  name: string,
): number | undefined {
  const labels = mentions
    .filter(({ index }) => parts.includes(index))
    .map(({ index, quantity }) => ({ index, label: labelBefore(plain, quantity.span) }));
  if (labels.some(({ label }) => label.length < SHORTEST_LABEL)) return undefined;
  const [named, ...others] = labels.filter(({ label }) => name.startsWith(label));
  // 研習及講座參加人數 asks for both.
  if (!named || others.length > 0 || AND_MORE.test(name.slice(named.label.length))) return undefined;
  // 節省, beside 節省差旅費, tells nothing apart.
  const isShared = labels.some(({ index, label }) => index !== named.index && label.includes(named.label));
  return isShared ? undefined : named.index;
}

/** 三年累計 892 盞: the sum of several years says nothing of one of them. */
const isOfYears = ({ total }: Total, mentions: readonly Mention[], wanted: Wanted): boolean =>
  mentions.some(({ index, before }) => index === total && OF_YEARS.test(before)) &&
  !CUMULATED.test(wanted.asked + wanted.name);

const isOpen = (mention: Mention): boolean =>
  has(mention, 'under way') || has(mention, 'remainder') || has(mention, 'denied');

/** The one part that was finished, where all others were not (5 案，其中 3 案竣工、2 案展延). */
function finishedOf({ parts }: Total, mentions: readonly Mention[]): readonly number[] {
  const done = mentions.filter((mention) => parts.includes(mention.index) && !isOpen(mention));
  return done.length === 1 && done.some((mention) => has(mention, 'result') || has(mention, 'done'))
    ? done.map(({ index }) => index)
    : [];
}

/**
 * A total of what is done and what is not is no result; and where the name asks for one of the addends, the total
 * is not what it asks for.
 */
function kindOfTotal(
  { total, parts }: Total,
  mentions: readonly Mention[],
  distinction: (mention: Mention) => number,
  name: ReadonlySet<string>,
): 'total' | 'mixed' | undefined {
  const at = (index: number): Mention | undefined => mentions.find((mention) => mention.index === index);
  const whole = at(total);
  const addends = parts.flatMap((index) => at(index) ?? []);
  if (!whole) return undefined;
  if (addends.some(isOpen)) return 'mixed';
  // 原編 5 億元，實際 4 億元，減支 1 億元: the plan is no sum.
  if (has(whole, 'target') || has(whole, 'planned') || PLAN.test(whole.before)) return undefined;
  const own = (mention: Mention): number => overlap(mention.before, name) + distinction(mention);
  const isNamed = (addend: Mention): boolean =>
    overlap(addend.before, name) > overlap(whole.before, name) && own(addend) > own(whole) + CLEARLY;
  // 有機及友善面積 asks for both of them.
  return addends.filter(isNamed).length === 1 ? undefined : 'total';
}
