import fc from 'fast-check';
import { ownedAfter, withConflicts } from '../../../src/core/achievement/plan';
import type { Scheme } from '../../../src/core/achievement/scheme';
import { DEFAULT_SCHEME, SCHEME_PRESETS } from '../../../src/core/achievement/schemePresets';
import { lightOf } from '../../../src/core/achievement/lights';
import { lightWord, statusWord } from '../../../src/core/achievement/words';
import { shownRate } from '../../../src/core/achievement/shownRate';
import { Decimal } from '../../../src/core/quantity/decimal';
import type { Comparator } from '../../../src/core/quantity/target';
import type { Indicator } from '../../../src/core/report/indicator';
import { cellName, columnName, MAX_COLUMNS, rangeName } from '../../../src/core/sheet/address';
import type { CellContent, ChangePlan } from '../../../src/core/sheet/changePlan';
import { isEmptyPlan } from '../../../src/core/sheet/changePlan';
import { dateQuantity } from '../../../src/core/quantity/dates';
import { actual, computedActual, indicator, target, towards } from './bed/reading';
import type { Report } from './bed/sheet';
import { applied, plan, report, valueIn } from './bed/sheet';
import { runs } from '../../support/runs';

const applications = indicator('600000 件', '603349 人');
const procurement = indicator('80 %', computedActual('share', '9 件', '11 件'), { measure: 'ratio' });
const referrals = indicator('2 %', computedActual('growth', '158 件', '89 件'), { measure: 'growth' });
const level = indicator('2', '2', { measure: 'level', direction: towards('none') });
const unread = indicator(null, '5 件');

/** What a plan writes, by cell. */
function written({ cells }: ChangePlan): Record<string, string | number | boolean> {
  const shown = (content: CellContent): string | number | boolean =>
    content.kind === 'formula' ? content.formula : content.kind === 'value' ? content.value : '';
  return Object.fromEntries(cells.map(({ cell, after }) => [cellName(cell), shown(after)]));
}

function formats({ cells }: ChangePlan): Record<string, string | undefined> {
  return Object.fromEntries(cells.map(({ cell, numberFormat }) => [cellName(cell), numberFormat]));
}

const STATUS_OVER = (cell: string): string =>
  `=IF(ROUND(${cell}-1,10)<0,"未達",IF(ROUND(${cell}-1,10)<=0,"達成",IF(ROUND(${cell}-2,10)<0,"超越","大幅超越")))`;

describe('Compute achievement on a report without result columns', () => {
  const {
    plan: planned,
    conflicts,
    blocked,
  } = plan(report([applications, procurement, referrals, level, unread]));

  it('adds actual, rate and status as live formulas', () => {
    expect(written(planned)).toEqual({
      E3: '實際值',
      F3: '達成率',
      G3: '達成狀態',
      E4: 603349,
      F4: '=E4/600000',
      G4: STATUS_OVER('F4'),
      E5: '=9/11',
      F5: '=E5/0.8',
      G5: STATUS_OVER('F5'),
      E6: '=(158-89)/89',
      F6: '=E6/0.02',
      G6: STATUS_OVER('F6'),
      E7: 2,
      G7: '達成',
      G8: '無法評估',
    });
    expect(conflicts).toEqual([]);
    expect(blocked).toBeNull();
  });

  it('shows figures as people write them', () => {
    expect(formats(planned)).toMatchObject({
      E3: undefined,
      E4: '#,##0" 人"',
      F4: '#,##0.00%',
      E5: '0.00%',
      E7: 'General',
      G4: 'General',
    });
  });

  it('looks like the table it stands beside', () => {
    expect(planned.looks).toEqual([
      { kind: 'copy', range: { top: 2, bottom: 2, left: 4, right: 6 }, from: { row: 2, column: 2 } },
      { kind: 'copy', range: { top: 3, bottom: 7, left: 4, right: 6 }, from: { row: 3, column: 2 } },
    ]);
    expect(planned.widths.map(({ column }) => columnName(column))).toEqual(['E', 'F', 'G']);
    expect(planned.widths[0]?.width).toEqual({ characters: 12 });
  });

  it('says why of every cell', () => {
    expect(planned.cells.map(({ why }) => why.id)).not.toContain(undefined);
    expect(planned.cells.find(({ cell }) => cellName(cell) === 'F5')?.why.slots).toEqual({
      arithmetic: '9 ÷ 11 ÷ 80%',
      rate: '102.27%',
    });
  });

  it('speaks English where the table does', () => {
    const english = plan(report([applications]), DEFAULT_SCHEME, () => undefined, 'en');
    expect(written(english.plan)).toMatchObject({ E3: 'Actual', F3: 'Achievement rate', G3: 'Status' });
    expect(written(english.plan)['G4']).toContain('"Greatly exceeded"');
  });
});

