import { message, type Language } from '../core/language/message';
import { cellNumberOf, contentOf, statedIn, type CellArgument } from './cellArgument';

/** `ATTAIN.TARGET(text)`: the figure of a target; of a range, its lower bound. A number is its own figure. */
export function target(_language: Language, text: CellArgument): number {
  const content = contentOf(text);
  return typeof content === 'number' ? content : cellNumberOf(statedIn(content, message('role.target')));
}
