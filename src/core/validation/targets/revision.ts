import type { FoundQuantity, Span } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';
import { sentenceBefore, within } from '../../reading/clause';
import type { Evidence } from '../../report/evidence';
import { locate, type SourceText } from '../../report/sourceText';
import { matchesAt } from '../../text/matchAt';
import type { Dossier } from '../engine/dossier';
import { sentenceOf } from '../../reading/sentence';
import { statedTargetSpan } from './statedTarget';

/** A target that was changed in the course of the year. */
export interface Revision {
  readonly from: Evidence;
  readonly to: Evidence;
  /** From the first figure to the second. */
  readonly whole: Evidence;
}

const CHANGED_TO =
  /(?<=(?:修正|調整|修訂|變更|調降|調升|下修|上修|改)(?:為|至|成)\s?(?:約|達)?\s?|\b(?:revised|amended|changed|lowered|raised)\s(?:[\w,.]{1,20}\s){0,5}to\s)/iy;
/** Words that tell of a change, wherever they stand. */
export const CHANGED =
  /修正|調整|修訂|變更|調降|調升|下修|上修|原[定訂]|改[為至成]|\brevis|\bamend|\boriginal/i;
const TARGET = /目標|target/i;
/** No sentence says more before it comes to what was changed. */
const MOST_FIGURES = 12;

/** Finds the changes of the target that the row tells of: in the target's cell, in its field, in the prose. */
export function* revisionsOf(dossier: Dossier): Iterable<Revision> {
  const cell = dossier.indicator.fields.target;
  if (cell) yield* revisionsIn(cell, () => true);
  const field = statedTargetSpan(dossier);
  const { plain } = dossier;
  yield* revisionsIn(dossier.narrative, ({ start, end }) => {
    const inField = field !== null && start >= field.start && end <= field.end;
    return inField || TARGET.test(sentenceBefore(plain, { start, end }));
  });
}

function* revisionsIn(source: SourceText, isAboutTarget: (span: Span) => boolean): Iterable<Revision> {
  const quantities = source.quantities;
  for (const to of quantities) {
    if (!matchesAt(CHANGED_TO, source.plain, to.span.start) || !isAboutTarget(to.span)) continue;
    const { start } = sentenceOf(source.plain, to.span);
    const from = within(quantities, { start, end: to.span.start })
      .slice(-MOST_FIGURES)
      .filter((other) => isOtherValue(other, to))
      .at(-1);
    if (!from) continue;
    const at = (span: Span): Evidence => locate(source, span.start, span.end);
    yield { from: at(from.span), to: at(to.span), whole: at({ start: from.span.start, end: to.span.end }) };
  }
}

/** Another figure of the same thing. */
const isOtherValue = (other: FoundQuantity, to: FoundQuantity): boolean =>
  relateUnits(other.unit, to.unit) !== 'different' && !other.value.eq(to.value);
