import { choosePeriod, type PeriodFigures } from '../../../src/core/layout/choosePeriod';
import { periodIn } from '../../../src/core/layout/headings/periodIn';

const of = (...periods: readonly string[]): readonly PeriodFigures[] =>
  periods.map((period) => ({ period: periodIn(period).period, hasFigures: true }));

const chosen = (targets: readonly string[], actuals: readonly string[], title: string): unknown =>
  choosePeriod(of(...targets), of(...actuals), { asked: null, titled: periodIn(title).period });

describe('the period that is reported', () => {
  it('is the one quarter that has a target of its own, where the result names none', () => {
    expect(chosen(['annual', 'q1'], ['-'], '')).toEqual({ year: null, part: { kind: 'quarter', number: 1 } });
    expect(chosen(['annual', 'q1', 'q2'], ['-'], '')).toBeNull();
  });

  it('is the year where a report of its last quarter gives the results of the year', () => {
    const quarters = ['q3', 'q4'];
    expect(chosen([...quarters, 'full year'], [...quarters, 'full year'], 'q4')).toMatchObject({
      part: { kind: 'year' },
    });
    expect(chosen(quarters, quarters, 'q4')).toMatchObject({ part: { kind: 'quarter', number: 4 } });
    expect(chosen([...quarters, 'full year'], [...quarters, 'full year'], 'q3')).toMatchObject({
      part: { kind: 'quarter', number: 3 },
    });
  });
});
