import { holds } from '../../../achievement/cellDecision';
import { planRow } from '../../../achievement/planRow';
import { message } from '../../../language/message';
import { cellName } from '../../../sheet/address';
import type { CellContent } from '../../../sheet/changePlan';
import { isCellError, valueAt } from '../../../sheet/snapshot';
import { wholeCell } from '../../cells/tableCells';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import type { ReportFile } from '../../engine/reportFile';
import { writtenText } from '../../cells/ownResults';
import type { IndicatorRule } from '../../engine/rule';

/** Finds computed cells that Attain would fill with something else today. */
export const rule: IndicatorRule = {
  name: 'result-stale',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading, report): Iterable<Problem> {
    const untouched = reading.ownResults.filter(({ found, written }) => holds(found, written));
    if (untouched.length === 0) return;
    const wanted = wantedValues(reading, report);
    for (const { role, cell } of untouched) {
      const now = wanted.get(cellName(cell));
      const value = valueAt(report.snapshot, cell);
      if (!now || !differs(value, now)) continue;
      const at = wholeCell(report.snapshot, cell);
      const slots = {
        quote: at.quote.trim(),
        now: writtenText(role, now, report.scheme, { kind: 'value', value }),
      };
      yield {
        message: message(now.kind === 'empty' ? 'result-stale.gone' : 'result-stale.found', slots),
        at,
        related: reading.indicator.target ? [reading.indicator.target.evidence] : [],
      };
    }
  },
};

/** What would be written today, as plain values: a formula that is written another way is not stale. */
function wantedValues(
  { assessment }: IndicatorReading,
  report: ReportFile,
): ReadonlyMap<string, CellContent> {
  const { snapshot, table, scheme, owned } = report;
  const layout = report.whole.resultLayout;
  if (!layout) return new Map();
  const by = { scheme: { ...scheme, writes: 'values' } as const, language: table.language, layout };
  const { changes } = planRow(assessment, by, snapshot, owned);
  return new Map(changes.map(({ cell, after }) => [cellName(cell), after]));
}

/** Numbers are the same to nine digits: Excel calculates in binary. */
function differs(shown: string | number | boolean, now: CellContent): boolean {
  // A formula that nothing has calculated yet, or that fails, says nothing.
  if (shown === '' || isCellError(shown)) return false;
  if (now.kind !== 'value') return true;
  if (typeof shown !== 'number' || typeof now.value !== 'number') return shown !== now.value;
  return Math.abs(shown - now.value) > 1e-9 * Math.max(Math.abs(shown), Math.abs(now.value), 1);
}
