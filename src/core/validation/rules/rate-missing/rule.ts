import { message } from '../../../language/message';
import { quotient } from '../../figures/arithmetic';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import { placeOfVerdict } from '../../actual/columns';
import { restatedTarget } from '../../actual/restatement';
import type { IndicatorRule } from '../../engine/rule';

/** A table states rates when at least one in so many of its rows does. */
const ONE_IN = 3;

/** Finds rows without a rate, where their figures give one and other rows of the table state theirs. */
export const rule: IndicatorRule = {
  name: 'rate-missing',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const { indicator, assessment } = reading;
    const { actual, target, reported } = indicator;
    if (!actual || !target || !assessment.rate || !assessment.shown || reported.rate) return;
    if (indicator.direction.way === 'lower' || (indicator.fields.rate?.plain ?? '') !== '') return;
    // What the result rests on comes first: a rate of it would prove nothing.
    if (reading.unsupportedResult ?? reading.heldRate ?? restatedTarget(reading, report)) return;
    if (!isCustomary(report)) return;
    yield {
      message: message('rate-missing.found', { rate: assessment.shown }),
      at: placeOfVerdict(reading, 'rate'),
      arithmetic: quotient('achievement', [actual.quantity, target.value], assessment.rate, report.scheme),
      related: [target.evidence],
    };
  },
};

/** The row itself states none, so that all that do are others. */
function isCustomary(report: ReportFile): boolean {
  const stating = report.whole.printedRates;
  return stating > 0 && stating * ONE_IN >= report.readings.length - 1;
}
