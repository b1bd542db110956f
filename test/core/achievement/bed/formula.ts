/**
 * A spreadsheet's arithmetic, written apart from the code under test: a recursive-descent reader of formulas
 * with the few functions that Attain writes, over a number system of the caller's choice.
 */
export interface Arithmetic<N> {
  literal(text: string): N;
  operate(operator: '+' | '-' | '*' | '/', left: N, right: N): N;
  call(name: string, values: readonly N[]): N;
  isLess(left: N, right: N): boolean;
}

export type Value<N> = { readonly number: N } | { readonly text: string } | { readonly truth: boolean };

const TOKEN = /\s*(?:\d+(?:\.\d+)?|"(?:[^"]|"")*"|[A-Z]+\d*|<=|[-+*/(),<%])/y;

export function evaluateFormula<N>(
  formula: string,
  arithmetic: Arithmetic<N>,
  cell: (name: string) => N = (name) => {
    throw new Error(`No cell ${name}`);
  },
): Value<N> {
  const reader = new Reader(tokenize(formula.replace(/^=/, '')), arithmetic, cell);
  const value = reader.comparison();
  if (!reader.atEnd()) throw new Error(`Trailing text in ${formula}`);
  return value;
}

/** The number that a formula gives. */
export function numberOf<N>(value: Value<N>): N {
  if (!('number' in value)) throw new Error('Not a number');
  return value.number;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`Cannot read ${text} at ${String(at)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Reader<N> {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly arithmetic: Arithmetic<N>,
    private readonly cell: (name: string) => N,
  ) {}

  atEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Value<N> {
    const left = this.sum();
    if (this.take('<=')) return { truth: !this.arithmetic.isLess(numberOf(this.sum()), numberOf(left)) };
    if (this.take('<')) return { truth: this.arithmetic.isLess(numberOf(left), numberOf(this.sum())) };
    return left;
  }

  private sum(): Value<N> {
    let value = this.product();
    for (;;) {
      if (this.take('+')) value = this.operate('+', value, this.product());
      else if (this.take('-')) value = this.operate('-', value, this.product());
      else return value;
    }
  }

  private product(): Value<N> {
    let value = this.unary();
    for (;;) {
      if (this.take('*')) value = this.operate('*', value, this.unary());
      else if (this.take('/')) value = this.operate('/', value, this.unary());
      else return value;
    }
  }

  private unary(): Value<N> {
    if (!this.take('-')) return this.percentage();
    return this.operate('-', { number: this.arithmetic.literal('0') }, this.unary());
  }

  private percentage(): Value<N> {
    const value = this.primary();
    return this.take('%') ? this.operate('/', value, { number: this.arithmetic.literal('100') }) : value;
  }

  private primary(): Value<N> {
    const token = this.next();
    if (token === '(') {
      const value = this.comparison();
      this.expect(')');
      return value;
    }
    if (token.startsWith('"')) return { text: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { number: this.arithmetic.literal(token) };
    return /^[A-Z]+\d+$/.test(token) ? { number: this.cell(token) } : this.call(token);
  }

  private call(name: string): Value<N> {
    this.expect('(');
    const values = [this.comparison()];
    while (this.take(',')) values.push(this.comparison());
    this.expect(')');
    if (name !== 'IF') return { number: this.arithmetic.call(name, values.map(numberOf)) };
    const [condition, yes, no] = values;
    if (!condition || !('truth' in condition) || !yes || !no) throw new Error('Not an IF');
    return condition.truth ? yes : no;
  }

  private operate(operator: '+' | '-' | '*' | '/', left: Value<N>, right: Value<N>): Value<N> {
    return { number: this.arithmetic.operate(operator, numberOf(left), numberOf(right)) };
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new Error(`Expected ${token}`);
  }

  private next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error('Unexpected end');
    return token;
  }
}
