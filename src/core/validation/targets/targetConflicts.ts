import { Piece } from '../../report/sourceText';
import { oncePerReading } from '../engine/oncePerReading';
import type { Target } from '../../quantity/target';
import type { Read } from '../../report/indicator';
import type { IndicatorReading } from '../engine/indicatorReading';
import { disagree } from './disagreement';
import { tellsOfRevision } from '../../reading/relations/revisions';
import { standardTarget } from './standardTarget';
import { statedTarget, statedTargetSpan } from './statedTarget';

/** A target that the narrative or the standard states otherwise than the target's own cell. */
export interface TargetConflict {
  readonly where: 'stated' | 'standard';
  readonly other: Read<Target>;
  readonly target: Read<Target>;
}

/** Every other statement of the target that disagrees with the target's cell. */
export const targetConflicts = oncePerReading((reading): readonly TargetConflict[] => [
  ...findConflicts(reading),
]);

/** What a target says that no cell holds. */
const NOTHING = new Piece('');

function* findConflicts(reading: IndicatorReading): Iterable<TargetConflict> {
  const { target, fields } = reading.indicator;
  const cell = fields.target?.plain ?? '';
  if (!target || tellsOfRevision(cell)) return;
  const own = { target, text: fields.target ?? NOTHING };
  const field = statedTargetSpan(reading);
  const stated = statedTarget(reading);
  if (field && stated) {
    const text = reading.narrative.part(field);
    if (!tellsOfRevision(text.plain) && disagree(own, { target: stated, text }))
      yield { where: 'stated', other: stated, target };
  }
  const standard = standardTarget(reading);
  const { source, span } = reading.standard;
  if (standard && disagree(own, { target: standard, text: source.part(span) }))
    yield { where: 'standard', other: standard, target };
}
