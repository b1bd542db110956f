import fc from 'fast-check';
import type { CellSeed } from '../../../src/workbook/memory/seed';

/** A sheet with a report on it, as its author may have left it. */
export interface RandomReport {
  readonly rows: readonly (readonly CellSeed[])[];
  /** Whether the report is a table object of Excel. */
  readonly isTable: boolean;
  /** Row of the headings, from 0. */
  readonly headerRow: number;
}

type Column = fc.Arbitrary<CellSeed>;

const words = (...choices: readonly string[]): Column => fc.constantFrom(...choices);
const small = fc.integer({ min: 0, max: 2_000 });
const percent = fc.integer({ min: 0, max: 1_500 }).map((tenths) => tenths / 10);
const asPercent: Column = percent.map((value) => ({ value: value / 100, numberFormat: '0.0%' }));
const UNITS = ['件', '人次', '場', '%', '萬元', '公頃', ''] as const;
const empty: Column = fc.constant(null);

const quantity: Column = fc
  .record({ value: small, unit: fc.constantFrom(...UNITS), form: fc.nat(4) })
  .map(
    ({ value, unit, form }) =>
      [
        value,
        `${value}${unit}`,
        `${value.toLocaleString('en')} ${unit}`,
        `達 ${value} ${unit}以上`,
        `≧${value}${unit}`,
      ][form] ?? value,
  );
const narrative: Column = fc
  .record({ target: small, actual: small, rate: percent, unit: fc.constantFrom(...UNITS), form: fc.nat(4) })
  .map(
    ({ target, actual, rate, unit, form }) =>
      [
        `年度目標值：${target}${unit}。達成度：${actual}${unit}，達成率 ${rate}%。`,
        `本年度共辦理 ${actual} ${unit}，較目標 ${target} ${unit}為多。`,
        `已完成 ${actual}${unit}；達成率為${rate}%，達成目標。`,
        `持續推動中，預計下半年完成。`,
        `一、辦理情形：完成${actual}${unit}。\n二、達成情形：達成率${rate}%。`,
      ][form] ?? '',
  );
const verdict: Column = words(
  '達成',
  '未達成',
  '超越目標',
  '已達成',
  '符合',
  '超前',
  '落後',
  '是',
  '否',
  'V',
  '100%',
  '○',
  '部分達成',
);

/** Headings, with what stands below them. */
const COLUMNS: readonly (readonly [readonly string[], Column])[] = [
  [['目標值', '年度目標值', '原定目標值', '預期目標', '114年目標值', '目標值(單位)'], quantity],
  [['實際值', '實際達成值', '實績', '達成值', '114年實績'], quantity],
  [
    ['達成率', '達成率(%)', '執行率', '達成比率'],
    fc.oneof(asPercent, quantity, empty, fc.constant({ formula: '=1', value: 1 })),
  ],
  [
    ['達成狀態', '達成情形', '是否達成', '評核結果', '辦理結果', '達成與否'],
    fc.oneof(verdict, narrative, empty),
  ],
  [
    ['辦理情形', '執行情形說明', '績效衡量暨達成情形分析', '執行成果'],
    fc.oneof(narrative, verdict, quantity),
  ],
  [['單位', '計量單位'], words('件', '人次', '%', '場', '')],
  [
    ['備註', '主辦單位', '權重', '資料來源'],
    fc.oneof(
      words('無', '企劃組', '統計處'),
      percent.map((value) => `${value}%`),
      empty,
    ),
  ],
  [['年度', '項次'], fc.integer({ min: 1, max: 115 })],
];

const columns = fc
  .shuffledSubarray(
    COLUMNS.map((_, index) => index),
    { minLength: 2 },
  )
  // Nothing is computed without targets.
  .filter((picked) => picked.includes(0))
  .chain((picked) =>
    fc.tuple(
      ...picked.flatMap((index) => {
        const [headings, cells] = COLUMNS[index] ?? [[], empty];
        return headings.length === 0
          ? []
          : [fc.record({ heading: fc.constantFrom(...headings), cells: fc.constant(cells) })];
      }),
    ),
  );

/** Reports of all kinds of columns in any order, with what stands under the wrong heading now and then. */
export const randomReport: fc.Arbitrary<RandomReport> = columns.chain((picked) =>
  fc
    .record({
      titles: fc.constantFrom<readonly string[]>([], ['114年度施政績效報告'], ['績效報告', '單位：千元']),
      body: fc.array(
        fc.tuple(
          words('申辦件數', '服務人次', '滿意度', '講習場次', '預算執行率', '改善率', '逾期件數', '小計', ''),
          ...picked.map(({ cells }) =>
            fc.oneof(
              { weight: 6, arbitrary: cells },
              { weight: 1, arbitrary: empty },
              { weight: 1, arbitrary: narrative },
            ),
          ),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      name: fc.constantFrom('衡量指標', '關鍵績效指標', '指標項目'),
      isTable: fc.boolean(),
    })
    .map(({ titles, body, name, isTable }) => ({
      rows: [...titles.map((title) => [title]), [name, ...picked.map(({ heading }) => heading)], ...body],
      isTable,
      headerRow: titles.length,
    })),
);
