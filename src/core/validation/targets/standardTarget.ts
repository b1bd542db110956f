import type { Target } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import type { IndicatorReading } from '../engine/indicatorReading';
import { targetIn } from './statedTarget';
import { BANDS, LEADS_TO_TARGET, ONLY_A_BOUND, QUALIFIES, saysEach } from './vocabulary';

/**
 * The target that a standard states; `null` where it defines, divides or grades. The standard must name one
 * figure only in the target's unit, as a target is named, or be nothing but the figure.
 */
export function readStandardTarget(reading: IndicatorReading): Read<Target> | null {
  const { source, span } = reading.standard;
  const { plain: text, quantities } = source.part(span);
  const own = reading.indicator.target?.value;
  if (!own) return null;
  const alike = quantities.filter(({ unit }) => relateUnits(unit, own.unit) === 'same');
  const [figure] = alike;
  if (!figure || alike.length > 1 || reading.formula || BANDS.test(text)) return null;
  const stated = targetIn(reading, source, span);
  if (!stated || !figure.value.eq(stated.value.value)) return null;
  const before = text.slice(0, figure.span.start);
  const after = text.slice(figure.span.end);
  if (saysEach(clauseEnd(before)) || QUALIFIES.test(after)) return null;
  const isAlone = before.trim() === '' && ONLY_A_BOUND.test(after);
  return isAlone || LEADS_TO_TARGET.test(before) || stated.value.comparator !== null ? stated : null;
}

const clauseEnd = (text: string): string =>
  text
    .slice(-24)
    .split(/[,，。;:\n]/)
    .at(-1) ?? '';
