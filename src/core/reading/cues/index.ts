import type { Cue } from '../cue';
import { AIMS } from './aims';
import { CHANGES } from './changes';
import { ENGLISH } from './english';
import { PARTS } from './parts';
import { RESULTS } from './results';

/** The cues of both languages, as data. To add one, see CONTRIBUTING.md; every example is a test. */
export const CUES: readonly Cue[] = [...RESULTS, ...CHANGES, ...AIMS, ...PARTS, ...ENGLISH];
