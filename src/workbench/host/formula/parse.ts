import { splitAddress } from '../addresses';
import type { BinaryOperator, Expression } from './expression';
import { tokens, type Token } from './tokens';

/** Loosest first, as Excel ranks them. Unary minus binds tighter than all of them. */
const RANKS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class FormulaSyntaxError extends Error {}

/** Reads a formula, with or without its `=`; null when Excel would not accept it. */
export function parseFormula(formula: string): Expression | null {
  const pieces = withoutSpaces(tokens(formula) ?? []);
  if (pieces.length === 0) return null;
  try {
    return new Parser(pieces).all();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** A space between two references is an operator: what they have in common. */
const INTERSECTION: Token = { kind: 'range', text: ' ' };

function withoutSpaces(pieces: readonly Token[]): Token[] {
  return pieces.flatMap((token, index) => {
    if (token.kind !== 'space') return [token];
    const isBetween = pieces[index - 1]?.kind === 'reference' && pieces[index + 1]?.kind === 'reference';
    return isBetween ? [INTERSECTION] : [];
  });
}

export function isParsableFormula(formula: string): boolean {
  return parseFormula(formula) !== null;
}

class Parser {
  private position = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  all(): Expression {
    const expression = this.binary(0);
    if (this.position < this.pieces.length) throw new FormulaSyntaxError();
    return expression;
  }

  private binary(rank: number): Expression {
    const operators = RANKS[rank];
    if (!operators) return this.prefixed();
    let left = this.binary(rank + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.isAt('operator', candidate));
      if (!operator) return left;
      this.position += 1;
      left = { kind: 'binary', operator, left, right: this.binary(rank + 1) };
    }
  }

  private prefixed(): Expression {
    if (this.take('operator', '-')) return { kind: 'negate', operand: this.prefixed() };
    if (this.take('operator', '+')) return { kind: 'plus', operand: this.prefixed() };
    if (this.take('operator', '@')) return this.prefixed();
    let operand = this.primary();
    while (this.take('operator', '%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private primary(): Expression {
    const token = this.pieces[this.position];
    if (!token) throw new FormulaSyntaxError();
    this.position += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'string':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'constant', value: { error: token.text.toUpperCase() } };
      case 'reference':
        return this.common(this.range(token.text));
      case 'name':
        return this.named(token.text);
      case 'open': {
        const parts = [this.binary(0)];
        while (this.take('separator')) parts.push(this.binary(0));
        this.expect('close');
        return joined('union', parts);
      }
      case 'open-array':
        return this.array();
      default:
        throw new FormulaSyntaxError();
    }
  }

  /** `Sheet1!A1:Sheet1!B2` is `Sheet1!A1:B2`. */
  private range(first: string): Expression {
    if (!this.take('range', ':')) return { kind: 'reference', text: first };
    const last = this.pieces[this.position];
    if (last?.kind !== 'reference') throw new FormulaSyntaxError();
    this.position += 1;
    const [from, to] = [splitAddress(first), splitAddress(last.text)];
    if (to.sheet !== null && to.sheet.toLowerCase() !== from.sheet?.toLowerCase())
      throw new FormulaSyntaxError();
    return { kind: 'reference', text: `${first}:${to.address}` };
  }

  private common(first: Expression): Expression {
    const parts = [first];
    while (this.take('range', INTERSECTION.text)) {
      const next = this.pieces[this.position];
      if (next?.kind !== 'reference') throw new FormulaSyntaxError();
      this.position += 1;
      parts.push(this.range(next.text));
    }
    return joined('intersection', parts);
  }

  private named(text: string): Expression {
    if (this.take('open')) return { kind: 'call', name: text.toUpperCase(), args: this.callArguments() };
    if (/^true$/i.test(text)) return { kind: 'constant', value: true };
    if (/^false$/i.test(text)) return { kind: 'constant', value: false };
    return { kind: 'name', text };
  }

  private callArguments(): Expression[] {
    if (this.take('close')) return [];
    const args = [this.argument()];
    while (this.take('separator')) args.push(this.argument());
    this.expect('close');
    return args;
  }

  private argument(): Expression {
    const isEmpty = this.isAt('separator') || this.isAt('close');
    return isEmpty ? { kind: 'constant', value: null } : this.binary(0);
  }

  private array(): Expression {
    const rows = [this.arrayRow()];
    while (this.take('row-separator')) rows.push(this.arrayRow());
    this.expect('close-array');
    return { kind: 'array', rows };
  }

  private arrayRow(): Expression[] {
    const row = [this.prefixed()];
    while (this.take('separator')) row.push(this.prefixed());
    return row;
  }

  private isAt(kind: Token['kind'], text?: string): boolean {
    const token = this.pieces[this.position];
    return token?.kind === kind && (text === undefined || token.text === text);
  }

  private take(kind: Token['kind'], text?: string): boolean {
    const isThere = this.isAt(kind, text);
    if (isThere) this.position += 1;
    return isThere;
  }

  private expect(kind: Token['kind']): void {
    if (!this.take(kind)) throw new FormulaSyntaxError();
  }
}

function joined(kind: 'union' | 'intersection', parts: readonly Expression[]): Expression {
  const [only, second] = parts;
  return only && !second ? only : { kind, parts };
}
