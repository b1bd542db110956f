import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import type { Scheme } from '../../../src/core/achievement/scheme';
import { shownPercent, shownPlain, shownRate } from '../../../src/core/achievement/shownRate';
import { Decimal } from '../../../src/core/quantity/decimal';

const slip = new Decimal(92885).div(80);
const CAPPED: Scheme = { ...DEFAULT_SCHEME, cap: 100 };
const cut = { ...DEFAULT_SCHEME, rounding: 'truncate' } as const;

test.each([
  ['two decimals', '112.5', DEFAULT_SCHEME, '112.50%'],
  ['rounded', slip, DEFAULT_SCHEME, '1,161.06%'],
  ['cut', '100.558', cut, '100.55%'],
  ['no decimals', slip, { ...DEFAULT_SCHEME, decimals: 0 }, '1,161%'],
  ['capped', slip, CAPPED, '100.00%'],
  ['no minus before zero', '-0.001', DEFAULT_SCHEME, '0.00%'],
])('prints a rate as the scheme says: %s', (_, rate, scheme, shown) => {
  expect(shownRate(new Decimal(rate), scheme)).toBe(shown);
});

test.each([
  ['just below a threshold', '99.9984', '100', '99.998%'],
  ['on the threshold', '100', '100', '100.00%'],
  ['far from it', '99.5', '100', '99.50%'],
  ['beside a figure that was cut', '236.5854', '236.59', '236.585%'],
])('gives as many decimals as tell a figure from another: %s', (_, value, other, shown) => {
  expect(shownPercent(new Decimal(value), DEFAULT_SCHEME, [new Decimal(other)])).toBe(shown);
});

test('a computed result has the decimals of its cell, and is never capped', () => {
  expect(shownPercent(slip, CAPPED)).toBe('1,161.06%');
  expect(shownPlain(new Decimal('81.8'), DEFAULT_SCHEME)).toBe('81.80');
});
