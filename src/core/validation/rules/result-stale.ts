import { holds } from '../../achievement/cellDecision';
import { planAchievement } from '../../achievement/planAchievement';
import { message } from '../../language/message';
import { cellName } from '../../sheet/address';
import type { CellContent } from '../../sheet/changePlan';
import { isCellError, valueAt } from '../../sheet/snapshot';
import { wholeCell } from '../cells/wholeCell';
import type { Problem } from '../finding';
import type { ReportFile } from '../reportFile';
import { ownResults } from '../results/ownResults';
import { writtenText } from '../results/writtenText';
import type { TableRule } from '../rule';

/** Finds computed cells that Attain would fill with something else today. */
export const rule: TableRule = {
  name: 'result-stale',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<Problem & { readonly indicator: number }> {
    const untouched = ownResults(report).filter(({ found, written }) => holds(found, written));
    if (untouched.length === 0) return;
    const wanted = wantedValues(report);
    for (const { role, cell, dossier } of untouched) {
      const now = wanted.get(cellName(cell));
      if (!now || !differs(valueAt(report.snapshot, cell), now)) continue;
      const at = wholeCell(report.snapshot, cell);
      const slots = { quote: at.quote.trim(), now: writtenText(role, now) };
      yield {
        message: message(now.kind === 'empty' ? 'result-stale.gone' : 'result-stale.found', slots),
        at,
        related: dossier.indicator.target ? [dossier.indicator.target.evidence] : [],
        indicator: dossier.indicator.number,
      };
    }
  },
};

/** What would be written today, as plain values: a formula that is written another way is not stale. */
function wantedValues({
  snapshot,
  table,
  scheme,
  dossiers,
  owned,
}: ReportFile): ReadonlyMap<string, CellContent> {
  const { plan } = planAchievement({
    snapshot,
    table,
    assessments: dossiers.map(({ assessment }) => assessment),
    scheme: { ...scheme, writes: 'values' },
    language: table.language,
    owned,
  });
  return new Map(plan.cells.map(({ cell, after }) => [cellName(cell), after]));
}

/** Numbers are the same to nine digits: Excel calculates in binary. */
function differs(shown: string | number | boolean, now: CellContent): boolean {
  // A formula that nothing has calculated yet, or that fails, says nothing.
  if (shown === '' || isCellError(shown)) return false;
  if (now.kind !== 'value') return true;
  if (typeof shown !== 'number' || typeof now.value !== 'number') return shown !== now.value;
  return Math.abs(shown - now.value) > 1e-9 * Math.max(Math.abs(shown), Math.abs(now.value), 1);
}
