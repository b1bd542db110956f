import { readUnit, relateUnits } from '../../../src/core/quantity/units';

const relation = (a: string, b: string): string => relateUnits(readUnit(a), readUnit(b));

describe('two units', () => {
  it.each([
    ['場', '場次'],
    ['名', '人'],
    ['縣市', '個縣市'],
    ['次', '次數'],
    ['%', '％'],
    ['天', '日'],
    ['工作天', 'working days'],
    ['件', '件/年'],
  ])('%s and %s are the same thing', (a, b) => {
    expect(relation(a, b)).toBe('same');
    expect(relation(b, a)).toBe('same');
  });

  it.each([
    ['元', '千元'],
    ['萬元', '億元'],
    ['公里', '公尺'],
    ['公噸', '公斤'],
    ['GW', 'MW'],
    ['小時', '分鐘'],
    ['人', '萬人'],
  ])('%s and %s are scales of one thing', (a, b) => {
    expect(relation(a, b)).toBe('convertible');
    expect(relation(b, a)).toBe('convertible');
  });

  it.each([
    ['件', '人'],
    ['人', '人次'],
    ['人次', '次'],
    ['戶', '人'],
    ['%', '百分點'],
    ['%', '件'],
    ['元', '公里'],
    ['元', '美元'],
    ['件/年', '件/月'],
    ['件', '某種東西'],
  ])('%s and %s are different', (a, b) => {
    expect(relation(a, b)).toBe('different');
    expect(relation(b, a)).toBe('different');
  });

  it('cannot be compared where one is not stated', () => {
    expect(relation('', '件')).toBe('unknown');
    expect(relation('%', '')).toBe('unknown');
  });
});
