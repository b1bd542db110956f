import { message } from '../../../src/core/language/message';
import {
  isEmptyPlan,
  sameContent,
  type CellContent,
  type ChangePlan,
} from '../../../src/core/sheet/changePlan';
import { packUndo, readUndo } from '../../../src/core/sheet/undoDocument';

const plan: ChangePlan = {
  sheet: { id: '1', name: '績效' },
  cells: [
    {
      cell: { row: 3, column: 4 },
      before: { kind: 'empty' },
      after: { kind: 'formula', formula: '=C4/B4' },
      numberFormat: '0.00%',
      why: message('job.restore'),
    },
  ],
  looks: [{ kind: 'copy', range: { top: 3, left: 4, bottom: 3, right: 4 }, from: { row: 3, column: 3 } }],
  widths: [{ column: 4, width: { characters: 12 } }],
  tables: [],
};

const undo: ChangePlan = {
  ...plan,
  cells: [
    ...plan.cells,
    {
      cell: { row: 4, column: 4 },
      before: { kind: 'value', value: '=不是公式' },
      after: { kind: 'value', value: false },
      numberFormat: '0.00%',
      why: message('job.restore'),
    },
    {
      cell: { row: 5, column: 4 },
      before: { kind: 'value', value: 0.1 },
      after: { kind: 'empty' },
      numberFormat: 'General',
      why: message('job.restore'),
    },
    {
      cell: { row: 6, column: 4 },
      before: { kind: 'value', value: 1 },
      after: { kind: 'empty' },
      why: message('job.restore'),
    },
  ],
  widths: [{ column: 4, width: { captured: 61.5 } }],
  tables: [
    {
      name: '績效表',
      from: { top: 3, left: 0, bottom: 9, right: 6 },
      to: { top: 3, left: 0, bottom: 9, right: 3 },
    },
  ],
};

describe('what undoes a write', () => {
  it('is read as it was kept', () => {
    expect(readUndo(JSON.parse(JSON.stringify(packUndo(undo))))).toEqual(undo);
  });

  it('takes little room: a computed cell some thirty characters', () => {
    const cells = Array.from({ length: 1_000 }, (_, row) => ({
      cell: { row, column: 5 },
      before: { kind: 'formula' as const, formula: `=E${row}/600000` },
      after: { kind: 'empty' as const },
      numberFormat: 'General',
      why: message('job.restore'),
    }));
    expect(JSON.stringify(packUndo({ ...undo, cells })).length).toBeLessThan(48_000);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'undo'],
    ['one without cells', { ...packUndo(undo), cells: undefined }],
    ['one with a cell beyond the grid', { ...packUndo(undo), widths: [[16_384, { characters: 12 }]] }],
  ])('is not %s', (_, stored) => {
    expect(readUndo(stored)).toBeUndefined();
  });
});

describe('contents', () => {
  const value = (of: string | number | boolean): CellContent => ({ kind: 'value', value: of });

  it.each([
    [value(''), { kind: 'empty' as const }, true],
    [value('1'), value(1), false],
    [value('TRUE'), value(true), false],
    [value('=A1'), { kind: 'formula' as const, formula: '=A1' }, false],
    [value(0.1), value(0.1), true],
  ])('%j and %j', (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
    expect(sameContent(b, a)).toBe(same);
  });

  it('make a plan, or none', () => {
    expect(isEmptyPlan(plan)).toBe(false);
    expect(isEmptyPlan({ ...plan, cells: [], looks: [], widths: [] })).toBe(true);
  });
});
