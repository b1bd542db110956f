import { allMatches } from '../../../text/allMatches';
import { message, type Message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { IndicatorRule } from '../../engine/rule';
import { DEFINED_SYMBOL, DIVIDED, USED_SYMBOL } from './vocabulary';

/** The signs of one operation; more than one of them in a definition is a mixture. */
const TIMES = /[×*]|(?<=[\s)])x(?=[\s(])/g;

/** Finds definitions that mix signs for one operation, or use a symbol that they do not define. */
export const rule: IndicatorRule = {
  name: 'formula-notation',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    if (!reading.formula) return;
    yield* mixed(reading, TIMES);
    yield* mixed(reading, DIVIDED);
    yield* undefinedSymbols(reading);
  },
};

function* mixed(reading: IndicatorReading, signs: RegExp): Iterable<Problem> {
  const { plain, span } = reading.standard;
  const found = allMatches(signs, plain.slice(span.start, span.end));
  const [first] = found;
  const other = found.find((match) => match[0] !== first?.[0]);
  if (!first || !other) return;
  yield problem(
    reading,
    other.index,
    other[0].length,
    message('formula-notation.mixed', { first: first[0], other: other[0] }),
  );
}

function* undefinedSymbols(reading: IndicatorReading): Iterable<Problem> {
  const { plain, span } = reading.standard;
  const text = plain.slice(span.start, span.end);
  const defined = new Set(Array.from(allMatches(DEFINED_SYMBOL, text), (match) => match[1]));
  if (defined.size === 0) return;
  const used = Array.from(allMatches(USED_SYMBOL, text));
  const missing = used.find((match) => !defined.has(match[0]));
  if (missing)
    yield problem(reading, missing.index, 1, message('formula-notation.undefined', { symbol: missing[0] }));
}

function problem(reading: IndicatorReading, index: number, length: number, what: Message): Problem {
  const { source, span } = reading.standard;
  return { message: what, at: locate(source, span.start + index, span.start + index + length) };
}
