import { fileOf, sheetOf, type TestRow } from '../validation/bed/rows';

const row = (indicator: string, target: string, actual: string, rate: string): TestRow => ({
  indicator,
  target,
  actual,
  rate,
});

const waysOf = (...rows: readonly TestRow[]): readonly (string | undefined)[] =>
  fileOf(sheetOf({ rows })).readings.map(({ indicator }) => indicator.direction.way);

/** 目標 ÷ 實際 by itself may be a slip. */
const OPEN = row('甲項數值', '80', '100', '80%');
const TURNED = [row('漏水率', '10%', '12%', '83.33%'), row('客訴件數', '50件', '60件', '83.33%')];
const DIVIDED = [
  row('漏水率', '10%', '12%', '120%'),
  row('客訴件數', '50件', '60件', '120%'),
  row('離職人數', '50人', '60人', '120%'),
];

describe('what the rates of other rows show of a row', () => {
  it('says nothing where there are none', () => {
    expect(waysOf(OPEN)).toEqual(['open']);
  });

  it('settles a rate that is the target ÷ the result where the table computes so', () => {
    expect(waysOf(...TURNED, OPEN)).toEqual(['lower', 'lower', 'lower']);
  });

  it('takes two such rows for it, and none that says otherwise', () => {
    expect(waysOf(...TURNED.slice(0, 1), OPEN)).toEqual(['lower', 'open']);
    expect(waysOf(...TURNED, ...DIVIDED.slice(2), OPEN).at(-1)).toBe('open');
  });

  it('does not take a rate for praise of a large result where the table divides whatever it measures', () => {
    expect(waysOf(...DIVIDED)).toEqual(['lower', 'lower', 'lower']);
    const injuries = row('受傷人數', '50人', '60人', '120%');
    expect(waysOf(injuries)).toEqual(['open']);
    expect(waysOf(injuries, ...DIVIDED)[0]).toBe('lower');
  });

  it('doubts a rate that may be held at 100, where the table holds its rates there', () => {
    const held = [row('輔導家數', '100家', '120家', '100%'), row('收件數', '50件', '60件', '100%')];
    const short = row('甲項數值', '100', '80', '100%');
    expect(waysOf(short)).toEqual(['higher']);
    expect(waysOf(...held, short).at(-1)).toBe('open');
    expect(waysOf(...held, row('乙項數值', '100', '130', '130%'), short).at(-1)).toBe('higher');
    expect(waysOf(...held, row('培訓人數', '100人', '80人', '100%')).at(-1)).toBe('higher');
    expect(waysOf(...held, row('平均逾期天數', '10天', '8天', '100%')).at(-1)).toBe('lower');
  });

  it('takes a rate upside down of what an office does for a slip, one such custom or not', () => {
    expect(waysOf(row('訪視次數', '100次', '95次', '105.26%'))).toEqual(['higher']);
    expect(waysOf(...TURNED.slice(0, 1), row('訪視次數', '100次', '95次', '105.26%')).at(-1)).toBe('higher');
  });

  it('reads the way of the other rows from their own bounds as well', () => {
    const bounded = [row('甲項', '10件以下', '12件', '83.33%'), row('乙項', '不超過50件', '60件', '83.33%')];
    expect(waysOf(...bounded, OPEN).at(-1)).toBe('lower');
  });
});
