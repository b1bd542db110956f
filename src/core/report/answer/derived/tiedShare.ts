import type { Statement } from '../../../reading/statement';
import { relateUnits } from '../../../quantity/units';
import { hasAny, type Mention } from '../../../reading/mention';
import { tiesIn, type Tie } from '../../../reading/ties';
import { withSynonyms } from '../../../reading/synonyms';
import { features } from '../../../text/similarity';
import { rateHead, saysHead } from '../features/rates';
import { percentOf, type FoundOperands } from './operands';
import type { Wanted } from '../wanted';

/** passing and passed, and their plurals, are one word here. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
const stems = (text: string): ReadonlySet<string> => new Set([...features(text)].map(stem));

/**
 * The share that the name asks for, where no percentage is said: of part and whole which the text ties together
 * (14 of the 19 stocks; 其中; parts that make up the whole). `undefined` where none or several can be meant.
 */
export function tiedShare(statement: Statement, wanted: Wanted): FoundOperands | undefined {
  const name = stems(withSynonyms(wanted.name));
  const named = namedTie(statement, wanted);
  const scored = (named ? [named] : tiesIn(statement))
    .map((tie) => ({ tie, score: scoreOf(tie, name, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || (second && second.score >= best.score)) return undefined;
  const { part, whole } = best.tie;
  const percent = percentOf('share', part.quantity.value, whole.value);
  return {
    form: 'share',
    current: part.quantity,
    base: whole,
    percent,
    confirmed: false,
    confirmedAsRate: false,
  };
}

/** How many words of the name stand beside the part; without words that tie them, what the rate is of must. */
function scoreOf({ part, isSaid }: Tie, name: ReadonlySet<string>, wanted: Wanted): number {
  const words = `${part.before}|${part.behind}`;
  const shared = [...stems(words)].filter((word) => name.has(word)).length;
  if (isSaid) return shared;
  const head = rateHead(wanted);
  return head === undefined ? lastWords(part, wanted, shared) : saysHead(words, head) ? shared : 0;
}

/** English names a rate by what was done to all: Samples passing. */
const lastWords = (part: Mention, { name }: Wanted, shared: number): number =>
  /[a-z]{3}/i.test(name) && /^\s?[a-z]/i.test(part.behind) ? shared : 0;

const RATE = /(?:之|的)?(?:比率|比例|百分比|率)$/;
const HEAD = 2;

/**
 * 召開會議 412 次，採電子化會議 355 次, where 電子化會議比率 is asked for: the part has the whole name, and what stands
 * right before it in its sentence is the thing that the name ends on, and more.
 */
function namedTie(statement: Statement, { name }: Wanted): Tie | undefined {
  const kind = name.trim().replace(RATE, '');
  if (kind === name.trim() || kind.length <= HEAD) return undefined;
  const head = kind.slice(-HEAD);
  for (const part of statement.mentionsOf(statement.quantities)) {
    const whole = statement.mention(part.index - 1);
    if (!part.before.includes(kind) || whole?.sentenceIndex !== part.sentenceIndex) continue;
    const isWhole =
      whole.before.includes(head) &&
      !whole.before.includes(kind) &&
      relateUnits(whole.quantity.unit, part.quantity.unit) === 'same' &&
      whole.quantity.value.gt(part.quantity.value) &&
      !hasAny(whole, ['target', 'planned', 'earlier', 'from']) &&
      !hasAny(part, ['target', 'planned', 'earlier', 'denied', 'change']);
    if (isWhole) return { part, whole: whole.quantity, isSaid: true };
  }
  return undefined;
}
