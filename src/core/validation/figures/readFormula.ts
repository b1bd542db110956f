import { readDivision } from '../../report/measure/division';
import type { Formula, FormulaNode } from './formula';

interface Token {
  readonly kind: 'operator' | 'open' | 'close' | 'name' | 'number';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OPERATORS: Readonly<Record<string, '+' | '-' | '×' | '÷'>> = {
  '+': '+',
  '-': '-',
  '×': '×',
  '*': '×',
  '÷': '÷',
  '/': '÷',
};

/** Reads the formula of a standard; `null` when it divides nothing. */
export function readFormula(standard: string): Formula | null {
  const division = readDivision(standard);
  if (!division) return null;
  const at = standard.search(/[÷/]/);
  if (at < 0) return { division, tree: null, span: { start: 0, end: standard.length } };
  const start = lineStart(standard, at);
  const stop = standard.slice(at).search(/[。;\n，]/);
  const end = stop < 0 ? standard.length : at + stop;
  const tree = new FormulaParser(tokens(standard, start, end)).parse();
  return { division, tree, span: { start, end } };
}

/** A formula begins behind the last sign that ends a sentence or names its result (C=…, 計算公式：…). */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[。;\n，:=]/.test(text.charAt(start - 1))) start--;
  return start;
}

function tokens(text: string, from: number, to: number): readonly Token[] {
  const found: Token[] = [];
  let position = from;
  while (position < to) {
    const character = text.charAt(position);
    if (/\s/.test(character)) position++;
    else if (character === '(' || character === ')') {
      found.push({
        kind: character === '(' ? 'open' : 'close',
        text: character,
        start: position,
        end: ++position,
      });
    } else if (OPERATORS[character] !== undefined) {
      found.push({ kind: 'operator', text: character, start: position, end: ++position });
    } else {
      const end = nameEnd(text, position, to);
      const name = text.slice(position, end).trim();
      // The letter x between spaces multiplies.
      if (/^x$/i.test(name)) found.push({ kind: 'operator', text: '×', start: position, end });
      else
        found.push({
          kind: /^[\d.,]+%?$/.test(name) ? 'number' : 'name',
          text: name,
          start: position,
          end: position + name.length,
        });
      position = end;
    }
  }
  return found;
}

function nameEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !/[()+\-×*÷/]/.test(text.charAt(end)) && !/^\sx\s/i.test(text.slice(end, end + 3)))
    end++;
  return Math.max(end, from + 1);
}

/** Multiplication and division bind before addition and subtraction, as in arithmetic. */
class FormulaParser {
  private position = 0;

  constructor(private readonly all: readonly Token[]) {}

  /** The tree; `null` when the tokens are no whole formula. */
  parse(): FormulaNode | null {
    const tree = this.sum(0);
    return this.position === this.all.length ? tree : null;
  }

  private sum(depth: number): FormulaNode | null {
    let left = this.product(depth);
    for (let operator = this.operator('+-'); left && operator; operator = this.operator('+-')) {
      left = joined(operator, left, this.product(depth));
    }
    return left;
  }

  private product(depth: number): FormulaNode | null {
    let left = this.atom(depth);
    for (let operator = this.operator('×÷'); left && operator; operator = this.operator('×÷')) {
      left = joined(operator, left, this.atom(depth));
    }
    return left;
  }

  private operator(wanted: string): '+' | '-' | '×' | '÷' | undefined {
    const token = this.all[this.position];
    const operator = token?.kind === 'operator' ? OPERATORS[token.text] : undefined;
    if (!operator || !wanted.includes(operator)) return undefined;
    this.position++;
    return operator;
  }

  private atom(depth: number): FormulaNode | null {
    const token = this.all[this.position];
    // Deeper brackets than anyone writes would only exhaust the stack.
    if (!token || depth > 50) return null;
    this.position++;
    const span = { start: token.start, end: token.end };
    if (token.kind === 'name' || token.kind === 'number') return { kind: token.kind, text: token.text, span };
    if (token.kind !== 'open') return null;
    const inner = this.sum(depth + 1);
    const close = this.all[this.position];
    if (!inner || close?.kind !== 'close') return null;
    this.position++;
    return inner;
  }
}

function joined(
  operator: '+' | '-' | '×' | '÷',
  left: FormulaNode,
  right: FormulaNode | null,
): FormulaNode | null {
  return (
    right && {
      kind: 'operation',
      operator,
      left,
      right,
      span: { start: left.span.start, end: right.span.end },
    }
  );
}
