import { message, type Message } from '../../../language/message';
import type { Evidence } from '../../../report/evidence';
import { wrongWay } from '../../status/wrongWay';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import type { IndicatorRule } from '../../engine/rule';
import { isAboveOwnLine } from '../../status/margins';
import { wrongLight } from '../../status/lightLegend';
import { shownOtherwise } from '../../cells/shownOtherwise';
import { comparisonOf, figurePlaces } from '../../figures/arithmetic';
import { overclaim, type Overclaim } from '../../status/overclaim';

/** Finds phrases that claim more than the row's numbers, or the rate that is printed beside them, give. */
export const rule: IndicatorRule = {
  name: 'status-overclaims',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  ahead: ['statedMargin'],
  *check(reading, report): Iterable<Problem> {
    const light = wrongLight(reading, report);
    const at = reading.cell('status');
    if (light?.isBetter && at) {
      const slots = { quote: at.quote, rate: light.rate };
      yield { message: message('status-overclaims.light', slots), at, related: figurePlaces(reading) };
    }
    const claim = reading.statusClaim;
    const over = claim && overclaim(reading, claim, report);
    if (!claim || !over || isOtherMatter(over, reading, report)) return;
    const arithmetic =
      over.kind === 'condition' || over.kind === 'missed-in-words'
        ? undefined
        : comparisonOf(reading, report.scheme);
    yield {
      message: messageOf(over, claim.evidence.quote, reading, report),
      at: claim.evidence,
      related: relatedOf(over, reading),
      ...(arithmetic === undefined ? {} : { arithmetic }),
    };
  },
};

/** A result in the wrong direction is a finding of its own; a line that the table draws itself is none. */
function isOtherMatter({ kind }: Overclaim, reading: IndicatorReading, report: ReportFile): boolean {
  const { rate } = reading.assessment;
  if (kind === 'not-greatly') return rate !== null && isAboveOwnLine(rate.toNumber(), report.whole);
  return kind === 'missed' && wrongWay(reading, report) !== null;
}

function messageOf(
  over: Overclaim,
  quote: string,
  reading: IndicatorReading,
  { scheme }: ReportFile,
): Message {
  switch (over.kind) {
    case 'missed':
      return missedMessage(quote, reading);
    case 'missed-in-words': {
      const { target, actual } = reading.indicator.fields;
      const slots = { quote, target: target?.plain ?? '', actual: actual?.plain ?? '' };
      return message('status-overclaims.missed-in-words', slots);
    }
    case 'condition':
    case 'only-met':
      return message(`status-overclaims.${over.kind}`, { quote });
    case 'not-greatly':
      return message('status-overclaims.not-greatly', {
        quote,
        from: `${String(scheme.thresholds.greatlyExceeded)}%`,
      });
    case 'printed-rate':
      return message('status-overclaims.printed-rate', { quote, rate: over.rate.evidence.quote });
  }
}

/** Why it is missed: more than it was asked for, or the cell holds another figure than it shows. */
function missedMessage(quote: string, { indicator: { actual }, assessment }: IndicatorReading): Message {
  for (const { id, slots } of assessment.notes) {
    if (id === 'achievement.note.strict-above')
      return message('status-overclaims.strict-above', { ...slots, quote });
    if (id === 'achievement.note.strict-below')
      return message('status-overclaims.strict-below', { ...slots, quote });
  }
  const other = actual && shownOtherwise(actual.quantity, actual.evidence);
  return other
    ? message('status-overclaims.missed-as-held', { quote, held: other.held, shown: other.shown })
    : message('status-overclaims.missed', { quote });
}

function relatedOf(over: Overclaim, reading: IndicatorReading): readonly Evidence[] {
  return over.kind === 'printed-rate' ? [over.rate.evidence] : figurePlaces(reading);
}
