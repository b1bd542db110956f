import { readable } from '../../../src/core/text/readable';
import { readTarget } from '../../../src/core/quantity/readTarget';
import { findQuantities } from '../../../src/core/quantity/scan';
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
    ['mg/L', '毫克/公升'],
    ['kWh/m²', '度/平方公尺'],
    ['km/h', '公里/小時'],
  ])('%s and %s are the same thing', (a, b) => {
    expect(relation(a, b)).toBe('same');
    expect(relation(b, a)).toBe('same');
  });

  it.each([
    ['件\ncases', '件'],
    ['days (天)', '天'],
    ['分鐘 minutes', '分鐘'],
    ['人次 person-times', '人次'],
    ['千元 NT$ thousand', '千元'],
  ])('%s is one unit, said in two languages: %s', (both, one) => {
    expect(relation(both, one)).toBe('same');
  });

  it.each([
    ['NT$ million', '百萬元', '1000000'],
    ["$'000", '千元', '1000'],
    ['US$m', '百萬美元', '1000000'],
    ['million m³', '百萬立方公尺', '1000000'],
    ['thousand tonnes', '千公噸', '1000000'],
    ['kWh million', '百萬度', '1000000'],
    ['thousands', '千', '1000'],
  ])('%s is so many at once: %s', (text, name, scale) => {
    expect(readUnit(text)).toMatchObject({ name, scale });
  });

  it.each([
    ['number (000)', '千', 'number (000)'],
    ["No. ('000)", '千', "No. ('000)"],
    ['count in millions', '百萬', 'count in millions'],
    ['萬元 NT$10K', '萬元', '萬元'],
    ['次數 no.', '次', '次'],
    ['Days', '日', 'Days'],
    ['SECS', '秒', 'SECS'],
    ['kg', '公斤', 'kg'],
  ])('%s is compared as %s and shown as %s', (written, name, text) => {
    expect(readUnit(written)).toMatchObject({ name, text });
  });

  it.each(['m', 'mm', 'k', 'people', 'm³'])('%s is no scale', (text) => {
    expect(readUnit(text).scale).not.toMatch(/^1?000/);
  });

  it.each([
    ['元', '千元'],
    ['thousands', '件'],
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
    ['mg/L', 'mg/kg'],
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

describe('a figure for one of something', () => {
  it.each([
    ['30 mg/L以下', '30 mg/L', '<='],
    ['≤ 50 kWh/m²', '50 kWh/m²', '<='],
    ['每案 30 毫克/公升以下', '30 毫克/公升', '<='],
    ['at least 12 km/h', '12 km/h', '>='],
    ['不超過 5 公斤/公頃', '5 公斤/公頃', '<='],
    ['65 dB(A)以下', '65 dB(A)', '<='],
    ['120 mg/Lab', '120 mg', null],
  ])('keeps its bound: %s', (text, quote, bound) => {
    const target = readTarget(text);
    expect(target && text.slice(target.span.start, target.span.end)).toBe(quote);
    expect(target?.comparator).toBe(bound);
  });
});

describe('a unit in brackets behind its number', () => {
  it.each([
    ['4,796(人次)', '人次', '1', '4796'],
    ['4,796 （人次）', '人次', '1', '4796'],
    ['85(%)', '%', '1', '85'],
    ['6.5(萬立方公尺)', '萬立方公尺', '10000', '6.5'],
    ['12（千人次）', '千人次', '1000', '12'],
    ['1,200(萬元)', '萬元', '10000', '1200'],
  ])('%s', (text, name, scale, value) => {
    const [found] = findQuantities(readable(text).plain);
    expect(found?.unit).toMatchObject({ name, scale });
    expect(found?.value.toString()).toBe(value);
  });

  it('is not a remark that only begins with a unit', () => {
    expect(findQuantities('12(人工計算)')[0]?.unit.text).toBe('');
  });
});
