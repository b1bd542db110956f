import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { isHeadingRow } from '../../cells/headingRow';
import { isMerged } from '../../targets/blankTarget';
import { NO_TARGET } from '../../../report/rows/wordTables';
import { isUndecided } from '../../../reading/undecided';

/** Finds indicators whose target is left blank, or said to be set later. A dash or N/A is an answer. */
export const rule: IndicatorRule = {
  name: 'target-missing',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  ahead: ['lacksTarget'],
  *check(reading, report): Iterable<Problem> {
    const at = reading.cell('target');
    const plain = reading.indicator.fields.target?.plain;
    if (!at || plain === undefined) return;
    if (isUndecided(plain)) {
      const undecided = report.whole.undecidedTargets.filter(
        ({ indicator: { fields } }) => fields.target?.plain === plain,
      );
      const slots = { quote: at.quote, count: undecided.length };
      if (undecided.length < FEWEST_OF_FORM)
        yield { message: message('target-missing.undecided', slots), at };
      else if (undecided[0] === reading)
        yield { message: message('target-missing.undecided-rows', slots), at };
    }
    if (plain !== '') return;
    const stated = reading.statedTarget;
    if (isMerged(report, at.cell) || isHeadingRow(reading, report)) return;
    // The status may say that nothing is aimed at: Data only.
    if (NO_TARGET.test(reading.indicator.fields.status?.plain ?? '')) return;
    const blank = report.whole.blankTargets;
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

/** So many blank targets, and more than half of the table, are a form that is still to be filled in: told once. */
const FEWEST_OF_FORM = 3;
