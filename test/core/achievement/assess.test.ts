import { assess } from '../../../src/core/achievement/assess';
import type { Assessment } from '../../../src/core/achievement/assessment';
import { NO_CELLS } from '../../../src/core/achievement/operands';
import { printFormula, printPlain, printText } from '../../../src/core/achievement/print';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { statusWord } from '../../../src/core/achievement/words';
import { Decimal } from '../../../src/core/quantity/decimal';
import { dateQuantity } from '../../../src/core/quantity/dates';
import type { Indicator } from '../../../src/core/report/indicator';
import {
  actual,
  computedActual,
  condition,
  evidence,
  indicator,
  quantity,
  target,
  towards,
} from './bed/reading';

const noteIds = ({ notes }: Assessment): readonly string[] => notes.map((note) => note.id);
const percentOf = ({ rate }: Assessment): string | undefined => rate?.toDecimalPlaces(4).toString();
const assessed = (read: Indicator): Assessment => assess(read, DEFAULT_SCHEME);

describe('the figures of a published report', () => {
  it.each([
    [
      'applications',
      indicator('600000 件', '603349 人'),
      '100.5582',
      '100.56%',
      'exceeded',
      '603349 / 600000',
    ],
    ['counties', indicator('22 縣市', '22 縣市'), '100', '100.00%', 'met', '22 / 22'],
    ['talks', indicator(target('60 次', '>='), '84 次'), '140', '140.00%', 'exceeded', '84 / 60'],
    ['users', indicator('8000 人', '92885 人'), '1161.0625', '1,161.06%', 'greatly-exceeded', '92885 / 8000'],
    [
      'procurements without fault',
      indicator('80 %', computedActual('share', '9 件', '11 件'), { measure: 'ratio' }),
      '102.2727',
      '102.27%',
      'exceeded',
      '9 / 11 / 0.8',
    ],
    ['sessions', indicator('100 場', '157 場次'), '157', '157.00%', 'exceeded', '157 / 100'],
    [
      'cases referred',
      indicator('2 %', computedActual('growth', '158 件', '89 件'), { measure: 'growth' }),
      '3876.4045',
      '3,876.40%',
      'greatly-exceeded',
      '(158 - 89) / 89 / 0.02',
    ],
    [
      'praise',
      indicator('2 %', '2.01 %', { measure: 'growth' }),
      '100.5',
      '100.50%',
      'exceeded',
      '0.0201 / 0.02',
    ],
    ['grants', indicator('100 %', '100 %', { measure: 'ratio' }), '100', '100.00%', 'met', '1 / 1'],
  ])('%s', (_, read, rate, shown, status, plain) => {
    const assessment = assessed(read);
    expect(percentOf(assessment)).toBe(rate);
    expect(assessment.shown).toBe(shown);
    expect(assessment.status).toBe(status);
    expect(assessment.met).toBe(true);
    expect(assessment.expression && printPlain(assessment.expression)).toBe(plain);
  });

  it('gives a coded level no rate', () => {
    const legend = new Map([
      ['0', '均未達到'],
      ['1', '達到一項'],
      ['2', '均達到'],
    ]);
    const level = { measure: 'level', direction: towards('none'), legend } as const;
    expect(assessed(indicator('2', '2', level))).toMatchObject({ rate: null, met: true, status: 'met' });
    expect(assessed(indicator('2', '1', level))).toMatchObject({ rate: null, met: false, status: 'not-met' });
    expect(noteIds(assessed(indicator('2', '100 %', level)))).toEqual(['achievement.note.not-a-code']);
    expect(noteIds(assessed(indicator('2', '3', level)))).toEqual(['achievement.note.code-not-in-legend']);
    expect(noteIds(assessed(indicator('2', null, level)))).toEqual(['achievement.note.no-actual']);
  });
});

describe('the edge of the target', () => {
  it.each([
    ['99996 件', '100.00%', 'not-met'],
    ['100000 件', '100.00%', 'met'],
    ['100001 件', '100.00%', 'exceeded'],
    ['199999 件', '200.00%', 'exceeded'],
    ['200000 件', '200.00%', 'greatly-exceeded'],
  ])('%s of 100,000 shows %s and is %s', (achieved, shown, status) => {
    expect(assessed(indicator('100000 件', achieved))).toMatchObject({ shown, status });
  });

  it('is not moved by the noise of binary arithmetic in a cell', () => {
    const sum = { cell: { row: 3, column: 4 }, holds: new Decimal(0.1 + 0.2) };
    const read = indicator('30 %', actual('30 %', { source: 'column' }));
    expect(assess(read, DEFAULT_SCHEME, { ...NO_CELLS, actual: sum })).toMatchObject({ status: 'met' });
  });

  it('is not met by reaching it when it must be surpassed', () => {
    expect(assessed(indicator(target('6 次', '>'), '6 次'))).toMatchObject({ met: false, shown: '100.00%' });
    expect(assessed(indicator(target('6 次', '>'), '7 次'))).toMatchObject({ met: true });
  });

  it('must be hit exactly where the text says so', () => {
    expect(assessed(indicator(target('12 場', '='), '12 場')).status).toBe('met');
    expect(assessed(indicator(target('12 場', '='), '13 場')).status).toBe('not-met');
  });
});

