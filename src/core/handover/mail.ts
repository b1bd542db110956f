import { message, type Language, type Message } from '../language/message';
import { render } from '../language/render';
import type { Question } from '../questions/question';
import type { Evidence } from '../report/evidence';
import { cellName } from '../sheet/address';
import type { Entry } from '../validation/engine/entries';
import './wording';

/** What a colleague is asked, and where it stands. */
export interface MailItem {
  readonly ask: Message;
  /** `null` where no words of the report are meant. */
  readonly at: Evidence | null;
  readonly arithmetic: string | null;
}

export interface Mail {
  /** The indicator that is asked about; `null`: the whole table. */
  readonly name: string | null;
  readonly sheet: string;
  readonly items: readonly MailItem[];
}

/** A quote that is longer is cut: whoever answers opens the cell. */
const LONGEST = 80;

/** A finding, with what else was found of the same fact. */
export function itemsOfFinding(entry: Entry): readonly MailItem[] {
  return [entry, ...entry.also].map(({ message: ask, at, arithmetic }) => ({ ask, at, arithmetic }));
}

/** What waits for an answer about one indicator. */
export function itemsOfQuestions(questions: readonly Question[], indicator: number): readonly MailItem[] {
  return questions
    .filter((question) => question.indicator === indicator && question.answer === null)
    .map(({ ask, evidence }) => ({ ask, at: evidence, arithmetic: null }));
}

/** A polite message to whoever knows the answer: a subject, what is asked, where it stands, and what to send back. */
export function mailText({ name, sheet, items }: Mail, language: Language): string {
  const word = (said: Message): string => render(said, language);
  const about = name ?? sheet;
  const count = items.length;
  const lead =
    name === null
      ? message('mail.lead.table', { sheet, count })
      : message('mail.lead', { sheet, name, count });
  return [
    word(message('mail.subject', { name: about })),
    word(message('mail.greeting')),
    word(lead),
    items.map((item, index) => itemText(item, index + 1, word)).join('\n\n'),
    word(message('mail.request')),
    word(message('mail.thanks')),
  ].join('\n\n');
}

function itemText({ ask, at, arithmetic }: MailItem, place: number, word: (said: Message) => string): string {
  const lines = [word(message('mail.item', { place, text: ask }))];
  if (at) {
    const quote = shortened(at.quote);
    const cell = cellName(at.cell);
    lines.push(word(quote === '' ? message('mail.cell', { cell }) : message('mail.quote', { cell, quote })));
  }
  if (arithmetic !== null) lines.push(word(message('mail.arithmetic', { arithmetic })));
  return lines.join('\n');
}

function shortened(quote: string): string {
  const letters = Array.from(quote.trim());
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
