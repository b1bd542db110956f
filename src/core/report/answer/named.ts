import { relateUnits } from '../../quantity/units';
import type { Mention } from '../../reading/mention';
import type { Statement } from '../../reading/statement';
import { coverage, features } from '../../text/similarity';

/** So much of a name stands there that it is the name. */
const NEARLY_ALL = 0.8;
/** A name of one word stands beside anything. */
const FEWEST_WORDS = 3;
/** How far behind a figure an English sentence goes on to say what it is of. */
const REACH = 110;
const IDEOGRAPH = /[\u4e00-\u9fff]/;

/** The words that say what a figure is of: its own before it, and those behind it, in English up to the next of its kind. */
export function wordsAbout({ plain, quantities }: Statement, m: Mention, end: number): string {
  if (IDEOGRAPH.test(m.before + m.behind)) return `${m.before}|${m.behind}`;
  const from = m.quantity.span.end;
  const next = quantities.find(
    ({ span, unit }) => span.start >= from && relateUnits(unit, m.quantity.unit) === 'same',
  );
  const to = Math.min(next?.span.start ?? Infinity, end, from + REACH);
  return `${m.before}|${m.quantity.unit.text}|${plain.slice(from, to)}`;
}

/** Which figure stands beside the whole name, as no other of its kind does (補助 1,913 輛柴油車汰舊換新). */
export function namedFully(
  statement: Statement,
  mentions: readonly Mention[],
  name: string,
): (m: Mention) => boolean {
  if (features(name).size < FEWEST_WORDS) return () => false;
  const known = new Map<number, number>();
  const saysOf = (m: Mention): number => {
    const found =
      known.get(m.index) ?? coverage(name, wordsAbout(statement, m, statement.sentenceOf(m)?.end ?? 0));
    known.set(m.index, found);
    return found;
  };
  return (m) =>
    saysOf(m) >= NEARLY_ALL &&
    mentions.every(
      (other) =>
        other === m ||
        relateUnits(other.quantity.unit, m.quantity.unit) === 'different' ||
        saysOf(other) < saysOf(m),
    );
}
