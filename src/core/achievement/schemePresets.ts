import type { MessageId } from '../language/catalogue';
import type { Scheme } from './scheme';
import './wording';

/** A policy that Attain ships, to start from. Its id is also the name of its scheme. */
export interface SchemePreset {
  readonly id: string;
  readonly name: MessageId;
  readonly description: MessageId;
  readonly scheme: Scheme;
}

/**
 * What counts as greatly exceeded differs between agencies: 200 is an assumption, like the 80 from which
 * a light is yellow.
 */
export const DEFAULT_SCHEME: Scheme = {
  version: 1,
  name: 'taiwan-default',
  rounding: 'half-up',
  decimals: 2,
  cap: null,
  lowerIsBetter: 'none',
  thresholds: { nearlyMet: null, met: 100, exceeded: 100, greatlyExceeded: 200 },
  wording: {
    notMet: null,
    nearlyMet: null,
    met: null,
    exceeded: null,
    greatlyExceeded: null,
    notAssessable: null,
  },
  lights: { shown: false, yellowFrom: 80 },
  reportYear: null,
  writes: 'formulas',
  houseStyle: null,
};

/** The shipped policies, the default first. */
export const SCHEME_PRESETS: readonly SchemePreset[] = [
  {
    id: 'taiwan-default',
    name: 'achievement.preset.taiwan-default.name',
    description: 'achievement.preset.taiwan-default.description',
    scheme: DEFAULT_SCHEME,
  },
  {
    id: 'taiwan-truncating',
    name: 'achievement.preset.taiwan-truncating.name',
    description: 'achievement.preset.taiwan-truncating.description',
    scheme: { ...DEFAULT_SCHEME, name: 'taiwan-truncating', rounding: 'truncate' },
  },
  {
    id: 'four-lights',
    name: 'achievement.preset.four-lights.name',
    description: 'achievement.preset.four-lights.description',
    scheme: { ...DEFAULT_SCHEME, name: 'four-lights', lights: { shown: true, yellowFrom: 80 } },
  },
  {
    id: 'met-or-not',
    name: 'achievement.preset.met-or-not.name',
    description: 'achievement.preset.met-or-not.description',
    scheme: {
      ...DEFAULT_SCHEME,
      name: 'met-or-not',
      thresholds: { nearlyMet: null, met: 100, exceeded: null, greatlyExceeded: null },
    },
  },
  {
    id: 'commerce-2007',
    name: 'achievement.preset.commerce-2007.name',
    description: 'achievement.preset.commerce-2007.description',
    scheme: {
      ...DEFAULT_SCHEME,
      name: 'commerce-2007',
      thresholds: { nearlyMet: 95, met: 100, exceeded: 125, greatlyExceeded: null },
    },
  },
];

/** The shipped policy with this id; `undefined` for a name of the user's own. */
export function schemePreset(id: string): SchemePreset | undefined {
  return SCHEME_PRESETS.find((preset) => preset.id === id);
}
