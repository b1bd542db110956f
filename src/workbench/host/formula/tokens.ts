/** The pieces of a formula. `text` is exactly what stands there, so the pieces make up the formula again. */
export interface Token {
  readonly kind:
    | 'space'
    | 'number'
    | 'string'
    | 'error'
    | 'reference'
    | 'name'
    | 'operator'
    | 'range'
    | 'open'
    | 'close'
    | 'separator'
    | 'open-array'
    | 'close-array'
    | 'row-separator';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${SHEET})?(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)`;

/** A part of a table; a heading that has brackets of its own marks them with an apostrophe. */
const PART = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iuy],
  ['reference', new RegExp(`${REFERENCE}(?![\\p{L}\\p{N}_.(])#?`, 'iuy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ['name', new RegExp(String.raw`(?:(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*)(?:${PART})?|${PART}`, 'iuy')],
  ['range', /:/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>%@]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['open-array', /\{/uy],
  ['close-array', /\}/uy],
  ['separator', /,/uy],
  ['row-separator', /;/uy],
];

/** Cuts a formula into its pieces, without the leading `=`; null when a piece is none of a formula. */
export function tokens(formula: string): Token[] | null {
  const result: Token[] = [];
  let position = formula.startsWith('=') ? 1 : 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    if (!token) return null;
    result.push(token);
    position += token.text.length;
  }
  return result;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}
