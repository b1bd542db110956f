import type { SampleSheet } from '../sheet';
import { body, count, gridSheet, heading, rate, title, type GridRow, type GridValue } from './grid';

/** Target, result and rate of a quarter; results of quarters to come are empty. */
type Quarter = readonly [target: number, actual: number | null, rate: number | null];

/** A library's quarterly report: three columns a quarter, the fourth still to come. */
export function quartersSheet(): SampleSheet {
  return gridSheet({
    name: '季報',
    font: '新細明體',
    widths: [6, 20, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 44],
    frozenRows: 3,
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2', 'J2:L2', 'M2:O2', 'P2:P3'],
    rows: [
      title('青河縣立圖書館 113 年度業務指標季報（截至第 3 季）'),
      heading(
        '項次',
        '指標',
        '單位',
        ...['第1季', '第2季', '第3季', '第4季'].flatMap((name) => [name, null, null]),
        '說明',
      ),
      heading(null, null, null, ...Array.from({ length: 4 }, () => ['目標', '實際', '達成率']).flat(), null),
      row(1, '圖書借閱冊次', '冊次', [
        [24000, 25310, 1.0546],
        [26000, 25480, 0.98],
        [30000, 31260, 1.042],
        [28000, null, null],
      ]),
      row(
        2,
        '新辦借閱證張數',
        '張',
        [
          [600, 642, 1.07],
          [650, 655, 1.0077],
          [800, 776, 0.97],
          [700, null, null],
        ],
        '暑期至各校設攤，第 3 季新辦 776 張，達成目標。',
      ),
      row(
        3,
        '閱讀推廣活動場次',
        '場',
        [
          [30, 32, 1.0667],
          [36, 36, 1],
          [45, 48, 1.0667],
          [40, null, null],
        ],
        '第 3 季辦理親子共讀 20 場、講座 18 場、走讀 12 場，合計 48 場。',
      ),
      row(4, '電子書借閱人次', '人次', [
        [5000, 5450, 1.09],
        [5500, 5390, 0.98],
        [6000, 6330, 1.055],
        [5800, null, null],
      ]),
      row(5, '讀者滿意度', '%', [
        [90, 91.2, 1.0133],
        [90, 90.8, 1.0089],
        [90, 92.4, 1.0267],
        [90, null, null],
      ]),
      row(6, '志工服務時數', '小時', [
        [1800, 1755, 0.975],
        [1800, 1890, 1.05],
        [2100, 2268, 1.18],
        [1900, null, null],
      ]),
    ],
  });
}

function row(number: number, name: string, unit: string, quarters: readonly Quarter[], told = ''): GridRow {
  const figures = quarters.flatMap(([target, actual, achieved]): readonly GridValue[] => [
    figure(target),
    actual === null ? null : figure(actual),
    achieved === null ? null : rate(achieved),
  ]);
  return body(number, name, unit, ...figures, told);
}

const figure = (value: number): GridValue => (Number.isInteger(value) ? count(value) : value);
