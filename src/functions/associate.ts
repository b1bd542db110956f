import type { Language } from '../core/language/message';
import { render } from '../core/language/render';
import { loadAnswer, NOT_LOADED, type AnswerFormula } from './answerLoader';
import { FUNCTION_IDS } from './ids';

/**
 * Gives every function of the metadata its code. Called at the top of a module and before any wait: Excel asks
 * for results as soon as it has loaded the page. The code itself is loaded at the first formula.
 *
 * @param load asks for that code
 */
export function associateFunctions(language: () => Language, load = loadAnswerModule): void {
  for (const id of FUNCTION_IDS) {
    CustomFunctions.associate(id, async (...args: readonly unknown[]) => {
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      const answer = await loadAnswer(load);
      if (!answer) throw new CustomFunctions.Error(notAvailable, render(NOT_LOADED, language()));
      const given = answer(id, args, language());
      if (given.kind === 'value') return given.value;
      throw new CustomFunctions.Error(
        given.kind === 'value-error' ? invalidValue : notAvailable,
        given.reason,
      );
    });
  }
}

async function loadAnswerModule(): Promise<AnswerFormula> {
  return (await import('./answer')).answer;
}
