import type { Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { within } from '../reading/clause';
import { locate } from '../report/sourceText';
import { findStatusPhrase } from '../report/rows/statusPhrase';
import { readable } from '../text/readable';
import { quoted, type Piece } from './draft';
import { trimmed, type ResultField } from './resultField';
import { CLAIMS, DATE_SIGNS, LEADS } from './vocabulary';

/** The clauses of a result that claim nothing, and so are the author's: they outlive a rewriting. */
export function keptClauses(field: ResultField, drafted: string): readonly Piece[] {
  const again = new Set(clausesOf(readable(drafted).plain).map(({ text }) => bare(text)));
  const { plain, span, source } = field;
  return clausesOf(plain.slice(span.start, span.end)).flatMap(({ text, start, end }) => {
    if (again.has(bare(text)) || isClaim(text)) return [];
    const place = trimmed(plain, { start: span.start + start, end: span.start + end });
    const evidence = locate(source, place.start, place.end);
    const words =
      place.end - place.start <= evidence.quote.length ? evidence.quote : plain.slice(place.start, place.end);
    return [quoted(words, evidence)];
  });
}

function isClaim(clause: string): boolean {
  if (CLAIMS.test(clause)) return true;
  const phrase = findStatusPhrase(clause);
  if (phrase && clause.length - (phrase.span.end - phrase.span.start) <= 4) return true;
  const words = clause.replace(/\([^()]*\)/g, '');
  const quantities = within(findQuantities(words), { start: 0, end: words.length });
  const rest = quantities.reduceRight(
    (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
    words,
  );
  return bare(rest.replace(DATE_SIGNS, '').replace(LEADS, '')).length < 3;
}

/** The clauses of a text; commas inside of brackets divide nothing. */
function clausesOf(plain: string): readonly (Span & { readonly text: string })[] {
  const clauses: (Span & { text: string })[] = [];
  let start = 0;
  let depth = 0;
  const cut = (end: number): void => {
    if (plain.slice(start, end).trim() !== '')
      clauses.push({ start, end, text: plain.slice(start, end).trim() });
    start = end + 1;
  };
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    const isComma = /[,，]/.test(character) && !/\d/.test(plain.charAt(at - 1) + plain.charAt(at + 1));
    const isStop = /[。;\n]/.test(character) || /^\.(?:\s|$)/.test(plain.slice(at, at + 2));
    if (isStop || ((isComma || character === '，') && depth === 0)) {
      depth = 0;
      cut(at);
    }
  }
  cut(plain.length);
  return clauses;
}

const bare = (text: string): string => text.replace(/[\s。.,，;:]/g, '');
