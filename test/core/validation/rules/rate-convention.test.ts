import { sheetOf, type TestRow } from '../bed/rows';
import { runRule, testRule } from '../bed/testRule';

const row = (target: string, actual: string, rate: string, more: object = {}) => ({
  target,
  actual,
  rate,
  ...more,
});
const shorter = { direction: '越低越好' };

testRule('rate-convention', {
  valid: [
    { name: 'the usual ratio', rows: [row('100 件', '120 件', '120%'), row('50 件', '40 件', '80%')] },
    { name: 'a single row', rows: [row('100 件', '120 件', '20%')] },
    {
      name: 'one at 120 below another',
      rows: [row('100 件', '130 件', '120%'), row('50 件', '75 件', '150%')],
    },
    { name: 'one of two at 100', rows: [row('100 件', '120 件', '100%'), row('50 件', '60 件', '120%')] },
  ],
  invalid: [
    {
      name: 'a single rate of just 100',
      rows: [row('100 件', '120 件', '100%')],
      findings: [{ quote: '100%', indicator: null, message: 'held' }],
    },
    {
      name: 'one of two that stop at 100',
      rows: [row('100 件', '120 件', '100%'), row('50 件', '40 件', '80%')],
      findings: [{ quote: '100%', indicator: null, message: 'held' }],
    },
    {
      name: 'rates that stop at 100',
      rows: [row('100 件', '120 件', '100%'), row('50 件', '40 件', '80%'), row('10 件', '15 件', '100%')],
      findings: [{ quote: '100%', indicator: null, message: 'capped' }],
    },
    {
      name: 'rates that stop at 120',
      rows: [row('100 件', '150 件', '120%'), row('50 件', '55 件', '110%'), row('10 件', '15 件', '120%')],
      findings: [{ quote: '120%', indicator: null, message: 'capped' }],
    },
    {
      name: 'a single one that stops where no other goes beyond',
      rows: [row('100 件', '130 件', '120%'), row('50 件', '55 件', '110%')],
      findings: [{ quote: '120%', indicator: null, message: 'held' }],
    },
    {
      name: 'the result in the column of the rate',
      rows: [row('35%', '36.4%', '36.4%'), row('80%', '72%', '72%')],
      findings: [{ quote: '36.4%', indicator: null, message: 'actual' }],
    },
    {
      name: 'what is beyond the target',
      rows: [row('100 件', '120 件', '20%'), row('50 件', '90 件', '80%')],
      findings: [{ quote: '20%', indicator: null, message: 'excess' }],
    },
    {
      name: 'target ÷ result, and 2 − result ÷ target in another table',
      rows: [row('7 日', '7.5 日', '93.33%', shorter), row('50 件', '41 件', '121.95%', shorter)],
      findings: [{ quote: '93.33%', indicator: null, message: 'inverse' }],
    },
    {
      name: '2 − result ÷ target',
      rows: [row('40 件', '46 件', '85%', shorter), row('50 件', '40 件', '120%', shorter)],
      findings: [{ quote: '85%', indicator: null, message: 'two-minus' }],
    },
  ],
});

describe('what a convention proposes', () => {
  const proposed = (...rows: readonly TestRow[]) =>
    runRule('rate-convention', sheetOf({ rows })).map(({ proposal }) => proposal);

  it('is the formula, or the cap, with which the scheme does the same', () => {
    expect(
      proposed(row('7 日', '7.5 日', '93.33%', shorter), row('50 件', '41 件', '121.95%', shorter)),
    ).toEqual([{ lowerIsBetter: 'target-over-actual' }]);
    expect(proposed(row('40 件', '46 件', '85%', shorter), row('50 件', '40 件', '120%', shorter))).toEqual([
      { lowerIsBetter: 'two-minus-ratio' },
    ]);
    const fell = { ...shorter, baseline: '100 件' };
    expect(proposed(row('80 件', '90 件', '50%', fell), row('40 件', '55 件', '75%', fell))).toEqual([
      { lowerIsBetter: 'share-of-way' },
    ]);
    expect(
      proposed(row('100 件', '120 件', '100%'), row('50 件', '40 件', '80%'), row('10 件', '15 件', '100%')),
    ).toEqual([{ cap: 100 }]);
  });

  it('is nothing where no setting does so', () => {
    expect(proposed(row('35%', '36.4%', '36.4%'), row('80%', '72%', '72%'))).toEqual([null]);
  });
});
