import { message, type Language } from '../language/message';
import { render } from '../language/render';
import { ASKING_RULES } from '../questions/questions';
import type { Question } from '../questions/question';
import type { Entry } from '../validation/engine/entries';
import { SEVERITIES } from '../validation/engine/finding';
import './wording';

/** So many things are told of one indicator, each in so many letters: its row must fit on a page. */
const MOST = 4;
const LETTERS = 110;

/**
 * What is left to be looked at, a line each, by the indicator's number; `null` is the table. What is to be confirmed
 * comes first, then what was found, the gravest first.
 */
export function toDoLines(
  questions: readonly Question[],
  entries: readonly Entry[],
  language: Language,
): ReadonlyMap<number | null, readonly string[]> {
  const lines = new Map<number | null, string[]>();
  const add = (number: number | null, line: string): void => {
    lines.set(number, [...(lines.get(number) ?? []), line]);
  };
  for (const { indicator, ask } of questions) {
    add(indicator, render(message('handover.open', { text: ask }), language));
  }
  const asked = new Set(questions.map(({ indicator }) => indicator));
  const ranked = [...entries].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  for (const { indicator, rule, severity, message: said } of ranked) {
    // What is asked already is not told again as a finding.
    if (asked.has(indicator) && ASKING_RULES.some((name) => name === rule)) continue;
    const slots = { severity: message(`severity.${severity}`), rule: message(rule), text: said };
    add(indicator, render(message('handover.review.finding', slots), language));
  }
  return new Map([...lines].map(([number, told]) => [number, shortened(told, language)]));
}

function shortened(lines: readonly string[], language: Language): readonly string[] {
  const kept = lines.slice(0, MOST).map(clipped);
  const more = lines.length - kept.length;
  return more > 0 ? [...kept, render(message('handover.review.more', { count: more }), language)] : kept;
}

function clipped(line: string): string {
  const letters = Array.from(line);
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : line;
}
