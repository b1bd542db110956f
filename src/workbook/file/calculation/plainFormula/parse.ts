import { parseCell } from '../../../../core/sheet/address';
import type { Formula, Sign } from './formula';

/** Brackets within brackets; nobody writes more. */
const DEEPEST = 60;

const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<name>[A-Z]+)\(|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_.(!:])|(?<number>(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?)(?![\p{L}\p{N}_.(!:])|(?<sign><=|>=|<>|[-+*/=<>%(),])/uy;

interface Token {
  readonly kind: 'text' | 'name' | 'cell' | 'number' | 'sign';
  readonly text: string;
}

class NotPlain extends Error {}

/** Reads a formula, with or without its `=`; `null` for one that is made of anything else. */
export function parsePlain(formula: string): Formula | null {
  try {
    return new Reader(tokensOf(formula.replace(/^=/, ''))).whole();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(formula)?.groups;
    const found = KINDS.find((kind) => groups?.[kind] !== undefined);
    if (!found) throw new NotPlain();
    tokens.push({ kind: found, text: groups?.[found] ?? '' });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

const KINDS = ['text', 'name', 'cell', 'number', 'sign'] as const;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const formula = this.comparison();
    if (this.at < this.tokens.length) throw new NotPlain();
    return formula;
  }

  private comparison(): Formula {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const formula = this.chain(['=', '<>', '<=', '>=', '<', '>'], () => this.sum());
    this.depth--;
    return formula;
  }

  private sum(): Formula {
    return this.chain(['+', '-'], () => this.product());
  }

  private product(): Formula {
    return this.chain(['*', '/'], () => this.signed());
  }

  private chain(signs: readonly Sign[], operand: () => Formula): Formula {
    let left = operand();
    for (let sign = this.take(signs); sign; sign = this.take(signs)) {
      left = { kind: 'operation', sign, left, right: operand() };
    }
    return left;
  }

  private signed(): Formula {
    let negative = false;
    while (this.take(['-'])) negative = !negative;
    let formula = this.operand();
    while (this.take(['%'])) formula = { kind: 'percent', of: formula };
    return negative ? { kind: 'negative', of: formula } : formula;
  }

  private operand(): Formula {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'cell': {
        const cell = parseCell(token.text.replaceAll('$', ''));
        if (!cell) throw new NotPlain();
        return { kind: 'cell', cell };
      }
      case 'name':
        return { kind: 'function', name: token.text, given: this.given() };
      case 'sign': {
        if (token.text !== '(') throw new NotPlain();
        const formula = this.comparison();
        this.expect(')');
        return formula;
      }
      case undefined:
        throw new NotPlain();
    }
  }

  private given(): Formula[] {
    const given = [this.comparison()];
    while (this.take([','])) given.push(this.comparison());
    this.expect(')');
    return given;
  }

  private expect(sign: ')'): void {
    if (!this.take([sign])) throw new NotPlain();
  }

  private take<S extends string>(signs: readonly S[]): S | undefined {
    const token = this.tokens[this.at];
    const sign = token?.kind === 'sign' ? signs.find((one) => one === token.text) : undefined;
    if (sign !== undefined) this.at++;
    return sign;
  }
}
