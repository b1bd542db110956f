import type { Cue } from '../../cue';
import { AIMS } from './aims';
import { CHANGES } from './changes';
import { RESULTS } from './results';

/** What English says farther off, and behind the figure, where Chinese says it right before. */
export const ENGLISH: readonly Cue[] = [...AIMS, ...RESULTS, ...CHANGES];
