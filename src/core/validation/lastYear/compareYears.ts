import { periodLabel } from '../../layout/periodLabel';
import { addWordings } from '../../language/wordings';
import { en } from '../../language/en/lastYear';
import { zhTW } from '../../language/zh-TW/lastYear';
import { message, type Message } from '../../language/message';
import type { Stepwise } from '../../sheet/stepwise';
import type { AssessedTable } from '../engine/assessedTable';
import type { ReportFile } from '../engine/reportFile';
import type { LastYear, LastYearWorkbook, YearPair, YearPairing } from './lastYear';
import { pairYears } from './pairYears';

addWordings({ en, 'zh-TW': zhTW });

/** Two years of one workbook, side by side. */
export interface YearComparison {
  readonly pairing: YearPairing;
  /** This year's tables, in the order given, each with what its rules need of last year. */
  readonly reports: readonly ReportFile[];
  /** Why nothing was compared; `null` where it was. */
  readonly problem: Message | null;
}

const NOTHING: YearPairing = {
  pairs: [],
  splits: [],
  unclear: { now: [], last: [] },
  fresh: [],
  dropped: [],
};

/**
 * Pairs all tables of this year's workbook with last year's. The reports come back with `lastYear` filled, and
 * as they were where the other workbook is not of an earlier year, or has no indicator in common. Of workbooks
 * that keep several years, the latest of each counts, the other one's before this one's.
 */
export function* compareYears(
  now: readonly ReportFile[],
  workbook: LastYearWorkbook,
): Stepwise<YearComparison> {
  const without = (problem: Message): YearComparison => ({ pairing: NOTHING, reports: now, problem });
  const { name, reports: others } = workbook;
  if (others.length === 0) return without(message('last-year.no-table', { workbook: name }));
  const own = latestYear(now);
  const earlier = others.filter(({ year }) => year === null || own === null || year < own);
  if (earlier.length === 0 && own !== null) {
    const year = labelOf(latestYear(others));
    return without(message('last-year.not-before', { workbook: name, year, own: labelOf(own) }));
  }
  const other = latestYear(earlier);
  const last = earlier.filter(({ year }) => year === null || year === other);
  const current = now.filter(({ year }) => year === null || other === null || year > other);
  const pairing = yield* pairYears(current, last);
  if (pairing.pairs.length === 0 && pairing.splits.length === 0) {
    return without(message('last-year.nothing-in-common', { workbook: name }));
  }
  const pairOf = new Map(pairing.pairs.map((pair) => [pair.now.reading, pair]));
  const host = hostOfDropped(current, pairing.pairs);
  const reports = now.map((report): ReportFile => {
    const lastYear: LastYear = {
      workbook: name,
      pairOf: (reading) => pairOf.get(reading),
      dropped: report === host ? pairing.dropped : [],
    };
    return { ...report, lastYear };
  });
  return { pairing, reports, problem: null };
}

/** A year as periods are shown: with both ways of counting where both are used. */
const labelOf = (year: number | null): Message => periodLabel({ year, part: { kind: 'year' } });

/** The latest year of the tables; `null` when none says its year. */
function latestYear(reports: readonly AssessedTable[]): number | null {
  const years = reports.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** What is gone is told once: at the table with the most indicators of last year. */
function hostOfDropped(now: readonly ReportFile[], pairs: readonly YearPair[]): ReportFile | undefined {
  const count = (report: ReportFile): number => pairs.filter((pair) => pair.now.report === report).length;
  return [...now].sort((a, b) => count(b) - count(a))[0];
}
