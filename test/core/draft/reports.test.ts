import { join } from 'node:path';
import { differenceOf } from '../../../src/core/draft/difference';
import type { DraftPlan } from '../../../src/core/draft/planDrafts';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { describeWhere, sharedFolder } from '../report/bed/shared';
import { firstSheet } from '../../fixtures/firstSheet';
import { applied, draftsOf, findingsOf, untraced } from './bed/drafted';

const sample = join(__dirname, '../../../assets/sample/sample-report.xlsx');
const english = join(__dirname, '../../../assets/sample/sample-report-en.xlsx');
const seed = sharedFolder('seed');

function row(plan: DraftPlan, number: number) {
  const found = plan.rows.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`There is no row ${String(number)}.`);
  return found;
}

/** What was taken away and what was put in its place, in order. */
const changesIn = (plan: DraftPlan, number: number) => {
  const { before, after } = row(plan, number);
  const difference = differenceOf(before, after, 'zh-TW');
  return {
    removed: difference.flatMap(({ kind, text }) => (kind === 'removed' ? [text] : [])),
    added: difference.flatMap(({ kind, text }) => (kind === 'added' ? [text] : [])),
  };
};

const MENDED = ['rate-in-actual-field', 'actual-restates-target', 'status-overclaims', 'rate-missing'];

function refreshing(path: string): void {
  let before: Promise<SheetSnapshot>;
  let drafting: Promise<DraftPlan>;
  beforeAll(() => {
    before = firstSheet(path);
    drafting = before.then((snapshot) => draftsOf(snapshot, { mode: 'refresh' }));
  });

  it('corrects the rate that printed the excess, in the prose and in the field', async () => {
    expect(changesIn(await drafting, 5)).toEqual({
      removed: ['1,061%', '1,061%'],
      added: ['1,161.06%', '1,161.06%'],
    });
  });

  it('puts the result where the target was repeated, with its rate', async () => {
    expect(row(await drafting, 4).after).toContain('達成度：84次，達成率140.00%，符合並超越年度目標值。');
  });

  it('puts the share where its rate stood, and the rate behind it', async () => {
    expect(row(await drafting, 6).after).toContain('達成度：81.82%，達成率 102.27%，符合並超越年度目標值。');
  });

  it('adds the rate that is missing, and keeps the rounded figure', async () => {
    expect(changesIn(await drafting, 9)).toEqual({
      removed: [],
      added: [expect.stringContaining('達成率 3,876.40%')],
    });
  });

  it('takes back what exceeds the numbers, and keeps the clause that claims nothing', async () => {
    expect(changesIn(await drafting, 2)).toEqual({ removed: ['並超越'], added: [] });
    expect(row(await drafting, 2).after).toMatch(
      /達成率 100%，[^，]*第 3 季[^，]*22 縣市[^，]*，符合年度目標值。/,
    );
  });

  it('leaves the rows that were right as they were, byte for byte', async () => {
    for (const number of [1, 7, 8]) {
      const { before: was, after, changes, status } = row(await drafting, number);
      expect([after, changes, status]).toEqual([was, [], 'unchanged']);
    }
  });

  it('asks for what only the author knows, and invents nothing', async () => {
    const asked = [3, 10, 11, 12].map(async (number) => changesIn(await drafting, number));
    expect(await Promise.all(asked)).toEqual([
      { removed: [], added: ['【請補充：本年度及上年度之數字】'] },
      { removed: [], added: ['【請補充：本年度及上年度之數字】'] },
      { removed: [], added: ['【請補充：據以計算之數字】'] },
      { removed: [], added: ['【請補充：依衡量標準所列代碼填寫實際值】'] },
    ]);
  });

  it('leaves nothing to find that it could mend, and nothing new but what it asks for', async () => {
    const snapshot = await before;
    const was = new Set(findingsOf(snapshot).map(({ rule, indicator }) => `${rule} ${String(indicator)}`));
    const after = findingsOf(applied(snapshot, (await drafting).plan));
    expect(after.filter(({ rule }) => MENDED.includes(rule))).toEqual([]);
    // Row 3 compares its prose with the year before: those rates are no rates of the row.
    expect(after.filter(({ rule, indicator }) => rule === 'rate-mismatch' && indicator !== 3)).toEqual([]);
    const fresh = after.filter(({ rule, indicator }) => !was.has(`${rule} ${String(indicator)}`));
    expect(new Set(fresh.map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
  });

  it.each(['refresh', 'rewrite'] as const)('changes nothing when it is done again (%s)', async (mode) => {
    const once = applied(await before, draftsOf(await before, { mode }).plan);
    expect(draftsOf(once, { mode }).plan.cells).toEqual([]);
  });

  it.each(['refresh', 'rewrite'] as const)('traces every digit (%s)', async (mode) => {
    for (const { cells } of draftsOf(await before, { mode }).rows) {
      for (const { after, trace, numbering } of cells)
        expect(untraced({ text: after, trace, numbering })).toBe('');
    }
  });

  it('rewrites target and result only: all other sections keep every byte, over all pages', async () => {
    const plan = draftsOf(await before, { mode: 'rewrite' });
    for (const { cells, number } of plan.rows) {
      for (const { before: was, after } of cells) {
        const kept = was.split(/三、年度目標值及達成度|二、年度目標值及達成度|四、效益/);
        const [first, , last] = kept;
        if (kept.length < 3 || number === 5) continue;
        expect(after.startsWith(first ?? '')).toBe(true);
        expect(after.endsWith(last ?? '')).toBe(true);
      }
    }
  });
}

describe('refreshing the sample', () => {
  refreshing(sample);
});

describeWhere(seed, 'refreshing the published report', () => {
  refreshing(join(seed, 'as-published.xlsx'));
});

describe('the English sample', () => {
  it('has nothing to refresh', async () => {
    const plan = draftsOf(await firstSheet(english), { mode: 'refresh', language: 'en' });
    expect(plan.plan.cells).toEqual([]);
  });

  it('is rewritten round its prose, traced, and the same when done again', async () => {
    const before = await firstSheet(english);
    const plan = draftsOf(before, { mode: 'rewrite', language: 'en' });
    for (const { before: was, after, cells } of plan.rows) {
      expect(after).toContain(was);
      for (const cell of cells) expect(untraced({ ...cell, text: cell.after })).toBe('');
    }
    const after = applied(before, plan.plan);
    expect(draftsOf(after, { mode: 'rewrite', language: 'en' }).plan.cells).toEqual([]);
    expect(new Set(findingsOf(after).map(({ rule }) => rule))).toEqual(new Set(['placeholder-left']));
  });
});
