import type { Scheme } from '../../../achievement/scheme';
import { shownPercent } from '../../../achievement/shownRate';
import { message } from '../../../language/message';
import { comparisonOf, figurePlaces, thresholdsOf } from '../../figures/arithmetic';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { ReportFile } from '../../engine/reportFile';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';
import { unequalPairs, type UnequalPair } from '../../status/margins';
import { wrongLight } from '../../status/lightLegend';
import { saysOnlyWhere } from '../../status/overclaim';
import { strength } from '../../status/statusClaim';

/** Finds phrases that claim less than the numbers give, and than other rows claim at the same margin. */
export const rule: TableRule = {
  name: 'status-understates',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  ahead: ['statusClaim', 'statedMargin'],
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    for (const reading of report.readings) {
      yield* calledMissed(reading, report);
      yield PAUSE;
    }
    for (const pair of unequalPairs(report.whole.margins)) {
      const { weaker, stronger } = pair;
      if (weaker.status === 'greatly-exceeded' || weaker.status === 'exceeded')
        if (isBorne(weaker) && isBorne(stronger)) yield ofPair(pair, report.scheme);
    }
  },
};

/** Whether the scheme bears what a row claims. */
function isBorne({ claim, status }: UnequalPair['weaker']): boolean {
  const borne = status === 'greatly-exceeded' ? 3 : 2;
  return strength(claim.claims) <= borne;
}

/** Called not met though the target is met: said only where the row itself says which way is better. */
function* calledMissed(reading: IndicatorReading, report: ReportFile): Iterable<TableProblem> {
  const { indicator, assessment } = reading;
  const { target, conditions, reported } = indicator;
  const light = wrongLight(reading, report);
  const at = reading.cell('status');
  if (light && !light.isBetter && at) {
    const slots = { quote: at.quote, rate: light.rate };
    const related = figurePlaces(reading);
    yield { indicator: indicator.number, message: message('status-understates.light', slots), at, related };
  }
  if (assessment.met !== true || conditions.some(({ actual }) => actual === null)) return;
  const claim = reading.statusClaim;
  if (claim?.claims !== 'not-met' || saysOnlyWhere(reading, claim)) return;
  const isKnown =
    target?.value.comparator !== null ||
    indicator.direction.certainty === 'stated' ||
    (reported.rate?.value.value.gte(100) ?? false);
  if (!isKnown) return;
  const arithmetic = comparisonOf(reading, report.scheme);
  yield {
    indicator: indicator.number,
    message: message('status-understates.met', { quote: claim.evidence.quote }),
    at: claim.evidence,
    related: figurePlaces(reading),
    ...(arithmetic === undefined ? {} : { arithmetic }),
  };
}

function ofPair({ weaker, stronger }: UnequalPair, scheme: Scheme): TableProblem {
  const { indicator, assessment } = weaker.reading;
  const arithmetic = comparisonOf(weaker.reading, scheme);
  return {
    indicator: indicator.number,
    message: message('status-understates.other-row', {
      quote: weaker.claim.evidence.quote,
      other: stronger.claim.evidence.quote,
      number: stronger.reading.indicator.number,
      rate: rateOf(assessment, scheme),
      otherRate: rateOf(stronger.reading.assessment, scheme),
    }),
    at: weaker.claim.evidence,
    related: [stronger.claim.evidence],
    ...(arithmetic === undefined ? {} : { arithmetic }),
  };
}

const rateOf = ({ rate }: IndicatorReading['assessment'], scheme: Scheme): string =>
  rate ? shownPercent(rate, scheme, thresholdsOf(scheme)) : '';
