import type { Period } from '../quantity/periods';
import type { FoundQuantity } from '../quantity/quantity';
import type { CueRole } from './cue';
import type { CueHit } from './match';

/** One figure of a text, with what is said round it. */
export interface Mention {
  readonly quantity: FoundQuantity;
  /** Its place among the figures of the text, from 0. */
  readonly index: number;
  /** Its own words: those of its clause before it, behind any earlier figure, brackets passed over. */
  readonly before: string;
  /** The words that name it: its own, or those of the count that it is the share of (錄取 257 人，占 63.9%). */
  readonly label: string;
  /** All words of its clause before it. */
  readonly clause: string;
  /** The words of its sentence before it; 80 characters at most. */
  readonly sentence: string;
  /** The words behind it, up to the next figure or mark. */
  readonly behind: string;
  /** Which sentence it stands in, from 0. */
  readonly sentenceIndex: number;
  /** The time that it belongs to. */
  readonly period: Period | undefined;
  /** What it is some of, where it says so: the 20 criteria of 12 of our 20 criteria. */
  readonly of: FoundQuantity | undefined;
  /** Whether it stands in brackets that begin with a time, or with what it is compared with: (112 年為 94.2%). */
  readonly isDatedAside: boolean;
  /** Whether it is the number of a year that the text names (2021 saw 120 permits). */
  readonly isYear: boolean;
  /** Whether nothing but 及, 、 or `and` stands between it and another of its kind: 23.5%及18.4%. */
  readonly isJoined: boolean;
  /** Whether it is one of a run of figures that each have a year of one range: 109 至 111 年分別為 5 件、4 件及 3 件. */
  readonly hasOwnYear: boolean;
  readonly cues: readonly CueHit[];
}

/** Whether a cue of a role was seen beside a figure. */
export function has({ cues }: Mention, role: CueRole): boolean {
  for (const { cue } of cues) if (cue.role === role) return true;
  return false;
}

/** Whether any of some roles is a figure's. */
export function hasAny({ cues }: Mention, roles: readonly CueRole[]): boolean {
  for (const { cue } of cues) if (roles.includes(cue.role)) return true;
  return false;
}

/** The words of the cues of a role. */
export const wordsOf = (mention: Mention, role: CueRole): readonly string[] =>
  has(mention, role)
    ? mention.cues.filter(({ cue }) => cue.role === role).map(({ words }) => words)
    : NO_WORDS;
const NO_WORDS: readonly string[] = [];
