import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];

const narrative = (target: string, progress: string, result: string): string =>
  `一、衡量標準：受理件數。\n二、辦理情形：${progress}\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。\n四、效益：便民。`;

/** A small report: met, exceeded by a hidden figure, and one that nothing supports. */
export function smallReport(): MemoryWorkbook {
  return memoryWorkbook({
    績效: [
      ['100年度施政績效報告', '', '', ''],
      HEADINGS,
      [
        '一、便民',
        '線上申辦件數',
        '600,000 件',
        narrative('600,000 件', '積極推動。', '603,349 件，達成率 100.56%'),
      ],
      [
        '二、合作',
        '洽談次數',
        '達60次以上',
        narrative('60次以上', '與各國洽談達84次。', '60次以上，達成率100%'),
      ],
      ['三、品質', '滿意度', '2%', narrative('2%', '辦理講習。', '持續改善')],
    ],
  });
}