describe('where results go', () => {
  it('is right of whatever stands beside the table', () => {
    const { plan: planned } = plan(report([applications], { E4: '備註', G3: 'x' }));
    expect(Object.keys(written(planned))).toEqual(['H3', 'I3', 'J3', 'H4', 'I4', 'J4']);
  });

  it('may be below a text that is no part of the table', () => {
    const { plan: planned } = plan(report([applications], { E1: '單位：件' }));
    expect(written(planned)).toHaveProperty('E3', '實際值');
  });

  it('has headings wherever the header is repeated', () => {
    const { plan: planned } = plan(report([applications, level], {}, { repeatedHeaders: [5] }));
    expect(written(planned)).toMatchObject({ E6: '實際值', F6: '達成率', G6: '達成狀態' });
  });

  it('is inside the table object, which grows', () => {
    const object = { name: 'T', range: { top: 2, left: 0, bottom: 3, right: 3 }, hasHeaders: true };
    const { plan: planned } = plan(report([applications], {}, { sheet: { tables: [object] } }));
    expect(planned.tables.map(({ to }) => rangeName(to))).toEqual(['A3:G4']);
  });

  it('is not where another table object stands', () => {
    const other = { name: 'T', range: { top: 2, left: 5, bottom: 9, right: 6 }, hasHeaders: true };
    const { plan: planned } = plan(report([applications], {}, { sheet: { tables: [other] } }));
    expect(written(planned)).toHaveProperty('H3', '實際值');
    expect(planned.tables).toEqual([]);
  });

  it('is nowhere at the end of the grid', () => {
    const narrative = MAX_COLUMNS - 3;
    const columns = { goal: 0, indicator: 1, target: 2, narrative };
    const { plan: planned, blocked } = plan(report([applications], {}, { columns }));
    expect(isEmptyPlan(planned)).toBe(true);
    expect(blocked?.id).toBe('compute.blocked.no-room');
  });

  it('is blocked on a protected sheet, and the result is still there to be copied', () => {
    const { plan: planned, blocked } = plan(
      report([applications], {}, { sheet: { protection: 'protected' } }),
    );
    expect(blocked?.id).toBe('compute.blocked.protected');
    expect(written(planned)).toHaveProperty('F4', '=E4/600000');
  });
});

describe('schemes in the cells', () => {
  it('cut a rate in its cell, and decide by the quotient itself', () => {
    const { plan: planned } = plan(report([applications]), { ...DEFAULT_SCHEME, rounding: 'truncate' });
    expect(written(planned)).toMatchObject({
      F4: '=TRUNC(E4/600000,4)',
      G4: STATUS_OVER('E4/600000'),
    });
  });

  it.each([
    // In binary 0.29/0.01 is 28.999999999999996, and 180.464/0.01 is 18046.399999999998.
    ['1 %', '29 %', '=TRUNC(ROUND(E4/0.01,12),4)', 29],
    ['1 %', '18046.4 %', '=TRUNC(ROUND(E4/0.01,10),4)', 18046.4],
  ])('cut no noise: %s, %s', (wanted, reached, formula, rate) => {
    const before = report([indicator(wanted, reached)]);
    const { plan: planned } = plan(before, { ...DEFAULT_SCHEME, rounding: 'truncate' });
    expect(written(planned)['F4']).toBe(formula);
    expect(valueIn(applied(before, planned), 'F4')).toBe(rate);
  });

  it('cap a rate in its cell', () => {
    const { plan: planned } = plan(report([applications]), { ...DEFAULT_SCHEME, cap: 100 });
    expect(written(planned)['F4']).toBe('=MIN(E4/600000,1)');
  });

  it('write values by choice', () => {
    const { plan: planned } = plan(report([procurement]), { ...DEFAULT_SCHEME, writes: 'values' });
    expect(written(planned)).toMatchObject({ E4: 0.818181818181818, F4: 1.02272727272727, G4: '超越' });
  });

  it('use their own words, quotes and all', () => {
    const wording = { ...DEFAULT_SCHEME.wording, met: '符合"目標"' };
    const after = report([indicator('5 件', '5 件')]);
    const scheme = { ...DEFAULT_SCHEME, wording };
    expect(valueIn(applied(after, plan(after, scheme).plan), 'G4')).toBe('符合"目標"');
  });

  it('escape a unit that has quotes', () => {
    const { plan: planned } = plan(report([indicator('5', actual('6 "x'))]));
    expect(formats(planned)['E4']).toBe('#,##0" "\\""x"');
  });

  it('add a column of lights, and find it again', () => {
    const scheme = { ...DEFAULT_SCHEME, lights: { shown: true, yellowFrom: 80 } };
    const before = report([indicator('100 件', '85 件'), unread]);
    const { plan: planned } = plan(before, scheme);
    const after = applied(before, planned);
    expect(['H3', 'H4', 'H5'].map((name) => valueIn(after, name))).toEqual(['燈號', '▲ 黃燈', '□ 無資料']);
    expect(isEmptyPlan(plan(after, scheme).plan)).toBe(true);
  });
});

