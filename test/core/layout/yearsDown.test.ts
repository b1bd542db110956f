import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName, parseRange } from '../../../src/core/sheet/address';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf } from '../report/bed/report';

const NOTE = 'No longer measured since 2022-23';

const ROWS: readonly (readonly CellSeed[])[] = [
  ['', 'Calls answered in time', 'Letters answered in time', 'Forms answered in time'],
  ['Target', '90%', '95%', '80%'],
  ['Performance', '', '', ''],
  ['2021-22', '88%', '93%', '82%'],
  ['2022-23²', '91%', '94%', NOTE],
  ['2023-24', '92%', '96%', ''],
];

const actuals = async (merges: readonly string[] = []): Promise<readonly string[]> => {
  const snapshot = await sheetOf(ROWS);
  const areas = merges.flatMap((area) => parseRange(area) ?? []);
  const [table] = detectTables({ ...snapshot, merges: areas });
  return (table?.records ?? []).map((record) => {
    const cell = fieldCell(record, 'actual');
    return cell ? cellName(cell) : '-';
  });
};

describe('a word for results over rows of years', () => {
  it('heads them: the latest of them is what came of the target', async () => {
    expect(await actuals()).toEqual(['B6', 'C6', 'D6']);
  });

  it('takes words that are merged over the latest year for what is said of it', async () => {
    expect(await actuals(['D5:D6'])).toEqual(['B6', 'C6', 'D5']);
  });
});
