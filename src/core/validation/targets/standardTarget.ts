import { oncePerDossier } from '../engine/oncePerDossier';
import type { Target } from '../../quantity/target';
import { relateUnits } from '../../quantity/units';
import type { Read } from '../../report/indicator';
import { targetIn } from './statedTarget';

/** Words that lead up to a target, at the end of what stands before it. */
const LEADS =
  /(?:目標(?:值|為)?|達到?|完成|辦理|累計|合計|共計?|至少|不低於|不超過|\btarget(?: of)?|\bat least|\bat most)\s?[:：]?\s?$/i;
/** Of each, not of all; or what something must be to count. */
const OF_EACH = /[每各單]|平均|\beach\b|\bper\b/i;
const QUALIFIES = /^(?:\([^)]{0,12}\))?(?:以[上下內])?(?:者|之|的|時|，?得|才|始)/;
/** Bands and grades (90分以上得5分) are no target. */
const BANDS = /得\s?\d|給\s?\d|級分|評[分等]|計分|分為/;

/**
 * The target that a standard states; `null` where it defines, divides or grades. The standard must name one
 * figure only in the target's unit, as a target is named, or be nothing but the figure.
 */
export const standardTarget = oncePerDossier((dossier): Read<Target> | null => {
  const { source, span } = dossier.standard;
  const { plain: text, quantities } = source.part(span);
  const own = dossier.indicator.target?.value;
  if (!own) return null;
  const alike = quantities.filter(({ unit }) => relateUnits(unit, own.unit) === 'same');
  const [figure] = alike;
  if (!figure || alike.length > 1 || dossier.formula || BANDS.test(text)) return null;
  const stated = targetIn(dossier, source, span);
  if (!stated || !figure.value.eq(stated.value.value)) return null;
  const before = text.slice(0, figure.span.start);
  const after = text.slice(figure.span.end);
  if (OF_EACH.test(clauseEnd(before)) || QUALIFIES.test(after)) return null;
  const isAlone = before.trim() === '' && /^[以上下內\s。.]*$/.test(after);
  return isAlone || LEADS.test(before) || stated.value.comparator !== null ? stated : null;
});

const clauseEnd = (text: string): string =>
  text
    .slice(-24)
    .split(/[,，。;:\n]/)
    .at(-1) ?? '';
