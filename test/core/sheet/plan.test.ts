import { message } from '../../../src/core/language/message';
import {
  isEmptyPlan,
  sameContent,
  type CellContent,
  type ChangePlan,
} from '../../../src/core/sheet/changePlan';
import { readPlan } from '../../../src/core/sheet/planDocument';

const plan: ChangePlan = {
  sheet: { id: '1', name: '績效' },
  cells: [
    {
      cell: { row: 3, column: 4 },
      before: { kind: 'empty' },
      after: { kind: 'formula', formula: '=C4/B4' },
      numberFormat: '0.00%',
      why: message('reading.column', { column: 'E', role: '達成率' }),
    },
  ],
  looks: [{ kind: 'copy', range: { top: 3, left: 4, bottom: 3, right: 4 }, from: { row: 3, column: 3 } }],
  widths: [{ column: 4, width: { characters: 12 } }],
  tables: [],
};

describe('a stored plan', () => {
  it('is read as it was written', () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'plan'],
    ['a plan without cells', { ...plan, cells: undefined }],
    ['a cell beyond the grid', { ...plan, widths: [{ column: 16_384, width: { characters: 12 } }] }],
    ['a reason that nobody can word', { ...plan, cells: [{ ...plan.cells[0], why: { id: 'nonsense' } }] }],
  ])('is not %s', (_, stored) => {
    expect(readPlan(stored)).toBeUndefined();
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
