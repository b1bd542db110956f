import type { SchemeChange } from '../achievement/scheme';
import type { Message } from '../language/message';
import type { SaidActual, SaidTarget, SaidWay } from '../report/said/decisions';
import type { Evidence } from '../report/evidence';

/** Why a figure is doubted; the first is the gravest. */
export const DOUBTS = [
  'undecided',
  'unit-missing',
  'restated',
  'unit-differs',
  'unsupported',
  'high-rate',
  'likely',
  'changed',
  'targets',
  'direction',
  'convention',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What a person may answer. */
export type Answer =
  | { readonly subject: 'actual'; readonly said: SaidActual }
  | { readonly subject: 'target'; readonly said: SaidTarget }
  | { readonly subject: 'direction'; readonly said: SaidWay }
  /** Whether the scheme takes over what the table does. `key`: `Finding.key`. */
  | {
      readonly subject: 'convention';
      readonly key: string;
      readonly said: 'kept' | SchemeChange;
    };

/** One answer to choose, as a person reads it. */
export interface Choice {
  readonly answer: Answer;
  readonly label: Message;
  /** Where it stands, when that is another place than what the question quotes. */
  readonly evidence: Evidence | null;
}

/** A doubt about one row, or about the table, that only a person can settle. */
export interface Question {
  /** The same for the same row and subject on every reading, wherever the row has moved. */
  readonly id: string;
  readonly subject: Answer['subject'];
  readonly doubt: Doubt;
  /** The indicator's number; `null` for what concerns the whole table. */
  readonly indicator: number | null;
  readonly ask: Message;
  /** What else speaks for asking. */
  readonly reasons: readonly Message[];
  /** The words that it is about; `null` where none stand there. */
  readonly evidence: Evidence | null;
  readonly choices: readonly Choice[];
  /** Whether a person may type a figure of their own. */
  readonly typed: boolean;
  /** What was answered and holds; `null`: nothing yet. */
  readonly answer: Answer | null;
  /** An earlier answer was about other words than stand there now, so it is asked again. */
  readonly changed: boolean;
  /** Questions of one kind, which one answer may settle together: by the choice's place. `null`: on its own. */
  readonly kin: string | null;
}

/** Whether a question waits for its answer. */
export const isOpenQuestion = ({ answer }: Question): boolean => answer === null;

/** The numbers of the indicators whose figures wait for an answer. */
export function doubtfulIndicators(asked: readonly Question[]): ReadonlySet<number> {
  return new Set(asked.flatMap(({ answer, indicator }) => (answer === null ? (indicator ?? []) : [])));
}
