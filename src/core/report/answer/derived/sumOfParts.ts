import { Decimal } from '../../../quantity/decimal';
import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { sentenceBefore } from '../../../reading/clause';
import { partsIn } from '../../../reading/divisions';

const LEADING = /^.*(?:辦理|舉辦|完成|召開|[為是有計達於在\s])(?=[\u4e00-\u9fff])/;
/** Of a whole, of something else than what was done, or of more than one time. */
const NO_PARTS =
  /其中|內含|包括|包含|含|各|每|累計|共|合計|總|分別|目標|預[定計期]|原[定訂]|應|較|相較|去年|上年|前年|\d\s?年|[月季週]|半年|including|of which|each|\bper\b|total|cumulative|target|planned|last year|\d{4}/i;
const MARK = /^\s?(?:、|,|，|及|和|與|以及|,?\s?and\s)\s?/;
/** 2 場次審議會及 1 場次說明會. */
const NAMED_BEHIND = /^\s?([\u4e00-\u9fff]{1,10}?)(?:、|,|，|及|和|與|以及)\s?$/;
const ENDS = /[。;\n]/;
const MOST_PARTS = 6;
/** How far between two parts, and how far behind the last, words are looked at. */
const REACH = 24;

/**
 * Adds up the parts that the figure is one of (國內3場、國外2場; 3 domestic and 2 overseas sessions), where they
 * are all that the sentence says in that unit, exclude each other, and no total is stated; else `undefined`.
 * Not where `name` asks for one of the parts.
 */
export function sumOfParts(
  plain: string,
  quantities: readonly FoundQuantity[],
  figure: FoundQuantity,
  name: string,
): FoundQuantity | undefined {
  const parts = sentenceOf(plain, quantities, figure);
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last || parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const { unit } = last;
  const isOneKind = parts.every(
    (part) =>
      part.exactness === 'exact' &&
      (relateUnits(part.unit, unit) === 'same' || (part.unit.dimension === 'none' && part !== last)),
  );
  if (unit.dimension !== 'count' || !isOneKind) return undefined;
  const before = sentenceBefore(plain, first.span);
  const behind = plain.slice(last.span.end, last.span.end + REACH).split(ENDS)[0] ?? '';
  const between = parts.slice(1).map((part, index) => {
    const previous = parts[index]?.span.end ?? 0;
    return part.span.start - previous > REACH ? '。' : plain.slice(previous, part.span.start);
  });
  if (NO_PARTS.test(`${before}|${between.join('|')}|${behind.replace(/達成率.*$/, '')}`)) return undefined;
  const labels = labelsBefore(before, between) ?? labelsBehind(plain, parts, between);
  if (!labels || !divide(labels, name)) return undefined;
  const value = Decimal.sum(...parts.map((part) => part.value));
  const decimals = Math.max(...parts.map((part) => part.decimals));
  const named = before.lastIndexOf(labels[0] ?? '');
  const start = first.span.start - (named < 0 ? 0 : before.length - named);
  const span = { start, end: last.span.end };
  return { ...last, value, low: value, high: value, decimals, span };
}

/** The counts of a figure's own sentence; percentages beside them say something else. */
function sentenceOf(
  plain: string,
  quantities: readonly FoundQuantity[],
  figure: FoundQuantity,
): readonly FoundQuantity[] {
  const at = quantities.findIndex(({ span }) => span.start === figure.span.start);
  let [first, last] = [at, at];
  const isJoined = (left: number): boolean => {
    const [a, b] = [quantities[left], quantities[left + 1]];
    return a !== undefined && b !== undefined && !ENDS.test(plain.slice(a.span.end, b.span.start));
  };
  while (at - first <= MOST_PARTS && first > 0 && isJoined(first - 1)) first--;
  while (last - at <= MOST_PARTS && isJoined(last)) last++;
  return quantities
    .slice(first, last + 1)
    .filter(({ unit }) => unit.dimension !== 'percent' && unit.dimension !== 'point');
}

/** 國內 3 場、國外 2 場: each name stands before its figure. */
function labelsBefore(before: string, between: readonly string[]): readonly string[] | undefined {
  const first = (before.split(/[,，:、()]/).pop() ?? '').replace(LEADING, '').trim();
  const rest = between.map((text) =>
    MARK.test(text) ? text.replace(MARK, '').replace(LEADING, '').trim() : '',
  );
  return [first, ...rest].every((label) => /^(?:[\u4e00-\u9fff]|(?<=第)\s?\d{1,2}\s?){1,12}$/.test(label))
    ? [first, ...rest]
    : undefined;
}

/** 3 domestic and 2 overseas sessions: each name stands behind its figure. */
function labelsBehind(
  plain: string,
  parts: readonly FoundQuantity[],
  between: readonly string[],
): readonly string[] | undefined {
  if (between.every((text) => NAMED_BEHIND.test(text))) {
    const last = parts[parts.length - 1];
    const tail =
      last && /^\s?([\u4e00-\u9fff]{1,10})/.exec(plain.slice(last.span.end, last.span.end + REACH))?.[1];
    return tail === undefined
      ? undefined
      : [...between.map((text) => text.replace(NAMED_BEHIND, '$1')), tail];
  }
  if (!between.every((text) => /(?:,|\band)\s$/i.test(text))) return undefined;
  const labels = parts.map((part) => {
    const digits = /[\d.,]*\s?/.exec(plain.slice(part.span.start, part.span.start + REACH))?.[0].length ?? 0;
    return (
      /^[a-z-]+/i.exec(plain.slice(part.span.start + digits, part.span.start + digits + REACH))?.[0] ?? ''
    );
  });
  return labels.includes('') ? undefined : labels;
}

/** Whether names are different parts of one division, and the indicator's name asks for none of them. */
function divide(labels: readonly string[], name: string): boolean {
  // 審議會或說明會 asks for both.
  const ends = name.split(/[或及與和、]/).map((thing) => thing.trim());
  const isEither = labels.every((label) =>
    ends.some((thing) => thing !== '' && label !== '' && thing.endsWith(label)),
  );
  if (isEither && ends.length === labels.length && new Set(labels).size === labels.length) return true;
  const parts = labels.map((label) => partsIn(label).filter(({ index }) => index === 0));
  return (parts[0] ?? []).some(({ division }) => {
    const named = parts.map((found) => found.find((part) => part.division === division)?.name);
    if (named.includes(undefined) || new Set(named).size < named.length) return false;
    const things = labels.map((label, at) => label.slice(named[at]?.length));
    const isAsked = named.some((word) => word !== undefined && name.toLowerCase().includes(word));
    return !isAsked && things.every((thing) => thing === things[0]);
  });
}
