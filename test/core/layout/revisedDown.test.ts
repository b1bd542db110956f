import { detectTables } from '../../../src/core/layout/findTables';
import { fieldCell } from '../../../src/core/layout/table';
import { cellName } from '../../../src/core/sheet/address';
import { sheetOf } from '../report/bed/report';
import type { Rows } from './bed/columns';

const cellsOf = async (rows: Rows): Promise<readonly string[]> => {
  const [table] = detectTables(await sheetOf(rows));
  return (table?.records ?? []).map((record) =>
    (['indicator', 'target', 'actual', 'narrative'] as const)
      .map((role) => fieldCell(record, role))
      .map((cell) => (cell ? cellName(cell) : '-'))
      .join(' '),
  );
};

describe('roles in rows', () => {
  it('hold the result against the revised target', async () => {
    expect(
      await cellsOf([
        ['指標', '項目', '112年', '113年'],
        ['綠地面積', '原訂目標值', 10, 12],
        ['', '修正後目標值', 9, 15],
        ['', '實際值', 9, 14],
        ['綠美化處數', '原訂目標值', 20, 22],
        ['', '修正後目標值', 20, 25],
        ['', '實際值', 21, 26],
      ]),
    ).toEqual(['A2 D3 D4 -', 'A5 D6 D7 -']);
  });

  it('keep the original target where nothing was revised', async () => {
    expect(
      await cellsOf([
        ['指標', '項目', '112年', '113年'],
        ['綠地面積', '原訂目標值', 10, 12],
        ['', '修正後目標值', 9, '—'],
        ['', '實際值', 9, 14],
        ['綠美化處數', '原訂目標值', 20, 22],
        ['', '修正後目標值', 20, 25],
        ['', '實際值', 21, 26],
      ]),
    ).toEqual(['A2 D2 D4 -', 'A5 D6 D7 -']);
    expect(
      await cellsOf([
        ['指標名稱', '綠地面積'],
        ['原訂目標值', '10公頃'],
        ['修正目標值', '—'],
        ['實際值', '9公頃'],
      ]),
    ).toEqual(['B1 B2 B4 -']);
  });

  it('are of the latest year that has results, where the title names several years', async () => {
    expect(
      await cellsOf([
        ['示範學院 112–114學年度發展計畫績效表'],
        ['指標', '內容', '112學年度', '113學年度', '114學年度'],
        ['證照張數', '目標值', 300, 320, 340],
        ['', '執行成效', 310, 318, ''],
        ['實習人次', '目標值', 80, 90, 95],
        ['', '執行成效', 85, 92, ''],
      ]),
    ).toEqual(['A3 D3 D4 -', 'A5 D5 D6 -']);
  });

  it('tell the results in words where no label names figures', async () => {
    expect(
      await cellsOf([
        ['指標', '內容', '112年', '113年', '114年'],
        ['證照張數', '目標值', 300, 320, 340],
        ['', '執行情形說明', '取得 310 張。', '取得 318 張。', ''],
        ['實習人次', '目標值', 80, 90, 95],
        ['', '執行情形說明', '共 85 人次。', '共 92 人次。', ''],
      ]),
    ).toEqual(['A2 D2 - D3', 'A4 D4 - D5']);
  });
});
