import { message } from '../../../language/message';
import { findStatusPhrase } from '../../../report/rows/statusPhrase';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { placeOfVerdict } from '../../actual/columns';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';

/** Phrases are the custom of a table when two of three rows have one. */
const CUSTOM = { of: 3, have: 2 };
const FEWEST = 2;

/** Finds rows without a phrase for their status, in a table whose other rows have one. */
export const rule: TableRule = {
  name: 'status-missing',
  severity: 'info',
  fixable: false,
  scope: 'table',
  ahead: ['statusClaim'],
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    const judged = report.readings.filter((reading) => hasResult(reading));
    const speaking = judged.filter((reading) => reading.statusClaim !== null).length;
    if (speaking < FEWEST || speaking * CUSTOM.of < judged.length * CUSTOM.have) return;
    for (const reading of judged) {
      yield PAUSE;
      if (mayHavePhrase(reading)) continue;
      yield {
        indicator: reading.indicator.number,
        message: message('status-missing.found'),
        at: placeOfVerdict(reading, 'status'),
      };
    }
  },
};

/** Something that a phrase could be about. */
function hasResult(reading: IndicatorReading): boolean {
  const field = reading.resultField;
  const isFilled = field !== null && (field.figures.length > 0 || field.rates.length > 0);
  return reading.indicator.actual !== null || isFilled;
}

/** Words like a phrase anywhere outside of the definition, or a word of the house's own in the status column. */
function mayHavePhrase({ indicator, outline, plain }: IndicatorReading): boolean {
  if (indicator.reported.status || (indicator.fields.status?.plain ?? '') !== '') return true;
  const sections = [outline.achievement, outline.achievementSection, outline.progress].filter(
    (span) => span !== null,
  );
  const told = sections.length > 0 ? sections : [{ start: 0, end: plain.length }];
  return told.some(({ start, end }) => findStatusPhrase(plain.slice(start, end)) !== undefined);
}
