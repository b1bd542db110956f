import { verdicts } from '../../fixtures/verdicts';
import { allFindings } from './bed/run';
import { fileOf, sheetOf } from './bed/rows';

/** What this file speaks of; other rules have their own tests. */
const JUDGED = [
  'rate-mismatch',
  'status-overclaims',
  'status-understates',
  'target-unreadable',
  'actual-missing',
  'wrong-direction',
];

const WORD = new Map<boolean | null, string>([
  [true, 'met'],
  [false, 'missed'],
  [null, 'open'],
]);

describe('hard verdicts', () => {
  const all = [...verdicts()];

  it('are sixty or more, each with its reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.every(({ why }) => why !== '')).toBe(true);
  });

  it.each(all)(
    '$row.indicator, $row.target, $row.actual, $row.rate $row.status: $why',
    ({ language, row, way, met, shown, found: expected }) => {
      const snapshot = sheetOf({ rows: [{ goal: '便民', ...row }], language });
      const [reading] = fileOf(snapshot).readings;
      const found = allFindings(snapshot)
        .map(({ rule }) => rule)
        .filter((rule) => JUDGED.includes(rule));
      expect([
        reading?.indicator.direction.way,
        WORD.get(reading?.assessment.met ?? null),
        reading?.assessment.shown ?? '—',
        found.join(' ') || '—',
      ]).toEqual([way, met, shown, expected]);
    },
  );
});