describe('lower is better', () => {
  const leakage = (achieved: string): Indicator =>
    indicator(target('15 %', '<='), achieved, { measure: 'ratio', direction: towards('lower') });

  it('is met or not, without a rate', () => {
    expect(assessed(leakage('14.2 %'))).toMatchObject({ met: true, rate: null, status: 'met' });
    expect(assessed(leakage('15 %'))).toMatchObject({ met: true });
    expect(assessed(leakage('15.1 %'))).toMatchObject({ met: false, status: 'not-met' });
    expect(noteIds(assessed(leakage('14.2 %')))).toEqual(['achievement.note.lower-is-better']);
  });

  it('has a rate only by the formula that the scheme names', () => {
    const over = assess(leakage('12 %'), { ...DEFAULT_SCHEME, lowerIsBetter: 'target-over-actual' });
    expect([percentOf(over), over.expression && printText(over.expression)]).toEqual(['125', '15% ÷ 12%']);
    const minus = assess(leakage('18 %'), { ...DEFAULT_SCHEME, lowerIsBetter: 'two-minus-ratio' });
    expect([percentOf(minus), minus.status]).toEqual(['80', 'not-met']);
    expect(minus.expression && printText(minus.expression)).toBe('2 − 18% ÷ 15%');
    expect(noteIds(minus)).toEqual(['achievement.note.two-minus-ratio']);
  });

  it('has the share of the way from its baseline where the scheme names it', () => {
    const scheme = { ...DEFAULT_SCHEME, lowerIsBetter: 'share-of-way' } as const;
    const from = (began: string, value: string) =>
      assess(
        indicator(target('200 件', '<='), value, {
          direction: towards('lower'),
          baseline: { value: quantity(began), evidence: evidence(began) },
        }),
        scheme,
      );
    const half = from('800 件', '500 件');
    expect([percentOf(half), half.status]).toEqual(['50', 'not-met']);
    expect(half.expression && printText(half.expression)).toBe('(800 − 500) ÷ (800 − 200)');
    expect(from('800 件', '200 件')).toMatchObject({ met: true, status: 'met' });
    const beyond = from('100 件', '150 件');
    expect(beyond).toMatchObject({ met: true, rate: null });
    expect(noteIds(beyond)).toEqual(['achievement.note.no-way']);
    expect(noteIds(assess(leakage('12 %'), scheme))).toEqual(['achievement.note.no-way']);
  });

  it('is met without a rate when nothing happened at all', () => {
    const scheme = { ...DEFAULT_SCHEME, lowerIsBetter: 'target-over-actual' } as const;
    const none = assess(indicator(target('3 件', '<='), '0 件', { direction: towards('lower') }), scheme);
    expect(none).toMatchObject({ met: true, rate: null, status: 'met' });
  });
});

describe('measures that are not plain counts', () => {
  it('divides a reduction by the reduction planned, and a rise is negative', () => {
    const fewer = computedActual('reduction', '90 件', '100 件');
    const more = computedActual('reduction', '110 件', '100 件');
    const reduce = { measure: 'reduction', direction: towards('lower') } as const;
    expect(assessed(indicator('5 %', fewer, reduce))).toMatchObject({ shown: '200.00%', met: true });
    const wrong = assessed(indicator('5 %', more, reduce));
    expect(wrong).toMatchObject({ shown: null, met: false });
    expect(noteIds(wrong)).toContain('achievement.note.wrong-direction');
  });

  it('divides an index by its target', () => {
    const index = assessed(
      indicator('105 %', computedActual('index', '210 戶', '200 戶'), { measure: 'index' }),
    );
    expect(index).toMatchObject({ shown: '100.00%', status: 'met' });
  });

  it('takes a growth in percentage points as a difference of percentages', () => {
    const points = indicator('2 百分點', computedActual('growth', '58 %', '55 %'), { measure: 'growth' });
    const assessment = assessed(points);
    expect(assessment.expression && printText(assessment.expression)).toBe('(58% − 55%) ÷ 2%');
    expect(assessment.shown).toBe('150.00%');
    const stated = assessed(indicator('2 百分點', '3 %', { measure: 'growth' }));
    expect(noteIds(stated)).toEqual(['achievement.note.percent-and-points']);
  });

  it('has no growth from nothing', () => {
    const fromZero = assessed(
      indicator('2 %', computedActual('growth', '5 件', '0 件'), { measure: 'growth' }),
    );
    expect(fromZero).toMatchObject({ status: 'not-assessable', rate: null, met: null });
    expect(noteIds(fromZero)).toEqual(['achievement.note.base-zero']);
  });

  it.each([
    ['4 天', true],
    ['3 天', true],
    ['5.5 天', false],
    ['2 天', false],
  ])('%s is inside 3 to 5 days: %s', (achieved, met) => {
    const range = indicator(target('3 天', 'between', '5'), achieved, {
      measure: 'range',
      direction: towards('range'),
    });
    expect(assessed(range)).toMatchObject({ met, rate: null });
  });

  it('divides progress by planned progress', () => {
    const progress = assessed(indicator('75 %', '60 %', { measure: 'milestone' }));
    expect(progress).toMatchObject({ shown: '80.00%', status: 'not-met' });
  });
});

