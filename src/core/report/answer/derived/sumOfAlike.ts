import { Decimal } from '../../../quantity/decimal';
import type { FoundQuantity, Span } from '../../../quantity/quantity';
import { numberWordAt } from '../../../quantity/words';
import { contentOf } from '../../../text/functionWords';
import { features } from '../../../text/similarity';

/** What joins counts of one thing; a comma inside of a number joins none. */
const JOINT = /(?:,?\s(?:and|plus)\s|,\s)/g;
/** The last count before a joint, with up to three words that say of which kind, and the thing. */
const FIRST = /(?:^|\s)([a-z]+|\d{1,3}(?:,\d{3})*)\s((?:[a-z-]+\s){1,3})([a-z]{4,})$/i;
/** A count behind a joint, with what follows it. */
const NEXT = /^([a-z]+|\d{1,3}(?:,\d{3})*)\s((?:[a-z-]+\s?){1,5})/i;
const MOST_KINDS = 3;
const MOST_PARTS = 6;
/** Of a whole, of another time, or not done. */
const NO_KIND =
  /\b(?:other|more|further|additional|new|total|planned|last|previous|per|each|fewer|less|up|down|no|above|below|behind|ahead|under|over|off|not)\b/i;

/** One count of a kind of the thing. */
interface Part {
  readonly value: Decimal;
  readonly kind: string;
}

/**
 * The sum of counts of one thing, each of another kind, of which the name asks for all: two road deaths and one rail
 * death. `undefined` where the name asks for one kind, or the figure is none of them.
 */
export function sumOfAlike(
  plain: string,
  { start, end }: Span,
  figure: FoundQuantity,
  name: string,
): FoundQuantity | undefined {
  const sentence = plain.slice(start, end);
  if (!/[a-z]/i.test(sentence) || figure.span.start < start || figure.span.start >= end) return undefined;
  const joints = [...sentence.matchAll(JOINT)].map(
    ({ index, 0: mark }) => [index, index + mark.length] as const,
  );
  for (const [at, [head]] of joints.entries()) {
    const first = FIRST.exec(sentence.slice(0, head));
    const value = first && countOf(first[1] ?? '');
    const thing = stemOf(first?.[3] ?? '');
    if (!value || !thing || !features(name).has(thing)) continue;
    const parts: Part[] = [{ value, kind: (first[2] ?? '').trim() }];
    let last = head;
    for (const [, next] of joints.slice(at, at + MOST_PARTS)) {
      const part = partAt(sentence, next, thing);
      if (!part) break;
      parts.push(part);
      last = part.end;
    }
    const from = start + first.index;
    const isOfThem = figure.span.start >= from && figure.span.start < start + last;
    if (isOfThem && areKinds(parts, name)) {
      const sum = Decimal.sum(...parts.map((part) => part.value));
      return { ...figure, value: sum, low: sum, high: sum, span: { start: from, end: start + last } };
    }
  }
  return undefined;
}

function partAt(sentence: string, at: number, thing: string): (Part & { readonly end: number }) | undefined {
  const match = NEXT.exec(sentence.slice(at));
  const value = match && countOf(match[1] ?? '');
  if (!match || !value) return undefined;
  const words = (match[2] ?? '').trim().split(' ');
  const place = words.findIndex((word) => stemOf(word) === thing);
  if (place < 1 || place > MOST_KINDS) return undefined;
  const kind = words.slice(0, place).join(' ');
  const length = `${match[1] ?? ''} ${words.slice(0, place + 1).join(' ')}`.length;
  return { value, kind, end: at + length };
}

/** Whether each is of its own kind, and the name asks for none of them. */
function areKinds(parts: readonly Part[], name: string): boolean {
  const kinds = parts.map(({ kind }) => kind.toLowerCase());
  const named = features(contentOf(name));
  return (
    parts.length > 1 &&
    new Set(kinds).size === kinds.length &&
    kinds.every((kind) => isKind(kind) && ![...features(kind)].some((word) => named.has(word)))
  );
}

/** safety, lost-time: a word of a sentence is no kind of thing. */
const isKind = (words: string): boolean => !NO_KIND.test(words) && contentOf(words) === words;

const stemOf = (word: string): string => [...features(word)][0] ?? '';

function countOf(word: string): Decimal | undefined {
  if (/^(?:an?|one)$/i.test(word)) return new Decimal(1);
  if (/^\d/.test(word)) return new Decimal(word.replace(/,/g, ''));
  const number = numberWordAt(word, 0);
  return number && !number.part && number.end === word.length ? number.value : undefined;
}
