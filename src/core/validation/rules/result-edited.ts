import { holds } from '../../achievement/cellDecision';
import { message } from '../../language/message';
import { wholeCell } from '../cells/wholeCell';
import type { Problem } from '../finding';
import { movedRows } from '../results/movedRows';
import { ownResults } from '../results/ownResults';
import { writtenText } from '../results/writtenText';
import type { TableRule } from '../rule';

/** Finds computed cells that were changed by hand. */
export const rule: TableRule = {
  name: 'result-edited',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  prepare: (dossier, report) => void ownResults(dossier, report),
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    const results = report.dossiers.flatMap((dossier) => ownResults(dossier, report));
    const moved = movedRows(results);
    for (const { role, cell, written, found, dossier } of results) {
      if (found.kind === 'empty' || holds(found, written) || moved.has(cell.row)) continue;
      const at = wholeCell(report.snapshot, cell);
      yield {
        message: message('result-edited.found', {
          quote: at.quote.trim() === '' ? writtenText(role, found) : at.quote.trim(),
          written: writtenText(role, written),
        }),
        at,
        indicator: dossier.indicator.number,
      };
    }
  },
};
