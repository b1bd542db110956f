import { readSheet } from './bed/report';

const resultsOf = async (
  ...rows: readonly (readonly [string, string, string])[]
): Promise<readonly string[]> =>
  (await readSheet([['績效指標', '目標值', '實際值'], ...rows])).map(
    ({ actual }) => actual?.quantity.value.toString() ?? 'none',
  );

describe('a verdict before the result that it judges', () => {
  it('denies nothing in English', async () => {
    expect(
      await resultsOf(
        ['Representation', '≥5%', 'Target Not Achieved: 3.3% representation of persons with disabilities'],
        ['Enterprises supported', '21 000', 'Target Not Achieved: 19 950 enterprises supported'],
        ['Invoices paid', '100%', 'Not met - 98% of invoices'],
        ['Reports', '4 reports', 'Target Achieved: 5 reports submitted'],
      ),
    ).toEqual(['3.3', '19950', '98', '5']);
  });

  it('denies nothing in Chinese', async () => {
    expect(
      await resultsOf(
        ['輔導家數', '21,000家', '未達成：19,950家'],
        ['結案率', '95%', '未達標：91.2%'],
        ['補助戶數', '30戶', '未達目標：28戶，另3戶審查中'],
      ),
    ).toEqual(['19950', '91.2', '28']);
  });

  it('denies what it counts where it does not begin the text', async () => {
    expect(await resultsOf(['查核項數', '12項', '達成9項，未達成：3項'])).toEqual(['9']);
  });
});