describe('a date', () => {
  const by = (due: string, done: string): Assessment => {
    const aim = { ...target('0'), ...dateQuantity(due), due, comparator: '<=' as const };
    const date = dateQuantity(done);
    const achieved = date && actual('0', { quantity: date, evidence: evidence(done) });
    return assessed(indicator(aim, achieved, { measure: 'milestone' }));
  };

  it.each([
    ['2011-12-31', '2011-12-21', true, 'achievement.note.early', 10],
    ['2011-12-31', '2012-01-15', false, 'achievement.note.late', 15],
    ['2011-12-31', '2011-12-31', true, 'achievement.note.on-time', undefined],
    ['2011-12', '2011-12-05', true, 'achievement.note.on-time', undefined],
    ['2012-02', '2012-03-01', false, 'achievement.note.late', 1],
    ['2011-12-31', '2011-11', true, 'achievement.note.early', 31],
  ])('due %s, done %s: %s', (due, done, met, note, days) => {
    const assessment = by(due, done);
    expect(assessment).toMatchObject({ met, rate: null });
    expect(assessment.notes[0]?.id).toBe(note);
    expect(assessment.notes[0]?.slots?.['count']).toBe(days);
  });

  it('is not assessable when only the month is known and the day decides', () => {
    expect(by('2011-12-15', '2011-12').status).toBe('not-assessable');
  });
});

describe('approximate figures', () => {
  const atLeast = (wanted: string, achieved: string, exactness: 'over' | 'and-more' | 'about' | 'almost') =>
    assessed(indicator(target(wanted, '>='), actual(achieved, { exactness })));

  it('are met when all that they may mean is', () => {
    expect(atLeast('6 次', '6 次', 'over')).toMatchObject({ met: true, shown: '100.00%', status: 'met' });
    expect(atLeast('2000 件', '2100 件', 'and-more')).toMatchObject({ met: true, shown: '105.00%' });
    expect(assessed(indicator(target('6 次', '>'), actual('6 次', { exactness: 'over' })))).toMatchObject({
      met: true,
      status: 'met',
    });
  });

  it('are not met when nothing that they may mean is', () => {
    expect(atLeast('3000 件', '2100 件', 'and-more')).toMatchObject({ met: false, status: 'not-met' });
    expect(atLeast('100 件', '100 件', 'almost')).toMatchObject({ met: false, status: 'not-met' });
  });

  it('are not assessable in between, except that 約 is taken at its word', () => {
    const between = atLeast('2150 件', '2100 件', 'and-more');
    expect(between).toMatchObject({ status: 'not-assessable', rate: null });
    expect(noteIds(between)).toContain('achievement.note.interval-undecided');
    expect(atLeast('60 件', '60 件', 'about')).toMatchObject({ met: true, status: 'met' });
  });
});

