import { assess } from '../../../src/core/achievement/assess';
import { exportScheme, importScheme, readScheme } from '../../../src/core/achievement/schemeDocument';
import { DEFAULT_SCHEME, SCHEME_PRESETS, schemePreset } from '../../../src/core/achievement/schemePresets';
import { PROJECT_REPORT } from '../../../src/core/draft/houseStyles';
import { shownRate } from '../../../src/core/achievement/shownRate';
import { statusWord } from '../../../src/core/achievement/words';
import { render } from '../../../src/core/language/render';
import { Decimal } from '../../../src/core/quantity/decimal';
import { indicator } from './bed/reading';

function judged(preset: string, percent: string): string {
  const scheme = schemePreset(preset)?.scheme ?? DEFAULT_SCHEME;
  const achieved = new Decimal(percent).times(10).toString();
  return statusWord(assess(indicator('1000 件', `${achieved} 件`), scheme), scheme, 'en');
}

describe('the schemes that are shipped', () => {
  it.each([
    ['taiwan-default', '99.99', 'Not met'],
    ['taiwan-default', '100', 'Met'],
    ['taiwan-default', '100.01', 'Exceeded'],
    ['taiwan-default', '200', 'Greatly exceeded'],
    ['met-or-not', '99.9', 'Not met'],
    ['met-or-not', '100', 'Met'],
    ['met-or-not', '450', 'Met'],
    ['commerce-2007', '94.9', 'Not met'],
    ['commerce-2007', '95', 'Slightly below'],
    ['commerce-2007', '100', 'Met'],
    ['commerce-2007', '125', 'Met'],
    ['commerce-2007', '125.1', 'Exceeded'],
  ])('%s calls %s%% “%s”', (preset, percent, word) => {
    expect(judged(preset, percent)).toBe(word);
  });

  it('still does not meet what is slightly below', () => {
    const scheme = schemePreset('commerce-2007')?.scheme ?? DEFAULT_SCHEME;
    expect(assess(indicator('100 件', '96 件'), scheme)).toMatchObject({ met: false, status: 'not-met' });
  });

  it.each(SCHEME_PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s survives being exported and imported, and is named in both languages',
    (id, { scheme, name, description }) => {
      expect(importScheme(exportScheme(scheme))).toEqual({ kind: 'scheme', scheme });
      expect(scheme.name).toBe(id);
      for (const language of ['zh-TW', 'en'] as const) {
        expect(render({ id: name }, language)).not.toBe('');
        expect(render({ id: description }, language)).not.toContain('{');
      }
    },
  );
});

describe('a shown rate', () => {
  it.each([
    ['100.5582', 'half-up', 2, null, '100.56%'],
    ['100.5582', 'truncate', 2, null, '100.55%'],
    ['175.7895', 'truncate', 0, null, '175%'],
    ['1161.0625', 'half-up', 2, null, '1,161.06%'],
    ['1161.065', 'half-up', 2, null, '1,161.07%'],
    ['-33.335', 'half-up', 2, null, '-33.34%'],
    ['-33.339', 'truncate', 2, null, '-33.33%'],
    ['-0.001', 'half-up', 2, null, '0.00%'],
    ['479.6', 'half-up', 1, 100, '100.0%'],
    ['1234567.8', 'half-up', 0, null, '1,234,568%'],
  ] as const)('of %s, %s to %i decimals, capped at %s, is %s', (rate, rounding, decimals, cap, shown) => {
    expect(shownRate(new Decimal(rate), { ...DEFAULT_SCHEME, rounding, decimals, cap })).toBe(shown);
  });
});

describe('a stored scheme that is not as it should be', () => {
  const problemOf = (stored: unknown): string | undefined => {
    const read = readScheme(stored);
    return read.kind === 'scheme' ? undefined : render(read.problem, 'en');
  };

  it.each([
    ['nothing', undefined],
    ['a text', 'scheme'],
    ['a list', []],
    ['an empty document', {}],
    ['a wrong rounding', { ...DEFAULT_SCHEME, rounding: 'up' }],
    ['too many decimals', { ...DEFAULT_SCHEME, decimals: 7 }],
    ['an empty word', { ...DEFAULT_SCHEME, wording: { ...DEFAULT_SCHEME.wording, met: ' ' } }],
    ['a cap of nothing', { ...DEFAULT_SCHEME, cap: 0 }],
    [
      'thresholds out of order',
      { ...DEFAULT_SCHEME, thresholds: { nearlyMet: 100, met: 95, exceeded: 90, greatlyExceeded: 80 } },
    ],
    [
      'greatly exceeded at what is met',
      {
        ...DEFAULT_SCHEME,
        thresholds: { nearlyMet: null, met: 100, exceeded: null, greatlyExceeded: 100 },
      },
    ],
  ])('%s is explained', (_, stored) => {
    expect(problemOf(stored)).toMatch(/^The stored scheme (?:cannot be read|is not valid at “[\w.]+”)/);
  });

  it('names the field', () => {
    expect(problemOf({ ...DEFAULT_SCHEME, lights: { shown: true } })).toContain('“lights.yellowFrom”');
  });

  it('of a newer version is not touched', () => {
    expect(problemOf({ version: 2, colours: [] })).toContain('newer version');
  });

  it('is not read from a file that is no scheme', () => {
    expect(importScheme('not JSON')).toMatchObject({
      kind: 'damaged',
      problem: { id: 'achievement.scheme.not-json' },
    });
    expect(importScheme('{"version":1}').kind).toBe('damaged');
  });

  it('of the time before it had a house style is read without one', () => {
    const stored = Object.entries(DEFAULT_SCHEME).filter(([name]) => name !== 'houseStyle');
    expect(readScheme(Object.fromEntries(stored))).toEqual({ kind: 'scheme', scheme: DEFAULT_SCHEME });
  });

  it('with an agency’s own house style takes it along in its file', () => {
    const scheme = { ...DEFAULT_SCHEME, houseStyle: { ...PROJECT_REPORT, name: '本機關體例' } };
    expect(importScheme(exportScheme(scheme))).toEqual({ kind: 'scheme', scheme });
    const broken = { ...scheme, houseStyle: { ...PROJECT_REPORT, sections: [] } };
    expect(problemOf(broken)).toContain('“houseStyle.sections”');
  });

  it('of the time before near misses had a word is read as it was', () => {
    const { met, exceeded, greatlyExceeded } = DEFAULT_SCHEME.thresholds;
    const thresholds = { met, exceeded, greatlyExceeded };
    const wording = { notMet: null, met: null, exceeded: null, greatlyExceeded: null, notAssessable: null };
    expect(readScheme({ ...DEFAULT_SCHEME, thresholds, wording })).toEqual({
      kind: 'scheme',
      scheme: DEFAULT_SCHEME,
    });
  });
});
