import { relateUnits, type UnitRelation } from '../../../quantity/units';
import type { Unit } from '../../../quantity/unit';
import type { CueRole } from '../../../reading/cue';
import type { Mention } from '../../../reading/mention';
import { overlap } from '../../../text/similarity';
import type { Wanted } from '../wanted';

/** A figure's part in a relation that arithmetic proves. */
export type RelationPart =
  | 'total'
  | 'mixed'
  | 'finished'
  | 'addend'
  | 'asked'
  | 'beyond'
  | 'from'
  | 'to'
  | 'by'
  | 'quotient'
  | 'operand';

/** Where a text stands: in prose that may speak of anything, or in the cell that is there for the result. */
export type Place = 'prose' | 'cell';

/** What is weighed beside the mention itself. */
export interface Surroundings {
  readonly place: Place;
  readonly wanted: Wanted;
  /** What the name can be recognised by. */
  readonly name: ReadonlySet<string>;
  /** What the target's own words can be recognised by. */
  readonly asked: ReadonlySet<string>;
  /** What the last words of the name ask for: the 裁罰 of 查獲裁罰件數. */
  readonly act: string;
  /** The latest year that anything told belongs to; `null` without one. */
  readonly latestYear: number | null;
  /** Whether the figure is one part of what stands before 其中. */
  readonly isPart: (mention: Mention) => boolean;
  /** Whether it only divides the one before its brackets: 92.3%(非常滿意 40.1%). */
  readonly isBreakdown: (mention: Mention) => boolean;
  /** How many words of the name tell it from the other figures of its kind. */
  readonly distinction: (mention: Mention) => number;
  /** Whether words that name a figure share any with the indicator's name, or with its target (特優級達 95%). */
  readonly isNamedLike: (label: string) => boolean;
  /** Whether a total of its kind follows in its sentence (甲 31 次、乙 27 次，合計 58 次). */
  readonly isListed: (mention: Mention) => boolean;
  /** Whether it is what the figure before it is some of: the 20 of 12 of our 20 criteria. */
  readonly isWhole: (mention: Mention) => boolean;
  /** Whether it gives the rate of achievement that the text states, against the target. */
  readonly givesRate: (mention: Mention) => boolean;
  /** What its arithmetic with other figures of the text makes of it. */
  readonly parts: ReadonlyMap<number, RelationPart>;
  /** The other figures that may be taken for it: of its unit, or of none. */
  readonly kin: (mention: Mention) => readonly Mention[];
  /** What follows it in its sentence, figures and all. */
  readonly following: (mention: Mention) => string;
  /** Whether it is bare and counts on what its sentence counted before. */
  readonly goesOn: (mention: Mention) => boolean;
  /** Whether it is one of a list, and the name does not ask for that one. */
  readonly isListMember: (mention: Mention) => boolean;
  /** Whether it stands beside the whole name, as no other of its kind does. */
  readonly isNamedFully: (mention: Mention) => boolean;
  /** Where the text first names whom the name is about (City Police: calls answered …); 0 where the name says nobody. */
  readonly bodyAt: number;
  /** Whether it is told beside others as one of several parts: 平日 93.4%，假日 88.1%. */
  readonly isOneOfParts: (mention: Mention) => boolean;
  /** Whether it is of that one of several parts which the name asks for. */
  readonly isAskedPart: (mention: Mention) => boolean;
  /** Whether the text says of what the name asks for that its result is not there yet. */
  readonly isNotYet: boolean;
  /** Whether the figures beside a share give another one. */
  readonly isContradicted: (mention: Mention) => boolean;
  /** Whether it has some words of the name, and a share beside it the others. */
  readonly isHalfNamed: (mention: Mention) => boolean;
  /** Whether it and what it falls short by make the target. */
  readonly isShort: (mention: Mention) => boolean;
  /** Whether the target, called a plan, is told right before it. */
  readonly answersPlan: (mention: Mention) => boolean;
  /** Whether an English sentence tells the target right beside it. */
  readonly answersTarget: (mention: Mention) => boolean;
  /** Whether the text says that what the name counts did not happen at all. */
  readonly isNoneSaid: boolean;
  /** Whether a bare target stands right before it, as in a pasted row (95% 98%). */
  readonly isBesideTarget: (mention: Mention) => boolean;
  /** Whether it is one of at least three figures with nothing but space or bars between them, as of a pasted table. */
  readonly isInBareRow: (mention: Mention) => boolean;
}

/** One thing that speaks for or against a figure, and how much. */
export interface Feature {
  readonly id: string;
  readonly weight: number;
  /** How often it holds; `true` is once. */
  readonly holds: (mention: Mention, around: Surroundings) => boolean | number;
  /**
   * `speaks`: it alone is reason to take the figure; `doubts`: what it holds of is never taken without asking;
   * `doubts prose`: not out of free prose, though it may be in the cell that is there for the result; `asks`: where it
   * weighs most in free prose, nothing else is taken in its place.
   */
  readonly force?: 'speaks' | 'doubts' | 'doubts prose' | 'asks';
}

export const isShare = ({ dimension }: Unit): boolean => dimension === 'percent' || dimension === 'point';

export const isTime = ({ quantity }: Mention): boolean => quantity.unit.dimension === 'time';

/** How the unit of a figure stands to the one that is wanted. */
export const relation = ({ quantity }: Mention, { wanted }: Surroundings): UnitRelation =>
  relateUnits(quantity.unit, wanted.unit);

const LATIN = /^[a-z]/i;

/** Whether a name has a word; a Latin one is no piece of another, as each is of teachers. */
const holds = (name: string, word: string): boolean =>
  LATIN.test(word) ? ` ${name} `.includes(` ${word} `) : name.includes(word);

/**
 * Whether the indicator's own name holds the words by which a cue was seen, or others of that cue which stand there as
 * well (受理申請, where 申請件數 is asked for): then they say nothing against it. English says a change in several forms.
 */
export function isInName(mention: Mention, role: CueRole, { wanted }: Surroundings): boolean {
  const name = wanted.name.toLowerCase();
  const isSaid = (word: string, words: string): boolean =>
    holds(name, word.toLowerCase()) && words.includes(word);
  const isForm = (words: string): boolean =>
    role === 'change' && LATIN.test(words) && overlap(words, name) > 0;
  return mention.cues.some(
    ({ cue, words }) =>
      cue.role === role &&
      (name.includes(words.toLowerCase()) ||
        isForm(words) ||
        [...cue.zh, ...cue.en].some((word) => isSaid(word, mention[cue.place]))),
  );
}
