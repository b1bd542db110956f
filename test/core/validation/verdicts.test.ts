import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFindings } from './bed/run';
import { fileOf, sheetOf } from './bed/rows';

const FILE = join(__dirname, '../../fixtures/verdicts.md');
const CELLS = ['indicator', 'target', 'actual', 'baseline', 'rate', 'status'] as const;
/** What this file speaks of; other rules have their own tests. */
const JUDGED = [
  'rate-mismatch',
  'status-overclaims',
  'status-understates',
  'target-unreadable',
  'actual-missing',
  'wrong-direction',
];

interface Verdict {
  readonly language: 'zh-TW' | 'en';
  readonly row: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
  readonly why: string;
}

function* verdicts(): Iterable<Verdict> {
  let language: Verdict['language'] = 'zh-TW';
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.startsWith('## ')) language = line.includes('en') ? 'en' : 'zh-TW';
    if (!line.startsWith('| ') || line.startsWith('| indicator') || line.startsWith('| ---')) continue;
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const row = Object.fromEntries(CELLS.map((role, index) => [role, cells[index] ?? '']));
    yield { language, row: { goal: '便民', ...row }, expected: cells.slice(6, 10), why: cells[10] ?? '' };
  }
}

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
    ({ language, row, expected }) => {
      const snapshot = sheetOf({ rows: [row], language });
      const [dossier] = fileOf(snapshot).dossiers;
      const found = allFindings(snapshot)
        .map(({ rule }) => rule)
        .filter((rule) => JUDGED.includes(rule));
      expect([
        dossier?.indicator.direction.way,
        WORD.get(dossier?.assessment.met ?? null),
        dossier?.assessment.shown ?? '—',
        found.join(' ') || '—',
      ]).toEqual(expected);
    },
  );
});
