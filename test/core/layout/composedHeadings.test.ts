import { readHeading } from '../../../src/core/layout/headings/readHeading';

const roles = (text: string): string => {
  const reading = readHeading(text);
  if (!reading) return 'none';
  return reading.isOther ? 'other' : reading.roles.join('|') || 'none';
};

describe('headings that no list holds are read by their parts', () => {
  it.each([
    ['應完成件數', 'target'],
    ['規劃辦理場次', 'none'],
    ['擬達成目標值', 'target'],
    ['管制標準', 'target'],
    ['年度計畫金額', 'target'],
    ['Agreed target level', 'target'],
    ['Approved plan for the year', 'target'],
    ['Interim goal', 'target'],
    ['已完成件數', 'actual'],
    ['實測數值', 'actual'],
    ['監測結果', 'actual'],
    ['Total spend', 'actual'],
    ['Measured result', 'actual|status'],
    ['達標比例', 'rate'],
    ['預算支用率', 'rate'],
    ['Budget utilisation %', 'rate'],
    ['% of plan delivered', 'rate'],
    ['考核等級', 'status'],
    ['是否達到標準', 'status'],
    ['Is it on track?', 'status'],
    ['評核事項', 'indicator'],
    ['管控項目名稱', 'indicator'],
    ['統計單位', 'unit'],
    ['督導機關', 'other'],
  ])('%j', (text, role) => {
    expect(roles(text)).toBe(role);
  });

  it.each([
    '目標年度',
    '規定',
    '商品項目',
    'Target group',
    'Planned start',
    'Actual finish date',
    'Measured by',
    'Contract number',
    'Completed date',
    '預計人數',
  ])('%j says nothing of figures', (text) => {
    expect(['none', 'other']).toContain(roles(text));
  });
});
