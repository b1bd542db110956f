import { Piece } from '../../report/sourceText';
import type { IndicatorReading, TargetConflict } from '../engine/indicatorReading';
import { disagree } from './disagreement';
import { tellsOfRevision } from '../../reading/relations/revisions';

/** What a target says that no cell holds. */
const NOTHING = new Piece('');

/** Every other statement of the target that disagrees with the target's cell. */
export function* findTargetConflicts(reading: IndicatorReading): Iterable<TargetConflict> {
  const { target, fields } = reading.indicator;
  const cell = fields.target?.plain ?? '';
  if (!target || tellsOfRevision(cell)) return;
  const own = { target, text: fields.target ?? NOTHING };
  const { statedTargetSpan: field, statedTarget: stated, standardTarget: standard } = reading;
  if (field && stated) {
    const text = reading.narrative.part(field);
    if (!tellsOfRevision(text.plain) && disagree(own, { target: stated, text }))
      yield { where: 'stated', other: stated, target };
  }
  const { source, span } = reading.standard;
  if (standard && disagree(own, { target: standard, text: source.part(span) }))
    yield { where: 'standard', other: standard, target };
}
