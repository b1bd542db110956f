import { boundIn } from '../../../src/core/layout/headings/boundIn';
import { readSheet } from '../report/bed/report';

test.each([
  ['今年上限', '<='],
  ['容許值(件)', '<='],
  ['不得超過', '<='],
  ['At most', '<='],
  ['Ceiling for 2024', '<='],
  ['Upper limit', '<='],
  ['目標下限', '>='],
  ['至少', '>='],
  ['Lower limit', '>='],
  ['Minimum target', '>='],
  ['上限/下限', null],
  ['目標值', null],
  ['目標值(以下)', '<='],
  ['6歲以下兒童目標數', null],
  ['Response (min) target', null],
  ['Within time limit', null],
  ['Floor area target', null],
])('%s bounds its figures: %s', (heading, bound) => {
  expect(boundIn(heading)).toBe(bound);
});

describe('a heading that bounds', () => {
  const bounds = async (...rows: readonly (readonly (string | number)[])[]) =>
    (await readSheet(rows)).map(({ target }) => target?.value.comparator ?? null);

  it('gives its bound to the figures that have none of their own', async () => {
    expect(
      await bounds(
        ['指標', '今年上限', '實績'],
        ['逾期件數', 12, 9],
        ['滿意度', '80% 以上', '85%'],
        ['漏水率', '5%', '4%'],
      ),
    ).toEqual(['<=', '>=', '<=']);
  });

  it('does so as the label of a row, too', async () => {
    expect(await bounds(['指標', '逾期件數', '客訴件數'], ['上限', 12, 20], ['實際值', 9, 25])).toEqual([
      '<=',
      '<=',
    ]);
  });

  it('leaves other targets as they are', async () => {
    expect(await bounds(['指標', '目標值', '實際值'], ['參訪人次', 500, 450])).toEqual([null]);
  });
});
