import { isPercent } from '../../../quantity/quantity';
import { message } from '../../../language/message';
import type { Evidence } from '../../../report/evidence';
import { locate } from '../../../report/sourceText';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import { statesPlan } from '../../../reading/leads';
import type { IndicatorRule } from '../../engine/rule';

/** Finds leads and lags of progress in rows that state no planned progress, so that nobody can check them. */
export const rule: IndicatorRule = {
  name: 'planned-progress-missing',
  severity: 'info',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const found = firstLead(reading);
    if (!found || isPlanStated(reading)) return;
    yield { message: message('planned-progress-missing.found', { quote: found.quote }), at: found };
  },
};

/** The first lead that the row tells of. */
function firstLead({ tellings }: IndicatorReading): Evidence | undefined {
  for (const { source, says } of tellings) {
    const [lead] = says.leads;
    if (lead) return locate(source, lead.stated.span.start, lead.stated.span.end);
  }
  return undefined;
}

/** The target may be the planned progress where it is a percentage, or a number without a unit. */
function isPlanStated({ indicator: { fields, target } }: IndicatorReading): boolean {
  const { standard, narrative, actual } = fields;
  const isTarget = target !== null && (isPercent(target.value) || target.value.unit.dimension === 'none');
  const quantities = fields.target ? fields.target.quantities : [];
  return (
    isTarget ||
    quantities.some(isPercent) ||
    [standard, narrative, actual].some((source) => source && statesPlan(source.plain, source.quantities))
  );
}
