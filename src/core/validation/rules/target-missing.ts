import { message } from '../../language/message';
import type { CellAddress } from '../../sheet/address';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import type { IndicatorRule } from '../rule';
import { isHeadingRow } from '../rows/headingRow';
import { statedTarget } from '../targets/statedTarget';
import { isUndecided } from '../targets/undecided';

/** Finds indicators whose target is left blank, or said to be set later. A dash or N/A is an answer. */
export const rule: IndicatorRule = {
  name: 'target-missing',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    const at = dossier.cell('target');
    const plain = dossier.indicator.fields.target?.plain;
    if (!at || plain === undefined) return;
    if (isUndecided(plain)) yield { message: message('target-missing.undecided', { quote: at.quote }), at };
    if (plain !== '') return;
    if (isMerged(report, at.cell) || isHeadingRow(dossier, report)) return;
    const stated = statedTarget(dossier);
    yield stated
      ? {
          message: message('target-missing.stated', { quote: stated.evidence.quote }),
          at,
          related: [stated.evidence],
        }
      : { message: message('target-missing.found'), at };
  },
};

/** One target for several rows stands in the first of them. */
function isMerged({ snapshot: { merges } }: ReportFile, { row, column }: CellAddress): boolean {
  return (
    merges !== 'unknown' &&
    merges.some(
      ({ top, left, bottom, right }) => row > top && row <= bottom && column >= left && column <= right,
    )
  );
}
