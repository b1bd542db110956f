import { OwnWrites } from '../../../src/workbook/excel/ownWrites';
import { area } from '../bench';

describe('the memory of own writes', () => {
  let now = 0;
  const own = new OwnWrites(() => now);
  own.note('sheet-1', [area('E2:G13')]);

  it('knows what was written, whole or in part', () => {
    expect(own.includes('sheet-1', 'E2:G13')).toBe(true);
    expect(own.includes('sheet-1', 'F3')).toBe(true);
  });

  it('does not take a person for itself', () => {
    expect(own.includes('sheet-1', 'D2:G13')).toBe(false);
    expect(own.includes('sheet-2', 'E2:G13')).toBe(false);
    expect(own.includes('sheet-1', '4:4')).toBe(false);
  });

  it('forgets', () => {
    now = 10_000;
    expect(own.includes('sheet-1', 'F3')).toBe(false);
  });
});
