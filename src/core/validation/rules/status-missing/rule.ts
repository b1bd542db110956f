import { message } from '../../../language/message';
import { findStatusPhrase } from '../../../report/rows/statusPhrase';
import type { Dossier } from '../../engine/dossier';
import { placeOfVerdict } from '../../actual/columns';
import { resultField } from '../../actual/resultField';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';
import { statusClaim } from '../../status/statusClaim';

/** Phrases are the custom of a table when two of three rows have one. */
const CUSTOM = { of: 3, have: 2 };
const FEWEST = 2;

/** Finds rows without a phrase for their status, in a table whose other rows have one. */
export const rule: TableRule = {
  name: 'status-missing',
  severity: 'info',
  fixable: false,
  scope: 'table',
  prepare: (dossier, report) => void statusClaim(dossier, report),
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    const judged = report.dossiers.filter((dossier) => hasResult(dossier));
    const speaking = judged.filter((dossier) => statusClaim(dossier, report) !== null).length;
    if (speaking < FEWEST || speaking * CUSTOM.of < judged.length * CUSTOM.have) return;
    for (const dossier of judged) {
      yield PAUSE;
      if (mayHavePhrase(dossier)) continue;
      yield {
        indicator: dossier.indicator.number,
        message: message('status-missing.found'),
        at: placeOfVerdict(dossier, 'status'),
      };
    }
  },
};

/** Something that a phrase could be about. */
function hasResult(dossier: Dossier): boolean {
  const field = resultField(dossier);
  const isFilled = field !== null && (field.figures.length > 0 || field.rates.length > 0);
  return dossier.indicator.actual !== null || isFilled;
}

/** Words like a phrase anywhere outside of the definition, or a word of the house's own in the status column. */
function mayHavePhrase({ indicator, outline, plain }: Dossier): boolean {
  if (indicator.reported.status || (indicator.fields.status?.plain ?? '') !== '') return true;
  const sections = [outline.achievement, outline.achievementSection, outline.progress].filter(
    (span) => span !== null,
  );
  const told = sections.length > 0 ? sections : [{ start: 0, end: plain.length }];
  return told.some(({ start, end }) => findStatusPhrase(plain.slice(start, end)) !== undefined);
}
