import fc from 'fast-check';
import { ColumnWindow } from '../../../src/core/layout/evidence/columnWindow';
import { profileOf, type Counted } from '../../../src/core/layout/evidence/profile';
import { runs } from '../../support/runs';

const CELLS: readonly Counted[] = [
  { kind: 'number', text: '12' },
  { kind: 'empty', text: '' },
  { kind: 'word', text: '件' },
  { kind: 'none', text: '-' },
  { kind: 'prose', text: '如期辦理。' },
];

describe('the cells of a column between two rows', () => {
  it('are counted alike, whatever was asked of before', () => {
    const anyColumn = fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 40 });
    const anyRows = fc.array(fc.tuple(fc.nat(40), fc.nat(12)), { maxLength: 12 });
    fc.assert(
      fc.property(anyColumn, anyRows, (column, asked) => {
        const cellAt = (row: number): Counted => column[row] ?? { kind: 'empty', text: '' };
        const window = new ColumnWindow(cellAt);
        for (const [first, length] of asked) {
          const last = first + length - 1;
          const own = profileOf(Array.from({ length }, (_, index) => cellAt(first + index)));
          const found = window.between(first, last);
          const counts = Object.entries(found.counts).filter(([, count]) => count > 0);
          expect(Object.fromEntries(counts)).toEqual(own.counts);
          expect(found.filled).toBe(own.filled);
          expect(found.samples).toEqual(own.samples);
        }
      }),
      runs(100),
    );
  });
});
