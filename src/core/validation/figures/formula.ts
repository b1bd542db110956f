import type { Division } from '../../report/measure/division';
import type { Span } from '../../quantity/quantity';

/** A formula as written: operands are names, spans are in the standard's text. */
export type FormulaNode =
  | { readonly kind: 'name'; readonly text: string; readonly span: Span }
  | { readonly kind: 'number'; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '×' | '÷';
      readonly left: FormulaNode;
      readonly right: FormulaNode;
      readonly span: Span;
    };

/** A standard's formula: what it divides, and the tree of what is written. */
export interface Formula {
  readonly division: Division;
  /** `null` where the text has a division but its brackets do not close. */
  readonly tree: FormulaNode | null;
  readonly span: Span;
}
