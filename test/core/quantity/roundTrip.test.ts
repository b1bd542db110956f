import fc from 'fast-check';
import { quantitiesIn } from './bed/notation';
import { groupedWith, PRINTED, PRINTED_NEGATIVE, PRINTED_PERCENT, PRINTED_TENTHS } from './bed/printer';
import { runs } from '../../support/runs';

/** Two and more: a bare 一 is an article more often than a number. */
const whole = fc.oneof(
  fc.integer({ min: 2, max: 9999 }),
  fc.integer({ min: 2, max: 99_999_999 }),
  fc.integer({ min: 2, max: 999_999_999_999 }),
);

describe('a whole number reads back as it was written', () => {
  it.each(Object.entries(PRINTED))('%s', (_, print) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(quantitiesIn(`共${print(value)}。`)).toBe(`${value}件`);
      }),
      runs(100),
    );
  });

  it('with decimals, in every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999 }), (ones, parts) => {
        const written = `${ones}.${parts.toString().padStart(3, '0')}`;
        expect(quantitiesIn(`達${written}公里`)).toBe(`${Number(written)}公里`);
      }),
      runs(100),
    );
  });
});

describe('a percentage reads back as it was written', () => {
  it.each(Object.entries(PRINTED_PERCENT))('%s', (_, print) => {
    for (let value = 1; value < 100; value++) {
      expect(quantitiesIn(`達成率為${print(value)}`)).toBe(`${value}%`);
    }
  });

  it.each(Object.entries(PRINTED_TENTHS))('成 in %s', (_, print) => {
    for (let value = 11; value < 100; value++) {
      if (value % 10 === 0) continue;
      expect(quantitiesIn(`約占${print(Math.floor(value / 10), value % 10)}`)).toBe(`${value}%`);
    }
  });
});

describe('an amount below zero reads back as it was written', () => {
  const hundredths = fc.integer({ min: 1, max: 99_999_999 });

  it.each(Object.entries(PRINTED_NEGATIVE))('%s', (_, print) => {
    fc.assert(
      fc.property(hundredths, fc.constantFrom('', '%'), (value, unit) => {
        const written = print(groupedWith(value / 100, 2) + unit);
        expect(quantitiesIn(written)).toBe(`${-value / 100}${unit}`);
      }),
      runs(100),
    );
  });
});
