import { readSheet } from './bed/report';

type Pair = readonly [string | number, string | number];

/** Targets and actuals as they are read, one row a pair. */
async function figuresOf(...pairs: readonly Pair[]): Promise<readonly string[]> {
  const rows = pairs.map(([target, actual], index) => [
    `指標${String.fromCharCode(65 + index)}`,
    target,
    actual,
  ]);
  const indicators = await readSheet([['衡量指標', '目標值', '實際值'], ...rows]);
  return indicators.map(
    ({ target, actual }) =>
      `${target?.value.value.toString() ?? '?'} ${actual?.quantity.value.toString() ?? '?'}`,
  );
}

describe('a column that writes its numbers otherwise', () => {
  it('with a decimal comma is read so, by what it shows itself', async () => {
    expect(await figuresOf(['96,5', '97,2 %'], ['1.250', '1.300,5'])).toEqual(['96.5 97.2', '1250 1300.5']);
  });

  it('is read as usual where it shows both', async () => {
    expect(await figuresOf(['1,250', '97.25'], ['1.5', '1,300'])).toEqual(['1250 97.25', '1.5 1300']);
  });

  it('is told apart from the columns beside it', async () => {
    expect(await figuresOf(['96,5', '97.25'], ['1.250', '1.25'])).toEqual(['96.5 97.25', '1250 1.25']);
  });

  it('with brackets round what is below zero is read so between other figures', async () => {
    expect(await figuresOf(['5', '49-'], ['10', '(12)'], ['10', '8'])).toEqual(['5 -49', '10 -12', '10 8']);
  });

  it('cites the cell as it is written', async () => {
    const [indicator] = await readSheet([
      ['衡量指標', '目標值', '實際值'],
      ['滿意度', '96,5', '1.297,2 分'],
    ]);
    expect(indicator?.target?.evidence.quote).toBe('96,5');
    expect(indicator?.actual?.evidence.quote).toBe('1.297,2 分');
  });

  it('cites both brackets of a figure below zero', async () => {
    const indicators = await readSheet([
      ['衡量指標', '目標值', '實際值'],
      ['甲案盈餘', '5', '8'],
      ['乙案盈餘', '10', '（12）'],
    ]);
    expect(indicators[1]?.actual?.evidence.quote).toBe('（12）');
  });
});
