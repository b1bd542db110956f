import type { SampleSheet } from '../sheet';
import { blank, body, gridSheet, heading, line, title, type GridRow, type GridValue } from './grid';

type Years = readonly [number, number, number];

interface Block {
  readonly name: string;
  readonly targets: Years;
  readonly actuals: Years;
  /** In percent; `null` where it is still to be filled in. */
  readonly rates: readonly [number | null, number | null, number | null];
  readonly standard: string;
  readonly story: string;
}

const BLOCKS: readonly Block[] = [
  {
    name: '雨水下水道新建長度（公里）',
    targets: [8, 9, 10],
    actuals: [8.4, 9.1, 10.6],
    rates: [105, 101.11, 106],
    standard: '年度完工之雨水下水道長度。',
    story: '北區完工 6.2 公里，南區完工 4.4 公里，合計 10.6 公里，超越目標值。',
  },
  {
    name: '污水下水道用戶接管戶數（戶）',
    targets: [2400, 2600, 3000],
    actuals: [2410, 2655, 2910],
    rates: [100.42, 102.12, 99],
    standard: '年度完成接管之戶數。',
    story: '全年完成接管 2,910 戶，達成目標值。',
  },
  {
    name: '抽水站設備妥善率（%）',
    targets: [98, 98, 99],
    actuals: [98.6, 99.1, 99.4],
    rates: [100.61, 101.12, null],
    standard: '妥善設備數 ÷ 設備總數 × 100%。',
    story: '設備 500 具，妥善 497 具，妥善率 99.4%，達成目標值。',
  },
  {
    name: '積水通報後平均排除時間（分鐘）',
    targets: [60, 55, 50],
    actuals: [58, 52, 47],
    rates: [null, null, null],
    standard: '自通報至積水排除之平均分鐘數，愈低愈佳。',
    story: '全年通報 64 件，平均 47 分鐘排除，達成目標值。',
  },
  {
    name: '自來水水質抽驗合格率（%）',
    targets: [97, 97.5, 98],
    actuals: [97.6, 98.2, 98.8],
    rates: [100.62, 100.72, null],
    standard: '合格件數 ÷ 抽驗件數 × 100%。',
    story: '抽驗 1,250 件，合格 1,235 件，合格率 98.8%，達成目標值。',
  },
  {
    name: '節水輔導家數（家）',
    targets: [40, 45, 50],
    actuals: [44, 45, 55],
    rates: [110, 100, 110],
    standard: '年度完成輔導之家數。',
    story: '輔導工廠 32 家、旅館 18 家，合計 55 家，超越目標值。',
  },
];

/** An evaluation form: a block for each indicator with three years, its definition and story below. */
export function blocksSheet(): SampleSheet {
  return gridSheet({
    name: '評核表',
    font: '新細明體',
    widths: [22, 16, 16, 16],
    frozenRows: 1,
    merges: [],
    rows: [title('青河縣水務局 113 年度關鍵績效指標評核表'), ...BLOCKS.flatMap(rowsOf)],
  });
}

function rowsOf(
  { name, targets, actuals, rates, standard, story }: Block,
  index: number,
): readonly GridRow[] {
  const verdicts: readonly GridValue[] = ['★', '★', null];
  return [
    blank,
    line(`${String(index + 1)}. 關鍵績效指標：${name}`),
    heading('項目', '111年度', '112年度', '113年度'),
    body('原訂目標值', ...targets),
    body('實際值', ...actuals),
    body('達成度(%)', ...rates),
    body('初核', ...verdicts),
    body('複核', ...verdicts),
    line(`衡量標準：${standard}`),
    line(`績效衡量暨達成情形分析：${story}`),
  ];
}
