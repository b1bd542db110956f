import { contentAt } from '../../achievement/cellDecision';
import { RESULT_COLUMNS, resultCell, type ResultColumn } from '../../achievement/layout';
import type { Scheme } from '../../achievement/scheme';
import { shownPercent } from '../../achievement/shownRate';
import type { CellContent } from '../../sheet/changePlan';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading, OwnResult } from '../engine/indicatorReading';
import { Decimal, HUNDRED } from '../../quantity/decimal';
import { figure } from '../figures/arithmetic';

/** The cells of a row's result that Attain filled. An actual or a rate that it merely mended as text is a person's. */
export function findOwnResults(reading: IndicatorReading, report: AssessedTable): readonly OwnResult[] {
  const layout = report.whole.resultLayout;
  if (!layout) return [];
  return RESULT_COLUMNS.flatMap((role) => {
    const cell = resultCell(layout, reading.indicator, role);
    if (!cell) return [];
    const written = report.owned(cell);
    if (!written || written.kind === 'empty' || isMended(role, written)) return [];
    return [{ role, cell, written, found: contentAt(report.snapshot, cell), reading }];
  });
}

const isMended = (role: ResultColumn, written: CellContent): boolean =>
  (role === 'actual' || role === 'rate') && written.kind === 'value' && typeof written.value === 'string';

/**
 * What a result's cell holds, for people: a rate as the scheme prints it, or with the decimals that tell it from the one
 * that is shown `beside` it; a formula as it is typed.
 */
export function writtenText(
  role: ResultColumn,
  content: CellContent,
  scheme: Scheme,
  beside: CellContent = { kind: 'empty' },
): string {
  if (content.kind === 'formula') return content.formula;
  if (content.kind === 'empty') return '';
  if (typeof content.value !== 'number') return String(content.value);
  if (role !== 'rate') return figure(new Decimal(String(content.value)));
  const shown = percentIn(beside)?.toDecimalPlaces(scheme.decimals, Decimal.ROUND_HALF_UP);
  return shownPercent(new Decimal(String(content.value)).times(HUNDRED), scheme, shown ? [shown] : []);
}

function percentIn(content: CellContent): Decimal | null {
  if (content.kind !== 'value' || typeof content.value !== 'number') return null;
  return new Decimal(String(content.value)).times(HUNDRED);
}