describe('cells that hold something already', () => {
  const columns = { goal: 0, indicator: 1, target: 2, narrative: 3, actual: 4, rate: 5, status: 6 };
  const filled = (cells: Record<string, string | number>, read: Indicator = applications): Report =>
    report([read], { E3: '實際值', F3: '達成率', G3: '達成狀態', ...cells }, { columns });

  it('are conflicts when they hold something else', () => {
    const { plan: planned, conflicts } = plan(filled({ F4: '100.55%', G4: '符合' }));
    expect(written(planned)).toEqual({ E4: 603349 });
    expect(conflicts.map(({ cell, number }) => [cellName(cell), number])).toEqual([
      ['F4', 1],
      ['G4', 1],
    ]);
  });

  it('are rewritten when the user says so', () => {
    const planned = plan(filled({ F4: '100.55%', G4: '符合' }));
    const [rate, status] = planned.conflicts;
    expect(rate && written(withConflicts(planned, [rate]))).toEqual({ E4: 603349, F4: '=E4/600000' });
    expect(status && written(withConflicts(planned, [status]))).toEqual({
      E4: 603349,
      G4: STATUS_OVER('E4/600000'),
    });
    expect(written(withConflicts(planned, planned.conflicts))).toEqual({
      E4: 603349,
      F4: '=E4/600000',
      G4: STATUS_OVER('F4'),
    });
  });

  it('let the status follow the rate once that is Attain’s', () => {
    const planned = plan(filled({ F4: 1.0055 }));
    expect(written(planned.plan)['G4']).toBe(STATUS_OVER('E4/600000'));
    expect(written(withConflicts(planned, planned.conflicts))['G4']).toBe(STATUS_OVER('F4'));
  });

  it('are rewritten without asking when Attain wrote them', () => {
    const read = indicator('600000 件', actual('603349 人', { source: 'column' }));
    const mine: CellContent = { kind: 'formula', formula: '=E4/500000' };
    const owned = (cell: { row: number; column: number }): CellContent | undefined =>
      cellName(cell) === 'F4' ? mine : undefined;
    const { plan: planned, conflicts } = plan(
      filled({ F4: '=E4/500000', E4: 603349 }, read),
      DEFAULT_SCHEME,
      owned,
    );
    expect(conflicts).toEqual([]);
    expect(written(planned)['F4']).toBe('=E4/600000');
    const edited = plan(filled({ F4: '=E4/400000', E4: 603349 }, read), DEFAULT_SCHEME, owned);
    expect(edited.conflicts.map(({ cell }) => cellName(cell))).toEqual(['F4']);
  });

  it('are emptied when Attain’s rate no longer holds, and left alone when it is a person’s', () => {
    const owned = (): CellContent => ({ kind: 'value', value: 1.5 });
    expect(written(plan(filled({ F4: 1.5 }, unread), DEFAULT_SCHEME, owned).plan)).toHaveProperty('F4', '');
    const foreign = plan(filled({ F4: '150%' }, unread));
    expect([foreign.conflicts, written(foreign.plan)]).toEqual([[], { G4: '無法評估' }]);
  });

  it('are inputs in the actual column, unless the user corrects them', () => {
    const read = indicator('600000 件', actual('603349 人', { source: 'column' }));
    const standing = plan(filled({ E4: 603349 }, read));
    expect(written(standing.plan)).toEqual({ F4: '=E4/600000', G4: STATUS_OVER('F4') });
    const corrected = indicator('600000 件', actual('603000 人', { source: 'corrected' }));
    expect(written(plan(filled({ E4: 603349 }, corrected)).plan)['E4']).toBe(603000);
    const unclear = plan(filled({ E4: '詳說明' }));
    expect(written(unclear.plan)).toEqual({ F4: '=603349/600000', G4: STATUS_OVER('F4') });
  });

  it('keep the number format that a person chose, but never show a formula as text', () => {
    const chosen = {
      columns,
      formats: new Map([
        ['F4', '0.0%'],
        ['G4', '@'],
      ]),
    };
    const headings = { E3: '實際值', F3: '達成率', G3: '達成狀態' };
    const { plan: planned } = plan(report([applications], headings, chosen));
    expect(formats(planned)).toMatchObject({ F4: undefined, G4: 'General' });
  });
});

