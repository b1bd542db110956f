import type { CellAddress } from '../../../../core/sheet/address';

export type Sign = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula of figures, texts, single cells of its own sheet, and what is done with them. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'cell'; readonly cell: CellAddress }
  | { readonly kind: 'negative' | 'percent'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'function'; readonly name: string; readonly given: readonly Formula[] };
