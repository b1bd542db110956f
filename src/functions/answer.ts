import type { Language } from '../core/language/message';
import { render } from '../core/language/render';
import { FUNCTIONS } from './catalogue';
import type { CellArgument } from './cellArgument';
import { FunctionFailure, type FunctionError } from './functionFailure';
import type { FunctionId } from './ids';
import './words';

/** What a formula gives: a value, or an error with its reason in the user's language. */
export type Answer =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: FunctionError; readonly reason: string };

/** Runs a function on what Excel handed over. */
export function answer(id: FunctionId, args: readonly unknown[], language: Language): Answer {
  try {
    return { kind: 'value', value: FUNCTIONS[id](language, ...args.map(cellArgument)) };
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    return { kind: error.kind, reason: render(error.explanation, language) };
  }
}

/** Behind the arguments, Excel hands over a description of the call, which is none. */
function cellArgument(value: unknown): CellArgument {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
