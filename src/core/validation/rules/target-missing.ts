import { message } from '../../language/message';
import type { CellAddress } from '../../sheet/address';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import type { IndicatorRule } from '../rule';
import { isHeadingRow } from '../rows/headingRow';
import { statedTarget } from '../targets/statedTarget';

/** Finds indicators whose target is left blank. A dash or N/A is an answer. */
export const rule: IndicatorRule = {
  name: 'target-missing',
  severity: 'error',
  fixable: false,
  scope: 'indicator',
  *check(dossier, report): Iterable<Problem> {
    const at = dossier.cell('target');
    if (!at || dossier.indicator.fields.target?.plain !== '') return;
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
