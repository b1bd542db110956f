import type { Target } from '../../quantity/target';
import type { Read } from '../../report/indicator';
import type { Dossier } from '../dossier';
import { disagree } from './disagreement';
import { CHANGED } from './revision';
import { standardTarget } from './standardTarget';
import { statedTarget, statedTargetSpan } from './statedTarget';

/** A target that the narrative or the standard states otherwise than the target's own cell. */
export interface TargetConflict {
  readonly where: 'stated' | 'standard';
  readonly other: Read<Target>;
  readonly target: Read<Target>;
}

/** Every other statement of the target that disagrees with the target's cell. */
export function targetConflicts(dossier: Dossier): readonly TargetConflict[] {
  const known = held.get(dossier) ?? [...findConflicts(dossier)];
  held.set(dossier, known);
  return known;
}

/** Two rules ask for them. */
const held = new WeakMap<Dossier, readonly TargetConflict[]>();

function* findConflicts(dossier: Dossier): Iterable<TargetConflict> {
  const { target, fields } = dossier.indicator;
  const cell = fields.target?.plain ?? '';
  if (!target || CHANGED.test(cell)) return;
  const own = { target, text: cell };
  const field = statedTargetSpan(dossier);
  const stated = statedTarget(dossier);
  if (field && stated) {
    const text = dossier.plain.slice(field.start, field.end);
    if (!CHANGED.test(text) && disagree(own, { target: stated, text }))
      yield { where: 'stated', other: stated, target };
  }
  const standard = standardTarget(dossier);
  const { plain, span } = dossier.standard;
  if (standard && disagree(own, { target: standard, text: plain.slice(span.start, span.end) }))
    yield { where: 'standard', other: standard, target };
}
