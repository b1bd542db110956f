import { assess } from '../../../src/core/achievement/assess';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { readSheet } from './bed/report';

/** Target, result and the words that it was read from, of each row below headings. */
async function read(rows: readonly (readonly [name: string, target: string, actual: string])[], title = '') {
  const indicators = await readSheet([[title], ['Indicator', 'Target', 'Actual'], ...rows]);
  return indicators.map(({ target, actual, undecided }) => [
    target?.value.value.toString(),
    actual?.quantity.value.toString(),
    actual?.evidence.quote ?? `${String(undecided.length)} rivals`,
  ]);
}

describe('a cell that tells of several years, line by line', () => {
  it.each<[string, string, string, string]>([
    ['the latest', '2020–21: 71%\n2021–22: 74%\n2022–23: 78.5%', '78.5', '78.5%'],
    ['whichever stands first', '2022-23: 78.5%\n2021-22: 74%\n2020-21: 71%', '78.5', '78.5%'],
    ['with marks before', '• 110年度：71%\n• 111年度：74%\n• 112年度：78.5%', '78.5', '78.5%'],
    ['the year behind', '71% (2021)\n74% (2022)\n78.5% (2023)', '78.5', '78.5%'],
    ['in one line', 'FY22: 74%; FY23: 78.5%', '78.5', '78.5%'],
    ['with dashes', '111年實際 – 74%\n112年實際 – 78.5%', '78.5', '78.5%'],
    ['and a note below', '2021–22: 74%\n2022–23: 78.5%\n* asked every year', '78.5', '78.5%'],
  ])('reports %s', async (_, actual, value, quote) => {
    expect(await read([['Visitors who come again', 'At least 75%', actual]])).toEqual([['75', value, quote]]);
  });

  it('reports the year of the title, and what is aimed at in that year', async () => {
    const rows = [
      ['再訪率', '111年：70%\n112年：75%\n113年：80%', '110年：71%\n111年：74%\n112年：78.5%'],
    ] as const;
    expect(await read(rows, '112年度績效報告')).toEqual([['75', '78.5', '78.5%']]);
  });

  it.each(['2021–22: 74%\n2022–23: Not available*', '111年：74%\n112年：尚未調查'])(
    'reports nothing where that year has nothing: %s',
    async (actual) => {
      const [indicator] = await readSheet([
        ['Indicator', 'Target', 'Actual'],
        ['Visitors who come again', 'At least 75%', actual],
      ]);
      expect(indicator?.actual).toBeNull();
      expect(indicator && assess(indicator, DEFAULT_SCHEME).status).toBe('not-assessable');
    },
  );

  it.each([
    ['is no year of another', 'Total of 300', '2021–22: 96\n2022–23: 131'],
    ['are parts of it', '300', 'Q1: 96\nQ2: 131'],
    ['may be other things', '300', 'Visits: 96\nCalls: 131'],
  ])('asks where the target %s', async (_, target, actual) => {
    expect(await read([['Events held', target, actual]])).toEqual([['300', undefined, expect.any(String)]]);
  });
});
