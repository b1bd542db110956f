import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { allFindings } from './bed/run';
import { sheetOf, type TestRow } from './bed/rows';
import { runs } from '../../support/runs';

/** A figure as a report prints it: rounded half up or cut, at so many decimals. */
const printing = fc.record({
  decimals: fc.integer({ min: 0, max: 4 }),
  mode: fc.constantFrom(Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN),
});
type Printing = typeof printing extends fc.Arbitrary<infer T> ? T : never;

const scales = [
  { unit: '件', factor: 1 },
  { unit: '公里', factor: 1 },
  { unit: '千元', factor: 1000 },
  { unit: '萬元', factor: 10_000 },
  { unit: '億元', factor: 100_000_000 },
] as const;

const figures = fc.record({
  target: fc.integer({ min: 1, max: 100_000 }),
  actual: fc.integer({ min: 1, max: 100_000_000 }),
  shift: fc.integer({ min: 0, max: 3 }),
  scale: fc.constantFrom(...scales),
  how: printing,
});

const mismatches = (row: TestRow): number =>
  allFindings(sheetOf({ rows: [row] })).filter(({ rule }) => rule === 'rate-mismatch').length;

/** A row whose rate comes from the exact result, of which the cell shows a rounding. */
function rowOf({ target, actual, shift, scale, how }: Figures, rate: Decimal): TestRow {
  const shown = exact({ target, actual, shift, scale, how }).toDecimalPlaces(shift);
  return {
    indicator: '甲項數值',
    target: `${String(target)}${scale.unit}以上`,
    actual: `${shown.toFixed(shift)}${scale.unit}`,
    rate: `${rate.toFixed(how.decimals)}%`,
  };
}

interface Figures {
  readonly target: number;
  readonly actual: number;
  readonly shift: number;
  readonly scale: (typeof scales)[number];
  readonly how: Printing;
}

/** Up to three digits more than the target has, so that what is shown has been rounded. */
const exact = ({ actual, shift, scale }: Figures): Decimal =>
  scale.factor === 1 && shift === 0 ? new Decimal(actual) : new Decimal(actual).div(1000);

const rateOf = (of: Figures): Decimal => exact(of).div(of.target).times(100);

describe('rates as they are printed', () => {
  it('are never called wrong where rounding or cutting of true figures gives them', () => {
    fc.assert(
      fc.property(figures, (of) => {
        fc.pre(!exact(of).toDecimalPlaces(of.shift).isZero());
        const printed = rateOf(of).toDecimalPlaces(of.how.decimals, of.how.mode);
        expect(mismatches(rowOf(of, printed))).toBe(0);
      }),
      runs(300),
    );
  });

  it('are always called wrong where they are off by more than their last digit', () => {
    const counts = figures.map((of) => ({ ...of, shift: 0, scale: scales[0] }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), fc.boolean(), (of, off, isMore) => {
        const printed = rateOf(of).toDecimalPlaces(of.how.decimals, of.how.mode);
        const step = new Decimal(10).pow(-of.how.decimals).times(isMore ? off : -off);
        const wrong = printed.plus(step);
        fc.pre(wrong.gt(0));
        expect(mismatches(rowOf(of, wrong))).toBe(1);
      }),
      runs(300),
    );
  });
});
