import { computeAchievement, openReport, restore, type ReportView } from '../../../../src/actions';
import type { Message } from '../../../../src/core/language/message';
import { render, slotNames } from '../../../../src/core/language/render';
import type { Applied } from '../../../../src/core/sheet/changePlan';
import { excelWorkbook, type ExcelOptions, type ExcelWorkbook } from '../../../../src/workbook/excel';
import { WorkbookFailure } from '../../../../src/workbook/failure';
import type { BenchSeed, SheetState } from '../../bench';
import { excelBench, platformOf, type ExcelBench } from '../excelBench';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];
const narrative = (target: string, result: string): string =>
  `一、衡量標準：受理件數。\n二、辦理情形：積極推動。\n三、年度目標值及達成度：\n(一)年度目標值：${target}。\n(二)達成度：${result}。`;

/** Three indicators that differ in target and result, and a sheet that nobody may touch. */
export const REPORT: BenchSeed = {
  sheets: {
    績效: {
      rows: [
        HEADINGS.map((value) => ({ value, look: 'header' })),
        ['一、便民', '線上申辦件數', '600,000 件', narrative('600,000 件', '603,349 件')],
        ['二、合作', '洽談次數', '60 次', narrative('60 次', '84 次')],
        ['三、人才', '培訓人數', '500 人', narrative('500 人', '450 人')],
      ],
    },
    備忘: { rows: [['其他']] },
  },
};

const NONE: ReadonlySet<string> = new Set();

/** A report in an Excel that is about to misbehave, with the jobs that people start on it. */
export interface FaultBed extends ExcelBench {
  readonly before: SheetState;
  open(): Promise<ReportView>;
  compute(view: ReportView, options?: Parameters<typeof computeAchievement>[3]): Promise<Applied>;
  restore(): Promise<Applied>;
  /** The same workbook in a pane that was opened anew: it remembers nothing. */
  reopened(options?: ExcelOptions): ExcelWorkbook;
}

export function faultBed(options: Parameters<typeof excelBench>[1] = {}): FaultBed {
  const bench = excelBench(REPORT, options);
  const { workbook } = bench;
  return {
    ...bench,
    before: bench.state('績效'),
    open: () => openReport(workbook, {}, {}),
    compute: (view, work = {}) => computeAchievement(workbook, view, { overwrite: NONE }, work),
    restore: () => restore(workbook, {}),
    reopened: (adapter = {}) => excelWorkbook({ platform: platformOf(bench.excel), ...adapter }),
  };
}

const WAY_OUT = {
  'zh-TW': /請|可按/,
  en: /\b(?:try again|press|restore|choose|unprotect|move|select|clear|save|check)\b/i,
} as const;

/** A message in both languages, after seeing that it is whole, plain, and tells what to do next. */
export function plainly(message: Message): { readonly zh: string; readonly en: string } {
  for (const language of ['zh-TW', 'en'] as const) {
    const text = render(message, language);
    for (const slot of slotNames(message.id, language))
      expect(Object.keys(message.slots ?? {})).toContain(slot);
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
    expect(text).toMatch(/[。.]$/);
    expect(text).toMatch(WAY_OUT[language]);
  }
  return { zh: render(message, 'zh-TW'), en: render(message, 'en') };
}

/** So small that three rows of results take several requests. */
export const SMALL_BLOCKS = { blockBytes: 1_500 };

/** Lets something happen just before the n-th request from now, 1 being the next one. */
export function before(bed: FaultBed, request: number, happens: () => void): void {
  const { faults } = bed.excel;
  faults.beforeNextBatch(() => (request <= 1 ? happens() : before(bed, request - 1, happens)));
}

/** The failure that a job ends in; `null` when it ends well. */
export async function endOf(work: Promise<unknown>): Promise<WorkbookFailure | null> {
  return work.then(
    () => null,
    (error: unknown) => {
      if (error instanceof WorkbookFailure) return error;
      throw error;
    },
  );
}

/** A millisecond of real time, in which Excel answers what it has been asked. */
export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
