import { message } from '../../../language/message';
import type { Evidence } from '../../../report/evidence';
import { locate, type SourceText } from '../../../report/sourceText';
import type { Dossier } from '../../engine/dossier';
import type { Problem } from '../../engine/finding';
import { readLeads, statesPlan } from '../../../reading/leads';
import { isPercent } from '../../actual/resultField';
import type { IndicatorRule } from '../../engine/rule';

/** Finds leads and lags of progress in rows that state no planned progress, so that nobody can check them. */
export const rule: IndicatorRule = {
  name: 'planned-progress-missing',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(dossier): Iterable<Problem> {
    const { narrative, indicator } = dossier;
    const found = firstLead(narrative) ?? (indicator.fields.actual && firstLead(indicator.fields.actual));
    if (!found || isPlanStated(dossier)) return;
    yield { message: message('planned-progress-missing.found', { quote: found.quote }), at: found };
  },
};

/** The first lead of a text. */
function firstLead(source: SourceText): Evidence | undefined {
  for (const { stated } of readLeads(source.plain, source.quantities))
    return locate(source, stated.span.start, stated.span.end);
  return undefined;
}

/** The target may be the planned progress where it is a percentage, or a number without a unit. */
function isPlanStated({ indicator: { fields, target } }: Dossier): boolean {
  const { standard, narrative, actual } = fields;
  const isTarget = target !== null && (isPercent(target.value) || target.value.unit.dimension === 'none');
  const quantities = fields.target ? fields.target.quantities : [];
  return (
    isTarget ||
    quantities.some(isPercent) ||
    [standard, narrative, actual].some((source) => source && statesPlan(source.plain, source.quantities))
  );
}
