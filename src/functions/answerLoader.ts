import type { Language, Message } from '../core/language/message';
import type { Answer } from './answer';
import type { FunctionId } from './ids';

/** Answers a formula, see `answer`. */
export type AnswerFormula = (id: FunctionId, args: readonly unknown[], language: Language) => Answer;

/** How long to wait before the code is asked for again: a server that is busy, or a network that just woke up. */
const WAITS_MS = [200, 1_000, 4_000];

/** What a cell says while the code behind the functions cannot be had. */
export const NOT_LOADED: Message = { id: 'failures.functions-not-loaded' };

/**
 * The code of the functions, which is no part of the first load. A file that does not come at once is asked for
 * again: else a formula would say #VALUE!, as of a wrong argument, until somebody has it computed again.
 *
 * @param load asks for the code; after a failure it is called anew
 * @returns null when it was not to be had
 */
export async function loadAnswer(load: () => Promise<AnswerFormula>): Promise<AnswerFormula | null> {
  for (const wait of [...WAITS_MS, null]) {
    const loaded = await load().catch(() => null);
    if (loaded !== null || wait === null) return loaded;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}
