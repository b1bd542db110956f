import { relateUnits } from '../../quantity/units';
import type { Mention } from '../../reading/mention';
import type { Statement } from '../../reading/statement';
import { features } from '../../text/similarity';

/** How far back words speak for a figure. */
const REACH = 80;

/**
 * How well the words since the last figure of its kind tell one figure from the others: each feature of the name
 * counts the more, the fewer of them have it. 用紙達1.0%，用袋達2.2%: of both, only one has 用袋.
 */
export function distinctions(
  { plain, cuts }: Statement,
  mentions: readonly Mention[],
  name: ReadonlySet<string>,
  phrases: ReadonlySet<string>,
): (mention: Mention) => number {
  const scores = new Map<number, number>();
  // English leaves most figures bare: what they count is told by the words round them.
  const isEnglish = !/[\u4e00-\u9fff]/.test(plain);
  for (const kin of byKind(mentions, isEnglish)) {
    if (kin.length < 2) continue;
    const seen = kin.map((mention, at) => {
      const sentence = cuts.sentences[mention.sentenceIndex]?.start ?? 0;
      const { start } = mention.quantity.span;
      const previous = kin[at - 1]?.quantity.span.end ?? 0;
      const from = Math.max(previous, sentence, start - REACH);
      const since = plain.slice(from, start);
      const words = from === previous && previous > 0 ? ofNext(since) : since;
      const own = `${words}|${mention.behind}`;
      return [
        ...[...features(own)].filter((feature) => name.has(feature)),
        ...[...pairsIn(own)].filter((pair) => phrases.has(pair)),
      ];
    });
    const shared = new Map<string, number>();
    for (const feature of seen.flat()) shared.set(feature, (shared.get(feature) ?? 0) + 1);
    for (const [at, { index }] of kin.entries()) {
      const own = seen[at] ?? [];
      const others = kin.length - 1;
      const weigh = (feature: string): number => 1 - ((shared.get(feature) ?? 1) - 1) / others;
      scores.set(
        index,
        own.reduce((sum, feature) => sum + weigh(feature), 0),
      );
    }
  }
  return ({ index }) => scores.get(index) ?? 0;
}

const HAS_LATIN = /[a-z]/i;
const NONE: ReadonlySet<string> = new Set();

/** Neighbouring English words of which one is short: on target is not below target. */
export function pairsIn(text: string): ReadonlySet<string> {
  if (!HAS_LATIN.test(text)) return NONE;
  const words = text.toLowerCase().match(/[a-z]+|[^a-z\s]+/g) ?? [];
  const pairs = words.slice(1).map((word, at) => [words[at] ?? '', word] as const);
  return new Set(
    pairs.filter(([a, b]) => /^[a-z]{2}$/.test(a) && /^[a-z]{4,}$/.test(b)).map(([a, b]) => `${a} ${b}`),
  );
}

/** What ends the English words behind a figure that are said of it. */
const MARK = /[,;]\s|\s(?:and|but|while|whereas|with)\s/;
const LATIN = /^\s[a-z]/i;

/** Of words between two figures those that are said of the second: 98% finished the course and 87% signed. */
function ofNext(between: string): string {
  const mark = LATIN.test(between) ? MARK.exec(between) : null;
  return mark ? between.slice(mark.index + mark[0].length - 1) : between;
}

/** Figures that may be taken for each other, in their order. */
function byKind(mentions: readonly Mention[], areBareAlike: boolean): readonly (readonly Mention[])[] {
  const kinds: Mention[][] = [];
  const isBare = ({ quantity, isYear }: Mention): boolean => quantity.unit.dimension === 'none' && !isYear;
  for (const mention of mentions) {
    const { unit } = mention.quantity;
    const kind = kinds.find(
      ([first]) =>
        first &&
        (relateUnits(first.quantity.unit, unit) === 'same' ||
          (areBareAlike && isBare(first) && isBare(mention))),
    );
    if (kind) kind.push(mention);
    else kinds.push([mention]);
  }
  return kinds;
}
