import { readSheet } from './bed/report';

const waysOf = async (
  heads: readonly string[],
  ...rows: readonly (readonly (string | number)[])[]
): Promise<readonly string[]> =>
  (await readSheet([heads, ...rows])).map(({ direction: { way, certainty } }) => `${way} ${certainty}`);

describe('which way is better, by the levels beside the target', () => {
  it('is the way from the floor through the target to the stretch', async () => {
    const heads = ['指標', '單位', '底線值', '目標值', '挑戰值', '實際值'];
    expect(
      await waysOf(heads, ['臨時停氣', '次', 12, 8, 5, 6], ['人均進修', '小時', 20, 24, 30, 26]),
    ).toEqual(['lower likely', 'higher likely']);
  });

  it('is told by the stretch alone, in English as well', async () => {
    const heads = ['Indicator', 'Unit', 'Target', 'Stretch target', 'Actual'];
    expect(
      await waysOf(heads, ['Line stops', 'times', 8, 5, 6], ['Learning per head', 'hours', 24, 30, 26]),
    ).toEqual(['lower likely', 'higher likely']);
  });

  it('is not told by levels that go both ways, are equal or are no figures', async () => {
    const heads = ['指標', '單位', '底線值', '目標值', '挑戰值', '實際值'];
    const ways = await waysOf(
      heads,
      ['人均進修', '小時', 30, 24, 30, 26],
      ['主管人均進修', '小時', 24, 24, 24, 26],
      ['新人人均進修', '小時', 20, 24, '再議', 26],
    );
    expect(ways.filter((way) => way === 'higher likely' || way.startsWith('lower'))).toEqual([]);
  });

  it('is not told by a floor alone, which may as well be a limit', async () => {
    const ways = await waysOf(
      ['指標', '單位', '門檻值', '目標值', '實際值'],
      ['人均進修', '小時', 30, 24, 26],
    );
    expect(ways.filter((way) => way.startsWith('lower'))).toEqual([]);
  });
});
