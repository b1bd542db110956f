import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { allFindings } from './bed/run';
import { sheetOf } from './bed/rows';
import { runs } from '../../support/runs';

/** A figure that a report prints with so many decimals, rounded half up or cut. */
const printing = fc.record({
  decimals: fc.integer({ min: 0, max: 3 }),
  mode: fc.constantFrom(Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN),
});
type Printing = typeof printing extends fc.Arbitrary<infer T> ? T : never;

const printed = (value: Decimal, { decimals, mode }: Printing): Decimal =>
  value.toDecimalPlaces(decimals, mode);
const shown = (value: Decimal, how: Printing): string => printed(value, how).toFixed(how.decimals);

/** True figures, with more digits than any print shows. */
const figures = fc.record({
  a: fc.integer({ min: 1_000_000, max: 99_999_999 }).map((value) => new Decimal(value).div(10_000)),
  b: fc.integer({ min: 1_000_000, max: 99_999_999 }).map((value) => new Decimal(value).div(10_000)),
  unit: fc.constantFrom('公里', '公頃', '億元', '萬人', '萬元'),
  figure: printing,
  result: printing,
});
interface Figures {
  readonly a: Decimal;
  readonly b: Decimal;
  readonly unit: string;
  readonly figure: Printing;
  readonly result: Printing;
}

/** What a text says of two figures: what it states of them, and the rule that holds it against them. */
interface Relation {
  readonly name: string;
  readonly rule: string;
  readonly of: (figures: Figures) => Decimal;
  readonly says: (one: string, other: string, stated: string, unit: string) => string;
  readonly holds?: (figures: Figures) => boolean;
  /** How its result is printed where that is not for itself. */
  readonly isInUnit: boolean;
  /** What is more than this says something else: a share above 100% is read as a rate. */
  readonly most?: number;
  /** By how many last digits it must be off to be wrong for certain. */
  readonly least?: number;
}

const grew = ({ a, b }: Figures): boolean => a.gt(b.times('1.01'));
const RELATIONS: readonly Relation[] = [
  {
    name: 'a sum',
    rule: 'sum-mismatch',
    of: ({ a, b }) => a.plus(b),
    says: (one, other, stated, unit) =>
      `東區 ${one} ${unit}、西區 ${other} ${unit}，合計 ${stated} ${unit}。`,
    isInUnit: true,
  },
  {
    name: 'a difference',
    rule: 'sum-mismatch',
    of: ({ a, b }) => a.minus(b),
    says: (one, other, stated, unit) =>
      `本年度 ${one} ${unit}，較上年度 ${other} ${unit} 增加 ${stated} ${unit}。`,
    holds: grew,
    isInUnit: true,
  },
  {
    name: 'a share',
    rule: 'rate-mismatch',
    of: ({ a, b }) => b.div(a).times(100),
    says: (one, other, stated, unit) => `西區 ${other} ${unit}，占全區(${one} ${unit})${stated}%。`,
    holds: grew,
    isInUnit: false,
    most: 100,
  },
  {
    name: 'growth',
    rule: 'rate-mismatch',
    of: ({ a, b }) => a.div(b).minus(1).times(100),
    says: (one, other, stated, unit) => `本年度 ${one} ${unit}，較上年度 ${other} ${unit} 成長 ${stated}%。`,
    holds: grew,
    isInUnit: false,
  },
  {
    name: 'a multiple',
    rule: 'multiple-mismatch',
    of: ({ a, b }) => a.div(b),
    says: (one, other, stated, unit) =>
      `本年度 ${one} ${unit}，較上年度 ${other} ${unit} 增加，為上年度的 ${stated} 倍。`,
    holds: ({ a, b }) => a.gt(b.times('1.5')),
    isInUnit: false,
  },
  {
    name: 'points between two percentages',
    rule: 'sum-mismatch',
    of: ({ a, b }) => a.minus(b),
    says: (one, other, stated) => `普及率 ${one}%，較上年度 ${other}% 提高 ${stated} 個百分點。`,
    holds: grew,
    isInUnit: true,
    // Whole percentages have been rounded themselves.
    least: 5,
  },
];

const found = (rule: string, narrative: string): number =>
  allFindings(
    sheetOf({ rows: [{ indicator: '甲項數值', target: '1 件以上', actual: '2 件', narrative }] }),
  ).filter((finding) => finding.rule === rule).length;

describe.each(RELATIONS)('$name', ({ rule, of, says, holds, isInUnit, least = 2, most = Infinity }) => {
  it('is never called wrong where true figures that print so give it', () => {
    fc.assert(
      fc.property(figures, (drawn) => {
        fc.pre(holds?.(drawn) ?? true);
        const { a, b, unit, figure } = drawn;
        const how = isInUnit ? figure : drawn.result;
        const stated = printed(of(drawn), how);
        fc.pre(stated.gt(0));
        expect(
          found(rule, says(shown(a, figure), shown(b, figure), stated.toFixed(how.decimals), unit)),
        ).toBe(0);
      }),
      { ...runs(100), endOnFailure: true },
    );
  });

  it('is always called wrong where whole figures miss it by more than its last digit', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: least, max: 9 }), (drawn, off) => {
        const whole = { ...drawn, a: drawn.a.floor(), b: drawn.b.floor() };
        fc.pre(holds?.(whole) ?? true);
        const how = isInUnit ? { ...drawn.result, decimals: 0 } : drawn.result;
        const wrong = printed(of(whole), how).plus(new Decimal(10).pow(-how.decimals).times(off));
        fc.pre(wrong.lte(most));
        // A growth of 64% may happen to be what the smaller is of the larger: it may be meant so.
        const share = whole.b.div(whole.a).times(100);
        const isShare = of(whole).eq(share);
        fc.pre(isInUnit || isShare || wrong.minus(share).abs().gt(1));
        const text = says(whole.a.toFixed(), whole.b.toFixed(), wrong.toFixed(how.decimals), '件');
        expect(found(rule, text)).toBe(1);
      }),
      { ...runs(100), endOnFailure: true },
    );
  });
});
