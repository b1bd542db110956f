import type { Scheme } from '../../core/achievement/scheme';
import { SCHEME_PRESETS } from '../../core/achievement/schemePresets';
import { message, type Message } from '../../core/language/message';
import { westernYear } from '../../core/quantity/westernYear';

/** The numbers of a Scheme, as they are typed; an empty one may stand for `null`. */
export const NUMBER_FIELDS = {
  decimals: { low: 0, high: 6, whole: true, optional: false },
  cap: { low: 1, high: 1_000_000, whole: false, optional: true },
  nearlyMet: { low: 0, high: 1_000_000, whole: false, optional: true },
  met: { low: 1, high: 1_000_000, whole: false, optional: false },
  exceeded: { low: 1, high: 1_000_000, whole: false, optional: true },
  greatlyExceeded: { low: 1, high: 1_000_000, whole: false, optional: true },
  yellowFrom: { low: 0, high: 1_000_000, whole: false, optional: false },
  reportYear: { low: 1912, high: 2200, whole: true, optional: true },
} as const;

export type NumberField = keyof typeof NUMBER_FIELDS;
export type WordField = keyof Scheme['wording'];

export const WORD_FIELDS: readonly WordField[] = [
  'notMet',
  'nearlyMet',
  'met',
  'exceeded',
  'greatlyExceeded',
  'notAssessable',
];

/** A Scheme while it is being filled in. */
export interface SchemeDraft {
  readonly numbers: Readonly<Record<NumberField, string>>;
  readonly words: Readonly<Record<WordField, string>>;
  readonly rounding: Scheme['rounding'];
  readonly lowerIsBetter: Scheme['lowerIsBetter'];
  readonly lights: boolean;
  readonly writes: Scheme['writes'];
  readonly houseStyle: Scheme['houseStyle'];
}

export type Problems = Partial<Readonly<Record<NumberField, Message>>>;

/** Names a Scheme that is none of the presets. */
export const CUSTOM = 'custom';

export function draftOf(scheme: Scheme): SchemeDraft {
  const typed = (value: number | null): string => (value === null ? '' : String(value));
  const { thresholds, wording, lights } = scheme;
  return {
    numbers: {
      decimals: typed(scheme.decimals),
      cap: typed(scheme.cap),
      nearlyMet: typed(thresholds.nearlyMet),
      met: typed(thresholds.met),
      exceeded: typed(thresholds.exceeded),
      greatlyExceeded: typed(thresholds.greatlyExceeded),
      yellowFrom: typed(lights.yellowFrom),
      reportYear: typed(scheme.reportYear),
    },
    words: {
      notMet: wording.notMet ?? '',
      nearlyMet: wording.nearlyMet ?? '',
      met: wording.met ?? '',
      exceeded: wording.exceeded ?? '',
      greatlyExceeded: wording.greatlyExceeded ?? '',
      notAssessable: wording.notAssessable ?? '',
    },
    rounding: scheme.rounding,
    lowerIsBetter: scheme.lowerIsBetter,
    lights: lights.shown,
    writes: scheme.writes,
    houseStyle: scheme.houseStyle,
  };
}

/** What is wrong with the numbers; empty when the draft can be saved. */
export function problemsOf({ numbers }: SchemeDraft): Problems {
  const problems: Partial<Record<NumberField, Message>> = {};
  for (const field of numberFields()) {
    const { low, high } = NUMBER_FIELDS[field];
    if (!isGood(field, numbers[field]))
      problems[field] = message('pane.scheme.bad-number', { low: plain(low), high: plain(high) });
  }
  if (Object.keys(problems).length > 0) return problems;
  const falling = firstFalling(numbers);
  return falling ? { [falling]: message('pane.scheme.order') } : {};
}

/** The finished Scheme, named after the preset that it equals. Call it only on a draft without problems. */
export function schemeOf({ numbers, words, ...draft }: SchemeDraft): Scheme {
  const number = (field: NumberField): number => Number(numbers[field]);
  const maybe = (field: NumberField): number | null => (isBlank(numbers[field]) ? null : number(field));
  const word = (field: WordField): string | null => words[field].trim() || null;
  const scheme: Scheme = {
    version: 1,
    name: CUSTOM,
    rounding: draft.rounding,
    decimals: number('decimals'),
    cap: maybe('cap'),
    lowerIsBetter: draft.lowerIsBetter,
    thresholds: {
      nearlyMet: maybe('nearlyMet'),
      met: number('met'),
      exceeded: maybe('exceeded'),
      greatlyExceeded: maybe('greatlyExceeded'),
    },
    wording: {
      notMet: word('notMet'),
      nearlyMet: word('nearlyMet'),
      met: word('met'),
      exceeded: word('exceeded'),
      greatlyExceeded: word('greatlyExceeded'),
      notAssessable: word('notAssessable'),
    },
    lights: { shown: draft.lights, yellowFrom: number('yellowFrom') },
    reportYear: isBlank(numbers.reportYear) ? null : westernYear(number('reportYear')),
    writes: draft.writes,
    houseStyle: draft.houseStyle,
  };
  return { ...scheme, name: presetOf(draftOf(scheme)) };
}

/** The id of the preset that a draft equals, the report's own year and house style aside; else `custom`. */
export function presetOf(draft: SchemeDraft): string {
  const key = (one: SchemeDraft): string =>
    JSON.stringify({ ...one, houseStyle: null, numbers: { ...one.numbers, reportYear: '' } });
  return SCHEME_PRESETS.find(({ scheme }) => key(draftOf(scheme)) === key(draft))?.id ?? CUSTOM;
}

/** A preset says nothing of year and house style: they stay. */
export function withPreset(draft: SchemeDraft, id: string): SchemeDraft {
  const preset = SCHEME_PRESETS.find((one) => one.id === id);
  if (!preset) return draft;
  const made = draftOf(preset.scheme);
  const { houseStyle, numbers } = draft;
  return { ...made, houseStyle, numbers: { ...made.numbers, reportYear: numbers.reportYear } };
}

const isBlank = (typed: string): boolean => typed.trim() === '';

function numberFields(): readonly NumberField[] {
  return ['decimals', 'cap', 'nearlyMet', 'met', 'exceeded', 'greatlyExceeded', 'yellowFrom', 'reportYear'];
}

function isGood(field: NumberField, typed: string): boolean {
  const { low, high, whole, optional } = NUMBER_FIELDS[field];
  if (isBlank(typed)) return optional;
  const value = field === 'reportYear' ? (westernYear(Number(typed)) ?? NaN) : Number(typed);
  return value >= low && value <= high && (!whole || Number.isInteger(value));
}

/** The first threshold that does not rise above the one before it. */
function firstFalling(numbers: SchemeDraft['numbers']): NumberField | null {
  const value = (field: NumberField): number | null =>
    isBlank(numbers[field]) ? null : Number(numbers[field]);
  const met = Number(numbers.met);
  const exceeded = value('exceeded');
  const nearly = value('nearlyMet');
  const greatly = value('greatlyExceeded');
  if (nearly !== null && nearly >= met) return 'nearlyMet';
  if (exceeded !== null && exceeded < met) return 'exceeded';
  if (greatly !== null && greatly <= (exceeded ?? met)) return 'greatlyExceeded';
  return null;
}

/** Years and limits are printed without separators where they are small enough to be read so. */
function plain(high: number): number | string {
  return high < 10_000 ? String(high) : high;
}
