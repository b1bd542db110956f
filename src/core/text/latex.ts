import { allMatches } from './allMatches';
import { Characters, type ReadCharacters } from './characters';

/** LaTeX commands that occur in pasted formulas, and what they read as. */
const COMMANDS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '×',
  div: '÷',
  over: '/',
  left: '',
  right: '',
  text: '',
  mathrm: '',
  quad: ' ',
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  approx: '≈',
  frac: '',
  dfrac: '',
};

/** `$…$` that holds a formula; a price (US$5 … US$6) has neither command nor equals sign. */
const MATH = /\$([^$\n]{1,500})\$/g;
const FORMULA = /\\[a-zA-Z%]|[=^_]/;

/** Half-open spans of LaTeX formulas in a text. */
export function latexSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes('$')) return [];
  return allMatches(MATH, text)
    .filter((match) => FORMULA.test(match[1] ?? ''))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Rewrites LaTeX formulas as infix text: `\frac{A}{B} \times 100\%` → `(A)/(B) × 100%`. */
export function throughLatex(input: ReadCharacters): ReadCharacters {
  const { text, sources } = input;
  const spans = latexSpans(text);
  if (spans.length === 0) return input;
  const out = new Characters(text.length);
  let at = 0;
  for (const span of spans) {
    out.copy(input, at, span.start);
    rewrite(input, out, span.start + 1, span.end - 1);
    at = span.end;
  }
  out.copy(input, at, text.length);
  return out.done(sources[text.length] ?? 0);
}

function rewrite({ text, sources }: ReadCharacters, out: Characters, from: number, to: number): void {
  // The two arguments of \frac become (…)/(…): after the first closing brace at its depth comes the slash.
  const fractions: number[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const character = text.charAt(i);
    const source = sources[i] ?? 0;
    if (character === '\\') {
      const name = /^[a-zA-Z]+/.exec(text.slice(i + 1, Math.min(i + 20, to)))?.[0];
      if (name === undefined) continue;
      if (name.endsWith('frac')) fractions.push(depth);
      out.push(COMMANDS[name] ?? '', source);
      i += name.length;
    } else if (character === '{') {
      out.push('(', source);
      depth++;
    } else if (character === '}') {
      out.push(')', source);
      depth--;
      if (fractions[fractions.length - 1] === depth && text.charAt(i + 1) === '{') {
        out.push('/', source);
        fractions.pop();
      }
    } else {
      out.push(character, source);
    }
  }
}
