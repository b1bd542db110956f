import { numberStyleOf } from '../../../src/core/quantity/numberStyle';
import { findQuantities } from '../../../src/core/quantity/scan';

describe('the style of a column', () => {
  it.each([
    ['a decimal comma that can mean nothing else', ['96,5', '97,2'], ','],
    ['a decimal comma behind groups', ['1.250,75', '12,5 %'], ','],
    ['groups of thousands', ['1,250', '1,300'], '.'],
    ['groups and decimals', ['1,250.5', '96,5'], '.'],
    ['a point that is a decimal one', ['96,5', '97.25'], '.'],
    ['words', ['完成', ''], '.'],
  ] as const)('%s', (_, texts, decimal) => {
    expect(numberStyleOf(texts).decimal).toBe(decimal);
  });

  it('believes a comma more where semicolons divide the cells', () => {
    expect(numberStyleOf(['96,5', '1.25'], ';').decimal).toBe(',');
  });

  it.each([
    ['numbers beside them', ['(12)', '10', '5'], 'negative'],
    ['nothing beside them', ['(1)', '(2)', '(3)'], 'numbering'],
  ] as const)('brackets with %s', (_, texts, brackets) => {
    expect(numberStyleOf(texts).brackets).toBe(brackets);
  });
});

describe('a number in the style of its column', () => {
  const comma = numberStyleOf(['96,5']);
  const negative = numberStyleOf(['(12)', '10']);

  it.each([
    ['96,5', comma, '96.5'],
    ['1.250', comma, '1250'],
    ['1.250,5%', comma, '1250.5%'],
    ['12 345,5', comma, '12345.5'],
    ['(12)', negative, '-12'],
    ['(1,200 元)', negative, '-1200元'],
  ] as const)('%s', (text, style, read) => {
    expect(findQuantities(text, style).map(({ value, unit }) => `${value.toString()}${unit.name}`)).toEqual([
      read,
    ]);
  });
});

describe('a number that is read in part', () => {
  it.each(['96,5', '1.2.3'])('is not read at all: %s', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it.each([
    ['1 200', '1200'],
    ['12 345 678', '12345678'],
    ["1'200", '1200'],
    ['1.250.000', '1250000'],
    ['1.250,75', '1250.75'],
    ['49.03-', '-49.03'],
    ['111 112 113', '111112113'],
  ])('or is read whole: %s', (text, read) => {
    expect(findQuantities(text).map(({ value }) => value.toString())).toEqual([read]);
  });

  it('as figures of their own in a text', () => {
    expect(findQuantities('年度 111 112 113 件數').map(({ value }) => value.toString())).toEqual([
      '111',
      '112',
      '113',
    ]);
  });
});