describe('figures that are not plain numbers', () => {
  it('keep an approximate actual in its own words', () => {
    const before = report([indicator(target('6 次', '>='), actual('6 次', { exactness: 'over' }))]);
    const { plan: planned } = plan(before);
    expect(written(planned)).toMatchObject({ E4: '6 次', F4: '=6/6', G4: STATUS_OVER('F4') });
    expect(isEmptyPlan(plan(applied(before, planned)).plan)).toBe(true);
  });

  it('write a date as a date', () => {
    const due = {
      ...target('0'),
      ...dateQuantity('2011-12-31'),
      due: '2011-12-31',
      comparator: '<=' as const,
    };
    const done = dateQuantity('2011-11-30');
    const before = report([
      indicator(due, done && actual('0', { quantity: done }), { measure: 'milestone' }),
    ]);
    const { plan: planned } = plan(before);
    expect(written(planned)).toMatchObject({ E4: 40877, G4: '達成' });
    expect(formats(planned)['E4']).toBe('yyyy/m/d');
    expect(isEmptyPlan(plan(applied(before, planned)).plan)).toBe(true);
  });
});

describe('for any report', () => {
  const units = fc.constantFrom('件', '人', '%', '萬元', '公里');
  const figures = fc
    .tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 2 }))
    .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)).toString());
  const stated = fc
    .record({
      wanted: figures,
      achieved: figures,
      unit: units,
      comparator: fc.constantFrom<Comparator | null>(null, '>=', '>', '<=', '<', '='),
      isMissing: fc.constantFrom(false, false, false, true),
    })
    .map(({ wanted, achieved, unit, comparator, isMissing }) =>
      indicator(target(`${wanted} ${unit}`, comparator), isMissing ? null : actual(`${achieved} ${unit}`)),
    );
  const counts = fc.integer({ min: 0, max: 999 }).map((count) => `${String(count)} 件`);
  const calculated = fc
    .record({
      wanted: figures,
      form: fc.constantFrom('share', 'growth', 'index', 'reduction'),
      current: counts,
      base: counts,
    })
    .map(({ wanted, form, current, base }) =>
      indicator(`${wanted} %`, computedActual(form, current, base), { measure: 'ratio' }),
    );
  const indicators = fc.array(fc.oneof(stated, calculated), { minLength: 1, maxLength: 5 });
  const schemes: fc.Arbitrary<Scheme> = fc
    .record({
      preset: fc.constantFrom(...SCHEME_PRESETS),
      writes: fc.constantFrom('formulas', 'values'),
      cap: fc.constantFrom(null, null, 100, 150),
      lowerIsBetter: fc.constantFrom('none', 'target-over-actual', 'two-minus-ratio'),
    })
    .map(({ preset, ...choices }) => ({ ...preset.scheme, ...choices }));

  it('planning again after applying changes nothing', () => {
    fc.assert(
      fc.property(indicators, schemes, (read, scheme) => {
        const before = report(read);
        const first = plan(before, scheme);
        const mine = new Map(ownedAfter(first.plan).map(({ cell, content }) => [cellName(cell), content]));
        const after = applied(before, first.plan);
        for (const owned of [
          () => undefined,
          (cell: { row: number; column: number }) => mine.get(cellName(cell)),
        ]) {
          const second = plan(after, scheme, owned);
          expect(written(second.plan)).toEqual({});
          expect(isEmptyPlan(second.plan)).toBe(true);
          expect(second.conflicts).toEqual([]);
        }
      }),
      runs(200),
    );
  });

  it('the cells say what the core says', () => {
    fc.assert(
      fc.property(indicators, schemes, (read, scheme) => {
        const before = report(read);
        const { plan: planned, assessments } = plan(before, scheme);
        const after = applied(before, planned);
        assessments.forEach((assessment, index) => {
          const row = String(4 + index);
          expect(valueIn(after, `G${row}`)).toBe(statusWord(assessment, scheme, 'zh-TW'));
          if (scheme.lights.shown) {
            expect(valueIn(after, `H${row}`)).toBe(lightWord(lightOf(assessment, scheme), 'zh-TW'));
          }
          const rate = valueIn(after, `F${row}`);
          expect(rate === '' ? null : shownInCell(rate, scheme)).toBe(assessment.shown);
        });
      }),
      runs(200),
    );
  });

  /** What the rate's number format shows of a cell. */
  function shownInCell(rate: string | number | boolean, scheme: Scheme): string {
    const percent = new Decimal(Number(rate)).toSignificantDigits(15).times(100);
    return shownRate(percent, { ...scheme, rounding: 'half-up', cap: null });
  }
});
