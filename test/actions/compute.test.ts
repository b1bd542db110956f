import {
  canRestore,
  computeAchievement,
  correctActual,
  openReport,
  rememberReading,
  restore,
  saveScheme,
} from '../../src/actions';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { cellName } from '../../src/core/sheet/address';
import { formulaAt, valueAt } from '../../src/core/sheet/snapshot';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { smallReport } from './bed';

const all = { overwrite: new Set<string>() };
const at = (row: number, column: number) => ({ row, column });

describe('Compute achievement', () => {
  it('writes actual, rate and status beside the table, and Restore puts all back', async () => {
    const workbook = smallReport();
    const before = await openReport(workbook, {}, {});
    const applied = await computeAchievement(workbook, before, all, {});
    expect(applied.skipped).toEqual([]);
    const { snapshot } = await openReport(workbook, {}, {});
    expect(valueAt(snapshot, at(1, 4))).toBe('實際值');
    expect(valueAt(snapshot, at(2, 4))).toBe(603349);
    expect(formulaAt(snapshot, at(2, 5))).toBe('=E3/600000');
    expect(formulaAt(snapshot, at(3, 5))).toBe('=E4/60');
    expect(valueAt(snapshot, at(4, 6))).toBe('無法評估');
    expect(await canRestore(workbook)).toBe(true);
    await restore(workbook, {});
    expect((await openReport(workbook, {}, {})).snapshot.values).toEqual(before.snapshot.values);
    expect(await canRestore(workbook)).toBe(false);
  });

  it('says what it will write before it writes', async () => {
    const workbook = smallReport();
    const view = await openReport(workbook, {}, {});
    const planned = view.plan?.plan.cells.map(({ cell }) => cellName(cell)) ?? [];
    expect(planned).toEqual(
      expect.arrayContaining(['E2', 'F2', 'G2', 'E3', 'F3', 'G3', 'E4', 'F4', 'G4', 'G5']),
    );
    expect(workbook.calls.apply).toBe(0);
  });

  it('leaves alone a cell that changed between preview and apply, and says so', async () => {
    const workbook = smallReport();
    const view = await openReport(workbook, {}, {});
    const other = await openReport(workbook, {}, {});
    await workbook.apply(
      {
        ...(other.plan?.plan ?? never()),
        looks: [],
        widths: [],
        tables: [],
        cells: [
          {
            cell: at(2, 4),
            before: { kind: 'empty' },
            after: { kind: 'value', value: '我的' },
            why: { id: 'job.compute' },
          },
        ],
      },
      {},
    );
    const applied = await computeAchievement(workbook, view, all, {});
    expect(applied.skipped.map(({ change }) => cellName(change.cell))).toEqual(['E3']);
    expect(valueAt((await openReport(workbook, {}, {})).snapshot, at(2, 4))).toBe('我的');
  });

  it('keeps a corrected actual until it stands in its cell', async () => {
    const workbook = smallReport();
    const first = await openReport(workbook, {}, {});
    expect(await correctActual(workbook, first, 3, '2.5%')).toBeNull();
    const corrected = await openReport(workbook, {}, {});
    expect(corrected.assessments[2]?.rate?.toString()).toBe('125');
    await computeAchievement(workbook, corrected, all, {});
    const after = await openReport(workbook, {}, {});
    expect(valueAt(after.snapshot, at(4, 4))).toBe(0.025);
    expect(after.assessments[2]?.indicator.actual?.source).toBe('column');
  });

  it('refuses a correction that is no number, in words', async () => {
    const workbook = smallReport();
    const view = await openReport(workbook, {}, {});
    expect((await correctActual(workbook, view, 3, '很多'))?.id).toBe('compute.correction.unreadable');
  });

  it('takes the columns that the user names, and the scheme that the workbook keeps', async () => {
    const workbook = memoryWorkbook({
      表: [
        ['甲', '乙', '丙'],
        ['講習', '100 場', '157 場'],
      ],
    });
    const view = await openReport(workbook, {}, {});
    expect(view.noTable?.id).toBe('reading.no-table');
    await rememberReading(workbook, view.snapshot, {
      mapping: { headerRow: 0, columns: { indicator: 0, target: 1, actual: 2 } },
    });
    await saveScheme(workbook, { ...DEFAULT_SCHEME, rounding: 'truncate' });
    const mapped = await openReport(workbook, {}, {});
    expect(mapped.table?.confidence).toBe('mapped-by-hand');
    expect(mapped.assessments[0]?.shown).toBe('157.00%');
    expect(mapped.scheme.rounding).toBe('truncate');
  });

  it.each([
    ['an empty sheet', [], 'reading.empty-sheet'],
    ['a sheet without a table', [['會議紀錄', '出席']], 'reading.no-table'],
    ['headings without rows', [['衡量指標', '目標值', '實際值']], 'reading.no-rows'],
  ])('says plainly what is wrong with %s, and has nothing to write', async (_, rows, message) => {
    const workbook = memoryWorkbook({ 表: rows });
    const view = await openReport(workbook, {}, {});
    expect(view.noTable?.id).toBe(message);
    expect(view.plan?.plan.cells.filter(({ cell }) => cell.row > 0) ?? []).toEqual([]);
  });

  it('shows a damaged scheme as a problem, and leaves it where it is', async () => {
    const workbook = memoryWorkbook(
      {
        表: [
          ['衡量指標', '目標值', '實際值'],
          ['講習', '100 場', '157 場'],
        ],
      },
      { preferences: { scheme: { version: 9 } } },
    );
    const view = await openReport(workbook, {}, {});
    expect(view.documentProblems).toMatchObject([{ document: 'scheme', kind: 'newer' }]);
    expect(await workbook.preferences.get('scheme')).toEqual({ version: 9 });
  });
});

function never(): never {
  throw new Error('There is a plan.');
}
