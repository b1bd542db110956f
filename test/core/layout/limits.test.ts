import { readSheet } from '../report/bed/report';
import { detected, type Rows } from './bed/columns';

/** Each target as it is read: `45 between 60`, `<= 4`. */
const targets = async (rows: Rows): Promise<readonly string[]> =>
  (await readSheet(rows)).map(({ target, gaps }) => {
    if (!target) return gaps.map(({ id }) => id).join(' ');
    const { value, comparator, upper } = target.value;
    return [String(value), comparator ?? 'plain', ...(upper ? [String(upper)] : [])].join(' ');
  });

describe('limits in two columns', () => {
  const ROWS: Rows = [
    ['停機時數', 4, '—', 2.5],
    ['備付率', '—', 15, 18.6],
    ['相對濕度', 60, 45, 52],
  ];

  it.each([
    ['上限', '下限', '實際值'],
    ['管制上限', '管制下限', '本期值'],
    ['最大值', '最小值', '實測值'],
    ['Max', 'Min', 'Actual'],
    ['Upper limit', 'Lower limit', 'Result'],
  ])('are a range, or the one that a row gives: %s, %s', async (most, least, actual) => {
    expect(await targets([['指標', most, least, actual], ...ROWS])).toEqual([
      '4 <=',
      '15 >=',
      '45 between 60',
    ]);
  });

  it('may stand below a heading that they share, and in either order', async () => {
    expect(
      await targets([
        ['監測指標', '單位', '容忍界限', '', '本期值'],
        ['', '', '下限', '上限', ''],
        ['相對濕度', '%', 45, 60, 52],
        ['停機時數', '小時', '', 4, 2.5],
      ]),
    ).toEqual(['45 between 60', '4 <=']);
  });

  it('are asked about where they cannot be two ends of one range', async () => {
    expect(
      await targets([
        ['指標', '下限', '上限', '實際值'],
        ['相對濕度', 60, 45, 52],
        ['水溫', 10, '20%', 15],
      ]),
    ).toEqual(['gap.target-unreadable', 'gap.target-unreadable']);
  });

  it('are none without results', async () => {
    expect(
      await detected([
        ['規格', 'Min', 'Max'],
        ['A', 1, 2],
        ['B', 3, 4],
      ]),
    ).toBe('none');
    expect(
      await detected([
        ['品名', '最低', '最高', '單價'],
        ['A', 1, 2, 3],
        ['B', 3, 4, 5],
      ]),
    ).toBe('none');
  });
});
