import { message } from '../../../language/message';
import type { CellAddress } from '../../../sheet/address';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import { oncePerReading } from '../../engine/oncePerReading';
import { oncePerReport } from '../../engine/oncePerReport';
import type { ReportFile } from '../../engine/reportFile';
import type { IndicatorRule } from '../../engine/rule';
import { isHeadingRow } from '../../cells/headingRow';
import { NO_TARGET } from '../../../report/rows/wordTables';
import { statedTarget } from '../../targets/statedTarget';
import { isUndecided } from '../../../reading/undecided';

/** Finds indicators whose target is left blank, or said to be set later. A dash or N/A is an answer. */
export const rule: IndicatorRule = {
  name: 'target-missing',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  prepare: (reading, report) => {
    isBlank(reading, report);
  },
  *check(reading, report): Iterable<Problem> {
    const at = reading.cell('target');
    const plain = reading.indicator.fields.target?.plain;
    if (!at || plain === undefined) return;
    if (isUndecided(plain)) {
      const undecided = undecidedRows(report).filter(
        ({ indicator: { fields } }) => fields.target?.plain === plain,
      );
      const slots = { quote: at.quote, count: undecided.length };
      if (undecided.length < FEWEST_OF_FORM)
        yield { message: message('target-missing.undecided', slots), at };
      else if (undecided[0] === reading)
        yield { message: message('target-missing.undecided-rows', slots), at };
    }
    if (plain !== '') return;
    const stated = statedTarget(reading);
    if (isMerged(report, at.cell) || isHeadingRow(reading, report)) return;
    // The status may say that nothing is aimed at: Data only.
    if (NO_TARGET.test(reading.indicator.fields.status?.plain ?? '')) return;
    const blank = blankRows(report);
    if (!stated && blank.length >= FEWEST_OF_FORM && 2 * blank.length > report.readings.length) {
      if (blank[0] === reading)
        yield { message: message('target-missing.form', { count: blank.length }), at };
      return;
    }
    yield stated
      ? {
          message: message('target-missing.stated', { quote: stated.evidence.quote }),
          at,
          related: [stated.evidence],
        }
      : { message: message('target-missing.found'), at };
  },
};

/** Whether a row that asks for a target has none. */
const isBlank = oncePerReading((reading, report: ReportFile): boolean => {
  const at = reading.cell('target');
  if (!at || reading.indicator.fields.target?.plain !== '') return false;
  return !isMerged(report, at.cell) && !isHeadingRow(reading, report) && !statedTarget(reading);
});

/** So many blank targets, and more than half of the table, are a form that is still to be filled in: told once. */
const FEWEST_OF_FORM = 3;

/** The rows that say their target is set later; the same words are told once where several have them. */
const undecidedRows = oncePerReport((report): readonly IndicatorReading[] =>
  report.readings.filter(({ indicator: { fields } }) => isUndecided(fields.target?.plain ?? '')),
);

const blankRows = oncePerReport((report): readonly IndicatorReading[] =>
  report.readings.filter((reading) => isBlank(reading, report)),
);

/** One target for several rows stands in the first of them. */
function isMerged({ snapshot: { merges } }: ReportFile, { row, column }: CellAddress): boolean {
  return (
    merges !== 'unknown' &&
    merges.some(
      ({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right,
    )
  );
}
