import { detected } from './bed/columns';

describe('this fiscal year and the one before, by their letters', () => {
  it.each([
    ['PFY Actual', 'CFY Target', 'CFY Actual'],
    ['Prior FY', 'Target', 'CFY'],
    ['Previous financial year actual', 'Current FY Target', 'Current FY Actual'],
  ])('%s, %s, %s', async (before, target, actual) => {
    const rows = [
      ['Measure', before, target, actual],
      ['Visits', 90, 100, 104],
      ['Loans', 400, 420, 390],
    ];
    expect(await detected(rows)).toBe('actual D, baseline B, indicator A, target C');
  });
});
