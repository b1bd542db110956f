import fc from 'fast-check';
import { detectTables } from '../../../src/core/layout/findTables';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { snapshotOf } from './bed/records';

/** Columns of the lists that an office keeps and that are of no indicators, by what they are called. */
const COLUMNS: readonly (readonly [readonly string[], fc.Arbitrary<CellValue>])[] = [
  [
    ['姓名', '員工姓名', 'Name', '承辦人'],
    fc.constantFrom('王小明', '陳怡君', 'J. Chen', '林志豪', '張雅婷'),
  ],
  [['職稱', '職務', 'Title', '職等'], fc.constantFrom('科員', '專員', '科長', '助理', 'Clerk', '股長')],
  [['單位', '部門', '服務單位', 'Department'], fc.constantFrom('總務科', '人事室', '會計室', '秘書室', 'HR')],
  [
    ['到職日期', '日期', 'Date', '開會日期'],
    fc.constantFrom('112/05/06', '2024-03-01', '113.10.8', '1 Mar 2024'),
  ],
  [['分機', '電話', 'Phone'], fc.integer({ min: 100, max: 9_999 })],
  [
    ['品名', '項目', '名稱', 'Item', '商品名稱'],
    fc.constantFrom('影印紙', '碳粉匣', '茶葉', 'Stapler', '白板筆'),
  ],
  [['數量', 'Qty', '庫存數'], fc.integer({ min: 1, max: 400 })],
  [['單價', 'Unit price', '定價'], fc.integer({ min: 5, max: 9_000 })],
  [['金額', '小計', 'Amount', '總價'], fc.integer({ min: 50, max: 900_000 })],
  [['利率(%)', '稅率', 'Interest rate'], fc.constantFrom('1.25%', '5%', '2.4%', '0.8%')],
  [
    ['說明', '備註', 'Notes', '用途'],
    fc.constantFrom(
      '',
      '',
      '急件',
      '已通知',
      '依規定辦理',
      'as agreed',
      '預計下月完成',
      '已完成',
      '如期完成',
      'as planned',
    ),
  ],
  [
    ['狀態', 'Status', '結果', '辦理情形'],
    fc.constantFrom('完成', '處理中', '已結案', 'Done', '', '預定', '未達成', 'Achieved', 'Planned'),
  ],
  [['非常滿意', '滿意', '普通', 'Agree', 'Neutral'], fc.integer({ min: 0, max: 120 })],
  [['負責人', 'Owner', '聯絡人'], fc.constantFrom('王小明', '陳怡君', '林志豪')],
  [['議題', '案由', '決議', 'Topic'], fc.constantFrom('場地借用', '年度預算編列', '人員調度', 'Parking')],
  [['開始', '結束', '截止日', 'Deadline'], fc.constantFrom('113/1/5', '113/12/31', '2024-06-30')],
  [['序號', '編號', 'No.'], fc.integer({ min: 1, max: 90 })],
];
const MOST_COLUMNS = 8;

const anyList = fc
  .shuffledSubarray(
    COLUMNS.map((_, index) => index),
    { minLength: 3, maxLength: MOST_COLUMNS },
  )
  .chain((picked) => {
    const columns = picked.flatMap((index) => {
      const column = COLUMNS[index];
      return column ? [column] : [];
    });
    return fc.record({
      title: fc.constantFrom<readonly CellValue[]>(
        [],
        ['112年度採購清冊'],
        ['會議紀錄'],
        ['員工名冊'],
        ['Price list 2024'],
      ),
      headings: fc.tuple(...columns.map(([words]) => fc.constantFrom(...words))),
      rows: fc.array(fc.tuple(...columns.map(([, cells]) => cells)), { minLength: 1, maxLength: 12 }),
    });
  })
  .map(({ title, headings, rows }) => [title, headings, ...rows]);

describe('a list of something else', () => {
  it('gives no table of indicators', () => {
    const lists = fc.sample(anyList, { numRuns: 1_000, seed: 12 });
    const read = lists.flatMap((rows) => {
      const [table] = detectTables(snapshotOf(rows));
      return table ? [`${table.shape}: ${JSON.stringify(rows)}`] : [];
    });
    expect(read).toEqual([]);
  });
});
