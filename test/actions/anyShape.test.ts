import fc from 'fast-check';
import { canRestore, computeAchievement, openReport, restore } from '../../src/actions';
import { message } from '../../src/core/language/message';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { RANDOM_KINDS, randomSheet } from '../fixtures/layouts/randomShapes';
import { runs } from '../support/runs';

const ALL = { overwrite: new Set<string>() };

/** Everything that a sheet holds: values and formulas, wherever they stand. */
async function contentsOf(workbook: MemoryWorkbook): Promise<unknown> {
  const { snapshot } = await openReport(workbook, {}, {});
  const { origin, values, formulas } = snapshot;
  return { origin, values, formulas };
}

describe.each(RANDOM_KINDS)('%s with any figures, names, words and periods', (kind) => {
  it('is computed, stays as it is the second time, and is put back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet(kind), async ({ rows, meant, hasPlace }) => {
        const workbook = memoryWorkbook({ 表: rows });
        const before = await contentsOf(workbook);
        const view = await openReport(workbook, {}, {});
        expect(view.assessments).toHaveLength(meant.length);
        if (!hasPlace) {
          expect(view.plan?.blocked).toEqual(message('compute.blocked.no-place'));
          return;
        }
        const { written, skipped } = await computeAchievement(workbook, view, ALL, {});
        expect(written).toBeGreaterThan(0);
        expect(skipped).toEqual([]);
        const once = await contentsOf(workbook);
        const again = await openReport(workbook, {}, {});
        expect(again.assessments.map(({ shown, status }) => [shown, status])).toEqual(
          view.assessments.map(({ shown, status }) => [shown, status]),
        );
        expect((await computeAchievement(workbook, again, ALL, {})).written).toBe(0);
        expect(await contentsOf(workbook)).toEqual(once);
        while (await canRestore(workbook)) await restore(workbook, {});
        expect(await contentsOf(workbook)).toEqual(before);
      }),
      runs(20),
    );
  });
});
