import type { RangeAddress } from '../../../src/core/sheet/address';
import { readIndicators } from '../../../src/core/report/readReport';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf, tableOf } from './bed/report';

async function waysOf(
  rows: readonly (readonly CellSeed[])[],
  merges: readonly RangeAddress[],
): Promise<readonly string[]> {
  const snapshot = { ...(await sheetOf(rows)), merges };
  return [...readIndicators(snapshot, tableOf(snapshot), { reportYear: null })].map(
    ({ direction }) => direction.way,
  );
}

const over = (left: number, right: number): readonly RangeAddress[] => [{ top: 0, left, bottom: 0, right }];

describe('a heading over all targets and results', () => {
  it('says which way is better where the names do not', async () => {
    const rows = [
      ['', 'Average waiting time (days)', '', ''],
      ['Tribunal', 'Target 2015', 'Actual 2014', 'Actual 2015'],
      ['Appeal cases', 90, 25, 36],
      ['Tenancy cases', 50, 22, 28],
    ];
    expect(await waysOf(rows, over(1, 3))).toEqual(['lower', 'lower']);
  });

  it('平均等候天數', async () => {
    const rows = [
      ['', '平均等候天數', ''],
      ['服務項目', '目標值', '實際值'],
      ['復健治療', 14, 12],
      ['牙科', 21, 25],
    ];
    expect(await waysOf(rows, over(1, 2))).toEqual(['lower', 'lower']);
  });

  it('says nothing where the names do, or where it stands over them as a title', async () => {
    const rows = [
      ['', 'Average waiting time (days)', ''],
      ['Indicator', 'Target', 'Actual'],
      ['Customer satisfaction', 90, 92],
      ['Visitors', 500, 480],
    ];
    expect(await waysOf(rows, over(1, 2))).toEqual(['higher', 'higher']);
    const titled = [['Average waiting time (days)', '', ''], ...rows.slice(1)];
    expect(await waysOf(titled, over(0, 2))).toEqual(['higher', 'higher']);
  });
});
