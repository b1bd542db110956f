import { readRow, type Row } from './bed/report';

const actualOf = async (row: Row): Promise<string> => {
  const { actual, gaps } = await readRow(row);
  return actual ? actual.quantity.value.toString() : gaps.map(({ id }) => id).join(' ');
};

describe('a result below zero', () => {
  it.each([
    ['3%', '△2.1%', '-2.1'],
    ['3%', '▼2.1%', '-2.1'],
    ['3%', '（2.1％）', '-2.1'],
    ['3%', '▲2.1%', 'gap.sign-unclear'],
    ['3%', '較上年度增減率(2.1%)', 'gap.sign-unclear'],
  ])('of a growth of %s is read from the cell %s', async (target, actual, read) => {
    expect(await actualOf({ name: '產值成長率', target, actual })).toBe(read);
  });

  it('is read in a narrative, and asked for where it is not clear', async () => {
    const growth = { name: '產值成長率', target: '3%' };
    expect(await actualOf({ ...growth, told: '本年度產值成長率為△2.1%。' })).toBe('-2.1');
    expect(await actualOf({ ...growth, told: '本年度產值成長率為▲2.1%。' })).toBe('gap.sign-unclear');
  });

  it('is never read in an aside', async () => {
    expect(await actualOf({ name: '核准件數', target: '90件', actual: '95件(7.9%)' })).toBe('95');
  });

  it('where a number cell shows brackets is what the cell holds', async () => {
    const actual = { value: -1234, numberFormat: '#,##0_);(#,##0)' };
    expect(await actualOf({ name: '餘絀', unit: '千元', target: '100', actual })).toBe('-1234');
  });

  it('that is unclear in its own column is not sought elsewhere', async () => {
    const { gaps } = await readRow({ name: '產值成長率', target: '3%', actual: '▲2.1%', told: '成長 4%。' });
    expect(gaps.map(({ slots }) => slots?.['quote'])).toEqual(['▲2.1%']);
  });
});

describe('an arrow down', () => {
  it('tells of the fall that a reduction asks for', async () => {
    expect(await actualOf({ name: '用電量', target: '減少5%', actual: '▼6.2%' })).toBe('6.2');
  });
});

describe('a rate in brackets', () => {
  it('is not below zero', async () => {
    const { reported } = await readRow({ target: '100件', actual: '104件', rate: '(104.0%)' });
    expect(reported.rate?.value.value.toString()).toBe('104');
  });
});
