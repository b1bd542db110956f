import type { Dossier } from '../../engine/dossier';
import type { ReportFile } from '../../engine/reportFile';
import { isFactorAlone, ratedRow, type RateKind } from '../../rates/rateConvention';
import { rule } from './rule';

/** What a row's figures say of the rate that is printed beside them: it is theirs, it is not, or nothing proves either. */
export type StatedRate = 'theirs' | 'wrong' | 'open';

const OF_MORE: readonly RateKind[] = ['ratio', 'way'];
const OF_LESS: readonly RateKind[] = ['inverse', 'two-minus', 'way'];

/** Holds the printed rate of a row against its figures, as the check of its report does. */
export function judgeStated(dossier: Dossier, report: ReportFile): StatedRate {
  const isWrong = [...rule.check(dossier, report)].length > 0;
  if (isWrong) return 'wrong';
  const { rate } = dossier.assessment;
  if (rate && isFactorAlone(dossier.indicator, rate, report)) return 'theirs';
  const ways = dossier.indicator.direction.way === 'lower' ? OF_LESS : OF_MORE;
  const kinds = ratedRow(dossier)?.kinds;
  return ways.some((kind) => kinds?.has(kind)) ? 'theirs' : 'open';
}
