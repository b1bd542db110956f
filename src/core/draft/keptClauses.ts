import type { Span } from '../quantity/quantity';
import { findQuantities } from '../quantity/scan';
import { within } from '../reading/clause';
import { locate } from '../report/sourceText';
import { findStatusPhrase } from '../report/rows/statusPhrase';
import { readable } from '../text/readable';
import { quoted, type Piece } from './draft';
import { trimmed, type ResultField } from './resultField';

/** What states the result, its rate, its gap or a condition, in people's words and in those of drafts. */
const CLAIM =
  /達成率|執行率|目標|達標|期限|條件|實際為|未逾|完成進度|請補充|\[TBC|achievement rate|\btargets?\b|\blimit\b|shortfall|\bof the rate\b|\bcondition\b|\b(?:early|late|on time)$/i;
/** Words that only lead to the figure of the result. */
const LEAD =
  /累計|共計|合計|實際|達成?|共|計|為|成長率|降幅|衰退|增加|減少|等級|完成|約|逾|近|餘|於|growth of|a reduction of|level|completed on|progress/gi;

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
  if (CLAIM.test(clause)) return true;
  const phrase = findStatusPhrase(clause);
  if (phrase && clause.length - (phrase.span.end - phrase.span.start) <= 4) return true;
  const words = clause.replace(/\([^()]*\)/g, '');
  const quantities = within(findQuantities(words), { start: 0, end: words.length });
  const rest = quantities.reduceRight(
    (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
    words,
  );
  return bare(rest.replace(/\d+|[年月日]/g, '').replace(LEAD, '')).length < 3;
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
