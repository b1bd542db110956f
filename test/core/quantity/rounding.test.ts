import { Decimal } from '../../../src/core/quantity/decimal';
import { bounds } from '../../../src/core/quantity/exactness';
import type { Exactness, Quantity } from '../../../src/core/quantity/quantity';
import { roundingOf, standsFor } from '../../../src/core/quantity/rounding';
import { PERCENT } from '../../../src/core/quantity/unit';

describe('how a printed figure came from an exact one', () => {
  it.each([
    ['100', '100', 'exact'],
    ['100.5582', '100.56', 'half-up'],
    ['100.5582', '100.55', 'truncated'],
    ['116.6667', '117', 'half-up'],
    ['116.6667', '116', 'truncated'],
    ['236.5854', '230', 'none'],
    ['0.125', '0.13', 'half-up'],
    ['-2.15', '-2.2', 'half-up'],
    ['479.6', '479.60', 'exact'],
  ])('%s as %s is %s', (exact, printed, kind) => {
    const decimals = printed.split('.')[1]?.length ?? 0;
    expect(roundingOf(new Decimal(exact), new Decimal(printed), decimals)).toBe(kind);
  });

  it('may be approximate', () => {
    const printed = (exactness: Exactness): Quantity => {
      const value = new Decimal(24);
      return { value, ...bounds(value, 0, exactness), exactness, unit: PERCENT, decimals: 0 };
    };
    expect(standsFor(printed('about'), new Decimal('23.5'))).toBe(true);
    expect(standsFor(printed('exact'), new Decimal('23.4'))).toBe(false);
    expect(standsFor(printed('and-more'), new Decimal('24.9'))).toBe(true);
    expect(standsFor(printed('almost'), new Decimal('23.1'))).toBe(true);
    expect(standsFor(printed('almost'), new Decimal('25.1'))).toBe(false);
  });
});
