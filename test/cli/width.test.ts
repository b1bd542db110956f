import { fitted, printedWidth } from '../../src/cli/table/width';

test('counts full-width signs twice and marks not at all', () => {
  expect(printedWidth('達成率')).toBe(6);
  expect(printedWidth('ＡB，ｶ')).toBe(6);
  expect(printedWidth('e\u0301')).toBe(1);
  expect(printedWidth('𠮷')).toBe(2);
});

test('fills up, aligns and cuts to exactly so many columns', () => {
  expect(fitted('達成', 6, 'left')).toBe('達成  ');
  expect(fitted('12', 4, 'right')).toBe('  12');
  expect(fitted('衡量指標', 6, 'left')).toBe('衡量… ');
  expect(printedWidth(fitted('a衡量指標', 6, 'left'))).toBe(6);
});
