import { coverage, features, overlap } from '../../../src/core/text/similarity';

describe('what a text is recognised by', () => {
  it('is pairs of ideographs and words without their plural', () => {
    expect([...features('查察案件 cases of it')]).toEqual(['查察', '察案', '案件', 'case']);
  });

  it('is shared, or not', () => {
    expect(overlap('申請案件數', '核准案件數')).toBe(2);
    expect(overlap('申請案件數', features('核准案件數'))).toBe(2);
    expect(overlap('60', '60')).toBe(0);
  });

  it('is covered by a longer text', () => {
    expect(coverage('案件', '申請案件數')).toBe(1);
    expect(coverage('申請案件數', '案件')).toBeCloseTo(0.25);
    expect(coverage('', '案件')).toBe(0);
  });
});
