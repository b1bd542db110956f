import type { Language } from '../core/language/message';
import { FUNCTION_IDS } from './ids';

/**
 * Gives every function of the metadata its code. Called at the top of a module and before any wait: Excel asks
 * for results as soon as it has loaded the page. The code itself is loaded at the first formula.
 */
export function associateFunctions(language: () => Language): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
      const { answer } = await import('./answer');
      const given = answer(id, args, language());
      if (given.kind === 'value') return given.value;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      throw new CustomFunctions.Error(
        given.kind === 'value-error' ? invalidValue : notAvailable,
        given.reason,
      );
    });
  }
}
