import type { Mention } from '../../reading/mention';
import { AGAINST } from './features/against';
import { ANOTHER } from './features/another';
import { ARITHMETIC } from './features/arithmetic';
import type { Feature, Surroundings } from './features/feature';
import { FOR } from './features/for';
import { LETTERS_OF_NAME } from './features/letters';
import { SUBJECT } from './features/subject';
import { TIME } from './features/time';
import { UNITS } from './features/units';

/** For and against, as a person would say it. Weights are set by hand on rows of many bodies. */
export const FEATURES: readonly Feature[] = [
  ...UNITS,
  ...FOR,
  ...AGAINST,
  ...TIME,
  ...ARITHMETIC,
  ...SUBJECT,
  ...LETTERS_OF_NAME,
  ...ANOTHER,
];

/** What a figure weighs, and why. */
export interface Weighed {
  readonly mention: Mention;
  readonly score: number;
  /** Whether anything but its unit speaks for it: else nobody can say that it is the result. */
  readonly isSpokenFor: boolean;
  /** Whether something was seen that must be asked about, however much it weighs. */
  readonly isDoubted: boolean;
  /** Whether it is asked about where it weighs most: another figure is no better answer. */
  readonly isAsked: boolean;
  /** The features that hold, for people who ask why. */
  readonly reasons: readonly string[];
}

/** Weighs one figure. */
export function weigh(mention: Mention, around: Surroundings): Weighed {
  let score = 0;
  const held: Feature[] = [];
  for (const feature of FEATURES) {
    const times = Number(feature.holds(mention, around));
    if (times === 0) continue;
    score += feature.weight * times;
    held.push(feature);
  }
  return {
    mention,
    score,
    isSpokenFor: held.some(({ force }) => force === 'speaks'),
    isDoubted: held.some(
      ({ force }) => force === 'doubts' || (force === 'doubts prose' && around.place === 'prose'),
    ),
    isAsked: around.place === 'prose' && held.some(({ force }) => force === 'asks'),
    reasons: held.map(({ id }) => id),
  };
}
