import { screen } from '@testing-library/react';
import { openTab, paneBed } from './bed';

test('a count that stands by itself has its thousands apart', async () => {
  const rows = Array.from({ length: 1_200 }, (_, index) => [
    `目標${String(index)}`,
    `指標${String(index)}`,
    '100 件',
    '',
  ]);
  const bed = await paneBed({
    sheets: { 績效: [['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'], ...rows] },
  });
  expect(await screen.findByRole('button', { name: /^1,200/ })).toBeTruthy();
  await openTab(bed, 'indicators');
  const all = await screen.findByRole('button', { name: /^全部/ });
  expect(all.textContent).toContain('1,200');
});
