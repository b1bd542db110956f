import { quantityPiece } from '../../../src/core/draft/numbers';
import { cellQuantity } from '../../../src/core/quantity/cellQuantity';
import { NO_UNIT } from '../../../src/core/quantity/unit';

const EVIDENCE = { cell: { row: 0, column: 0 }, start: 0, end: 0, quote: '' };

describe('a figure in prose is written as its cell shows it', () => {
  it.each([
    [13 / 15, '0.0%', '"86.7%"'],
    [13 / 15, '0%', '"87%"'],
    [100 / 7, '0.00', '"14.29"'],
    [100 / 7, 'General', '"14.285714"'],
    [12.5, '0', '"12.5"'],
  ])('%d in %s', (value, format, shown) => {
    const quantity = cellQuantity(value, format, NO_UNIT);
    expect(JSON.stringify(quantity && quantityPiece(quantity, EVIDENCE, 'en'))).toContain(shown);
  });
});
