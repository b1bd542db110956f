import { canRestore, computeAchievement, openReport, restore } from '../../src/actions';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { SHEETS } from '../fixtures/layouts/shapes';

const ALL = { overwrite: new Set<string>() };

/** Everything that a sheet holds: values and formulas, wherever they stand. */
async function contentsOf(workbook: MemoryWorkbook): Promise<unknown> {
  const { snapshot } = await openReport(workbook, {}, {});
  const { origin, values, formulas } = snapshot;
  return { origin, values, formulas };
}

describe.each(Object.entries(SHEETS))('%s', (_, { shape, rows }) => {
  it('is read, computed, and put back as it was', async () => {
    const workbook = memoryWorkbook({ 表: rows });
    const before = await contentsOf(workbook);
    const view = await openReport(workbook, {}, {});
    expect(view.tables.map((table) => table.shape)).toEqual([shape]);
    const { written, skipped } = await computeAchievement(workbook, view, ALL, {});
    expect(written).toBeGreaterThan(0);
    expect(skipped).toEqual([]);
    expect(await contentsOf(workbook)).not.toEqual(before);
    await restore(workbook, {});
    expect(await contentsOf(workbook)).toEqual(before);
    expect(await canRestore(workbook)).toBe(false);
  });

  it('computed twice changes nothing', async () => {
    const workbook = memoryWorkbook({ 表: rows });
    const first = await openReport(workbook, {}, {});
    await computeAchievement(workbook, first, ALL, {});
    const once = await contentsOf(workbook);
    const again = await openReport(workbook, {}, {});
    expect(again.assessments.map(({ shown, status }) => [shown, status])).toEqual(
      first.assessments.map(({ shown, status }) => [shown, status]),
    );
    const { written } = await computeAchievement(workbook, again, ALL, {});
    expect(written).toBe(0);
    expect(await contentsOf(workbook)).toEqual(once);
  });
});
