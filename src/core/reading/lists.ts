import type { FoundQuantity } from '../quantity/quantity';
import { relateUnits } from '../quantity/units';
import { hasAny } from './mention';
import type { Statement } from './statement';

/** Figures of one unit that are listed one after the other, each with the words that tell it from the others. */
export interface List {
  /** Their places among the figures of the text. */
  readonly members: readonly number[];
  /** 國小, 國高中, 社區; of the first all that stands before it in its clause. */
  readonly labels: readonly string[];
  /** Whether the words stand behind the figures (7 家診所與 2 家醫院), and so are each one's own. */
  readonly isNamedBehind: boolean;
  /** Whether the words before the first say that each has its own: 分別於. */
  readonly isRespective: boolean;
}

const MOST_MEMBERS = 12;
/** What is said of a figure in these roles is not said of the others. */
const OTHER_ROLES = ['target', 'planned', 'earlier', 'change', 'denied', 'from', 'to', 'remainder'] as const;
/** Between two of a list: the mark, and what the next one is of. */
const NEXT_ZH = /^[^,，。;:\d、()]{0,12}(?:、|及|和|與|以及)([^,，。;:\d、()]{1,14})$/;
const BEHIND_ZH = /^\s?([^,，。;:\d、()\s]{1,14}?)(?:、|及|和|與|以及)\s?$/;
const NAME_BEHIND = /^\s?[\u4e00-\u9fff]{1,14}/;
const NEXT_EN = /^(?: [a-z][a-z -]{0,40})?(?:,|,? and) ?$/i;

/** The lists of a text, of two figures at least. */
export function listsIn({ plain, quantities, mention }: ListedText): readonly List[] {
  const lists: List[] = [];
  for (let first = 0; first < quantities.length; first++) {
    const run = runFrom(plain, quantities, first, nextLabel);
    const { labels, last } = run.last > first ? run : runFrom(plain, quantities, first, ownLabelBehind);
    if (last === first) continue;
    const isNamedBehind = run.last === first;
    const told = Array.from({ length: last - first + 1 }, (_, at) => mention(first + at));
    if (told.some((each) => !each || hasAny(each, OTHER_ROLES))) continue;
    const before = mention(first)?.before ?? '';
    const behind = NAME_BEHIND.exec(mention(last)?.behind ?? '')?.[0];
    if (isNamedBehind && behind === undefined) continue;
    lists.push({
      members: Array.from({ length: last - first + 1 }, (_, at) => first + at),
      labels: isNamedBehind ? [...labels, behind ?? ''] : [before.trim(), ...labels],
      isNamedBehind,
      isRespective: /分別|各別|respectively/i.test(before),
    });
    first = last;
  }
  return lists;
}

/** How far a list goes on from one of its figures, and the labels between. */
function runFrom(
  plain: string,
  quantities: readonly FoundQuantity[],
  first: number,
  labelOf: typeof nextLabel,
): { readonly labels: readonly string[]; readonly last: number } {
  const labels: string[] = [];
  let last = first;
  while (last - first < MOST_MEMBERS) {
    const label = labelOf(plain, quantities[last], quantities[last + 1]);
    if (label === undefined) break;
    labels.push(label);
    last++;
  }
  return { labels, last };
}

/** What is looked through for lists. */
interface ListedText {
  readonly plain: string;
  readonly quantities: readonly FoundQuantity[];
  readonly mention: (index: number) => ReturnType<Statement['mention']>;
}

/** What the next figure of a list is of; `undefined` where the list ends. */
function nextLabel(
  plain: string,
  own: FoundQuantity | undefined,
  next: FoundQuantity | undefined,
): string | undefined {
  if (!own || !next || relateUnits(own.unit, next.unit) !== 'same') return undefined;
  const between = plain.slice(own.span.end, next.span.start);
  const zh = NEXT_ZH.exec(between);
  if (zh) return (zh[1] ?? '').trim();
  // Percentages of different things stand beside each other: 97%, and 58% of readers.
  return NEXT_EN.test(between) && own.unit.dimension !== 'percent' ? '' : undefined;
}

/** What the figure itself is of, where that stands behind it and only a mark follows. */
function ownLabelBehind(
  plain: string,
  own: FoundQuantity | undefined,
  next: FoundQuantity | undefined,
): string | undefined {
  if (!own || !next || relateUnits(own.unit, next.unit) !== 'same' || own.unit.dimension === 'percent')
    return undefined;
  return BEHIND_ZH.exec(plain.slice(own.span.end, next.span.start))?.[1]?.trim();
}
