import type { OwnResult } from '../../engine/indicatorReading';
import { holds } from '../../../achievement/cellDecision';
import { message } from '../../../language/message';
import { wholeCell } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import { writtenText } from '../../cells/ownResults';
import type { TableRule } from '../../engine/rule';
import type { CellContent } from '../../../sheet/changePlan';

/** Finds computed cells that were changed by hand. */
export const rule: TableRule = {
  name: 'result-edited',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  ahead: ['ownResults'],
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    const results = report.readings.flatMap((reading) => reading.ownResults);
    const moved = movedRows(results);
    for (const { role, cell, written, found, reading } of results) {
      if (found.kind === 'empty' || holds(found, written) || moved.has(cell.row)) continue;
      const at = wholeCell(report.snapshot, cell);
      yield {
        message: message('result-edited.found', {
          quote: at.quote.trim() === '' ? writtenText(role, found, report.scheme) : at.quote.trim(),
          written: writtenText(role, written, report.scheme, found),
        }),
        at,
        indicator: reading.indicator.number,
      };
    }
  },
};

/**
 * The rows (absolute) whose figures are those that Attain wrote in another row: the table was sorted, or rows were
 * inserted. Words prove nothing, since many rows have the same.
 */
function movedRows(results: readonly OwnResult[]): ReadonlySet<number> {
  const rowsOf = new Map<string, Set<number>>();
  for (const { role, cell, written } of results) {
    const key = figureKey(role, written);
    if (key !== null) rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(cell.row));
  }
  const moved = new Set<number>();
  for (const { role, cell, written, found } of results) {
    const key = figureKey(role, found);
    if (key === null || holds(found, written)) continue;
    if ([...(rowsOf.get(key) ?? [])].some((row) => row !== cell.row)) moved.add(cell.row);
  }
  return moved;
}

/** A figure by which it is known again; of a formula all but its row numbers, which move along. */
function figureKey(role: string, content: CellContent): string | null {
  if (content.kind === 'formula') return `${role} ${content.formula.replace(/([A-Z])\$?\d+/g, '$1#')}`;
  return content.kind === 'value' && typeof content.value === 'number' ? `${role} ${content.value}` : null;
}
