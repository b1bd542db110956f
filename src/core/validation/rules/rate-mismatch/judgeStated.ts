import type { IndicatorReading, RateKind } from '../../engine/indicatorReading';
import type { ReportFile } from '../../engine/reportFile';
import { isFactorAlone } from '../../rates/rateConvention';
import { rule } from './rule';

/** What a row's figures say of the rate that is printed beside them: it is theirs, it is not, or nothing proves either. */
export type StatedRate = 'theirs' | 'wrong' | 'open';

const OF_MORE: readonly RateKind[] = ['ratio', 'way'];
const OF_LESS: readonly RateKind[] = ['inverse', 'two-minus', 'way'];

/** Holds the printed rate of a row against its figures, as the check of its report does. */
export function judgeStated(reading: IndicatorReading, report: ReportFile): StatedRate {
  const isWrong = [...rule.check(reading, report)].length > 0;
  if (isWrong) return 'wrong';
  const { rate } = reading.assessment;
  if (rate && isFactorAlone(reading.indicator, rate, report.whole)) return 'theirs';
  const ways = reading.indicator.direction.way === 'lower' ? OF_LESS : OF_MORE;
  const kinds = reading.ratedRow?.kinds;
  return ways.some((kind) => kinds?.has(kind)) ? 'theirs' : 'open';
}
