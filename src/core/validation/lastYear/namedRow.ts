import type { Stepwise } from '../../sheet/stepwise';
import type { ReportFile } from '../reportFile';
import type { YearRow } from './lastYear';
import { indicatorName, type IndicatorName } from './names';

/** A row with what it is recognised by. */
export interface NamedRow extends YearRow {
  readonly name: IndicatorName;
  readonly goalKey: string;
}

/** The rows of some reports that have a name. */
export function* namedRows(reports: readonly ReportFile[]): Stepwise<readonly NamedRow[]> {
  const rows: NamedRow[] = [];
  for (const report of reports) {
    for (const [done, dossier] of report.dossiers.entries()) {
      const { name: text, goal } = dossier.indicator;
      const name = indicatorName(text);
      if (name.key !== '') rows.push({ report, dossier, name, goalKey: indicatorName(goal).key });
      yield { done, total: report.dossiers.length };
    }
  }
  return rows;
}
