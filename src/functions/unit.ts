import { message, type Language } from '../core/language/message';
import { contentOf, statedIn, type CellArgument } from './cellArgument';

/** `ATTAIN.UNIT(text)`: the unit as it is written; `""` for a bare number or a date. */
export function unit(_language: Language, text: CellArgument): string {
  const content = contentOf(text);
  return typeof content === 'number' ? '' : statedIn(content, message('role.target')).unit.text;
}
