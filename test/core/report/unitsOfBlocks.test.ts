import { detectTables } from '../../../src/core/layout/findTables';
import { readIndicators } from '../../../src/core/report/readReport';
import { sheetOf } from './bed/report';

const block = (name: string, target: number, actual: number) => [
  [name],
  ['年度', '111年', '112年'],
  ['目標值', target + 2, target],
  ['達成值', target + 1, actual],
  [null],
];

it('the unit of one block is none of another', async () => {
  const snapshot = await sheetOf([
    ['施政目標執行成果'],
    ...block('衡量指標 1-1:海洋廢棄物清理量(單位:公噸)', 200, 212),
    ...block('衡量指標 1-2:海上救援平均應變時間(單位:分鐘,愈低愈佳)', 40, 36),
    ...block('衡量指標 1-3:列管案件數', 20, 21),
  ]);
  const units = detectTables(snapshot)
    .flatMap((table) => [...readIndicators(snapshot, table, { reportYear: null })])
    .map(({ target, actual }) => [target?.value.unit.text, actual?.quantity.unit.text]);
  expect(units).toEqual([
    ['公噸', '公噸'],
    ['分鐘', '分鐘'],
    ['件', '件'],
  ]);
});
