import type * as scan from '../../../src/core/quantity/scan';
import { sheetOf } from '../validation/bed/rows';
import { allFindings } from '../validation/bed/run';

const scanned: string[] = [];
jest.mock('../../../src/core/quantity/scan', () => {
  const real = jest.requireActual<typeof scan>('../../../src/core/quantity/scan');
  const findQuantities: typeof real.findQuantities = (plain, ...rest) => {
    scanned.push(plain);
    return real.findQuantities(plain, ...rest);
  };
  return { ...real, findQuantities };
});

/** Texts that differ from row to row, so that a text scanned twice is one row's. */
const ROWS = [11, 12, 13].map((number) => ({
  indicator: `講座場次第${String(number)}類`,
  target: `每年至少辦理 ${String(number)}0 場`,
  actual: `全年合計辦理 ${String(number)}5 場`,
  narrative: [
    `一、衡量標準：全年辦理場次達 ${String(number)}0 場。`,
    `二、辦理情形：北區 ${String(number)} 場、南區 27 場，較上年增加 ${String(number)} 場。`,
    `三、年度目標值及達成度：(一)年度目標值：${String(number)}0 場。(二)達成度：${String(number)}5 場，達成率 104%。`,
  ].join('\n'),
}));

test('reading and validating look for the figures of each text once', () => {
  scanned.length = 0;
  allFindings(sheetOf({ rows: ROWS }));
  const long = scanned.filter((text) => text.includes('場'));
  const again = [...new Set(long.filter((text, index) => long.indexOf(text) !== index))];
  expect(long.length).toBeGreaterThanOrEqual(3 * ROWS.length);
  expect(again).toEqual([]);
});
