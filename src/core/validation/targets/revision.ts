import { isInside, type Span } from '../../quantity/quantity';
import { sentenceBefore } from '../../reading/clause';
import { readRevisions } from '../../reading/relations/revisions';
import type { Evidence } from '../../report/evidence';
import { locate, type SourceText } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import { namesTarget } from './vocabulary';

/** A target that was changed in the course of the year. */
export interface Revision {
  readonly from: Evidence;
  readonly to: Evidence;
  /** From the first figure to the second. */
  readonly whole: Evidence;
}

/** Finds the changes of the target that the row tells of: in the target's cell, in its field, in the prose. */
export function* revisionsOf(reading: IndicatorReading): Iterable<Revision> {
  const cell = reading.indicator.fields.target;
  if (cell) yield* revisionsIn(cell, () => true);
  const field = reading.statedTargetSpan;
  const { plain } = reading;
  yield* revisionsIn(
    reading.narrative,
    (span) => isInside(field, span) || namesTarget(sentenceBefore(plain, span)),
  );
}

function* revisionsIn(source: SourceText, isAboutTarget: (span: Span) => boolean): Iterable<Revision> {
  const at = (span: Span): Evidence => locate(source, span.start, span.end);
  for (const { from, to } of readRevisions(source.plain, source.quantities)) {
    if (!isAboutTarget(to.span)) continue;
    yield { from: at(from.span), to: at(to.span), whole: at({ start: from.span.start, end: to.span.end }) };
  }
}