describe('units', () => {
  it.each([
    ['1000 MW', '1.2 GW', '1.2 × 1,000 ÷ 1,000', '120.00%'],
    ['5000 萬元', '60000000 元', '60,000,000 ÷ 10,000 ÷ 5,000', '120.00%'],
    ['3 公里', '2700 公尺', '2,700 ÷ 1,000 ÷ 3', '90.00%'],
  ])('a target of %s and an actual of %s', (wanted, achieved, text, shown) => {
    const assessment = assessed(indicator(wanted, achieved));
    expect(assessment.expression && printText(assessment.expression)).toBe(text);
    expect(assessment.shown).toBe(shown);
    expect(assessment.notes).toEqual([]);
  });

  it('that differ are computed all the same, and said to differ', () => {
    const assessment = assessed(indicator('600000 件', '603349 人'));
    expect(assessment.notes).toEqual([
      { id: 'achievement.note.different-units', slots: { actual: '人', target: '件' } },
    ]);
  });

  it('of a share and a count give no figure', () => {
    expect(assessed(indicator('80 %', '9 件'))).toMatchObject({ status: 'not-assessable', rate: null });
  });

  it('that are missing on one side of a percentage are taken as percent', () => {
    const assessment = assessed(indicator('80 %', '84', { measure: 'ratio' }));
    expect([assessment.shown, noteIds(assessment)]).toEqual([
      '105.00%',
      ['achievement.note.bare-as-percent'],
    ]);
  });
});

describe('targets of zero and below', () => {
  it('are compared only', () => {
    const none = assessed(indicator(target('0 件', '<='), '0 件', { direction: towards('lower') }));
    expect(none).toMatchObject({ met: true, rate: null });
    const shrink = assessed(indicator('-3 %', '-2 %', { measure: 'growth' }));
    expect(shrink).toMatchObject({ met: true, rate: null });
    expect(noteIds(shrink)).toContain('achievement.note.target-not-positive');
  });
});

describe('several conditions', () => {
  const talks = (answer: string | null): Assessment =>
    assessed(
      indicator(target('60 次', '>='), '84 次', { conditions: [condition(target('3 國', '>='), answer)] }),
    );

  it('are met when all are, at the rate of the target column', () => {
    expect(talks('4 國')).toMatchObject({ met: true, status: 'exceeded', shown: '140.00%' });
  });

  it('are not met when one is not', () => {
    const assessment = talks('2 國');
    expect(assessment).toMatchObject({ met: false, status: 'not-met', shown: '140.00%' });
    expect(statusWord(assessment, DEFAULT_SCHEME, 'zh-TW')).toBe('未達');
  });

  it('are open where the report does not answer one', () => {
    expect(talks(null)).toMatchObject({ met: null, status: 'not-assessable', shown: '140.00%' });
    expect(noteIds(talks(null))).toEqual([
      'achievement.note.condition-unanswered',
      'achievement.note.conditions-open',
    ]);
  });
});

describe('the cells that a formula refers to', () => {
  const actualCell = { row: 3, column: 5 };
  const targetCell = { row: 3, column: 2 };

  it('are those where the actual will stand, which holds its own formula', () => {
    const read = indicator('80 %', computedActual('share', '9 件', '11 件'), { measure: 'ratio' });
    const { actual: standing, expression } = assess(read, DEFAULT_SCHEME, {
      ...NO_CELLS,
      actual: { cell: actualCell, holds: null },
    });
    expect(standing && printFormula(standing)).toBe('9/11');
    expect(expression && printFormula(expression)).toBe('F4/0.8');
    expect(expression && printText(expression)).toBe('9 ÷ 11 ÷ 80%');
  });

  it('are those where actual and target stand as numbers', () => {
    const read = indicator('2 %', actual('77.5 %', { source: 'column' }), { measure: 'growth' });
    const { expression, rate } = assess(read, DEFAULT_SCHEME, {
      ...NO_CELLS,
      actual: { cell: actualCell, holds: new Decimal(69).div(89) },
      target: { cell: targetCell, holds: new Decimal('0.02') },
    });
    expect(expression && printFormula(expression)).toBe('F4/C4');
    expect(rate?.toDecimalPlaces(4).toString()).toBe('3876.4045');
  });

  it('are divided by a hundred where they hold 84 for 84 %', () => {
    const read = indicator('80 %', actual('84', { source: 'column' }), { measure: 'ratio' });
    const { expression, shown } = assess(read, DEFAULT_SCHEME, {
      ...NO_CELLS,
      actual: { cell: actualCell, holds: new Decimal(84) },
    });
    expect(expression && printFormula(expression)).toBe('F4/100/0.8');
    expect(shown).toBe('105.00%');
  });

  it('are not referred to for a figure that is only approximate', () => {
    const read = indicator('2000 件', actual('2100 件', { exactness: 'and-more' }));
    const { expression } = assess(read, DEFAULT_SCHEME, {
      ...NO_CELLS,
      actual: { cell: actualCell, holds: null },
    });
    expect(expression && printFormula(expression)).toBe('2100/2000');
  });
});

describe('what is missing', () => {
  it('is said', () => {
    expect(noteIds(assessed(indicator(null, '5 件')))).toEqual(['achievement.note.no-target']);
    expect(noteIds(assessed(indicator('5 件', null)))).toEqual(['achievement.note.no-actual']);
  });
});
