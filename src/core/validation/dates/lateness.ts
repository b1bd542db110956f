import { daysOf } from '../../quantity/dates';
import { findCompletion } from '../../report/completion';
import type { Evidence } from '../../report/evidence';
import type { Dossier } from '../dossier';
import { figureOf } from '../text/figurePlace';
import { sentenceOf } from '../text/sentence';

/** Something that was done after the date that its target names. */
export interface Lateness {
  readonly at: Evidence;
  /** ISO, as precise as the target says it. */
  readonly due: string;
  readonly days: number;
}

/** Says how late a row is; `null` when it is in time, or no date proves it. */
export function lateness(dossier: Dossier): Lateness | null {
  const { target, actual } = dossier.indicator;
  const due = target?.value.due ?? null;
  if (!target || !actual || due === null) return null;
  if (target.value.unit.dimension === 'date') {
    const late = dossier.assessment.notes.find(({ id }) => id === 'achievement.note.late');
    const days = Number(late?.slots?.['count'] ?? 0);
    return days > 0 ? { at: actual.evidence, due, days } : null;
  }
  return ofCount(dossier, due);
}

/** A number of things that was to be done by a date: the sentence of the result says when it was. */
function ofCount(dossier: Dossier, due: string): Lateness | null {
  const { plain, quantities, periods, indicator, year } = dossier;
  const figure = indicator.actual && figureOf(dossier, indicator.actual.evidence);
  const planned = daysOf(due);
  if (!figure || !planned) return null;
  const span = sentenceOf(plain, figure.span);
  const done = findCompletion({ plain, span, periods, quantities, reportYear: year });
  if (done?.quantity.unit.dimension !== 'date') return null;
  const days = done.quantity.low.minus(planned.last).toNumber();
  return days > 0 ? { at: dossier.quote(done.span), due, days } : null;
}
