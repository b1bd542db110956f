import { message, type Language } from '../core/language/message';
import { render } from '../core/language/render';
import type { Finding } from '../core/validation/engine/finding';
import { oneLine } from '../core/text/oneLine';
import { placeOf } from './findingPlace';
import type { ReadTable } from './readFile';

/** A finding in one line: where, how grave, which rule, what; and why it was accepted, if it was. */
export function findingLine(table: ReadTable, finding: Finding, language: Language): string {
  const { rule, severity, message: said, accepted } = finding;
  const word = render(message(`severity.${severity}`), language);
  const line = `${placeOf(table, finding)}  ${word}  ${rule}  ${oneLine(render(said, language))}`;
  if (accepted === null) return line;
  return `${line}  ${render(message('cli.accepted-because', { reason: oneLine(accepted) }), language)}`;
}

/** The same with the arithmetic and the quote below it. */
export function findingText(table: ReadTable, finding: Finding, language: Language): string {
  const { arithmetic, at } = finding;
  const lines = [findingLine(table, finding, language)];
  if (arithmetic !== null) lines.push(arithmetic);
  if (at.quote !== '') lines.push(render(message('cli.quote', { quote: at.quote }), language));
  return lines.join('\n');
}
