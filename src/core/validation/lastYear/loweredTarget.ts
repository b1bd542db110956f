import { Decimal } from '../../quantity/decimal';
import { findQuantities } from '../../quantity/scan';
import { relateUnits } from '../../quantity/units';
import type { Target } from '../../quantity/target';
import type { Read } from '../../report/indicator';
import { CHANGED } from '../targets/revision';
import type { YearPair } from './lastYear';
import { saysWhyLowered } from './said';

/** A target that is easier to meet than last year's. */
export interface LoweredTarget {
  readonly now: Read<Target>;
  readonly last: Read<Target>;
  /** `fell` where more is better, `rose` where less is. */
  readonly way: 'fell' | 'rose';
}

/** Finds a target that is easier than last year's without a reason in the row; `null` otherwise. */
export function loweredTarget(pair: YearPair): LoweredTarget | null {
  const [own, other] = [pair.now.dossier.indicator, pair.last.dossier.indicator];
  const { target: now } = own;
  const { target: last } = other;
  if (!now || !last || own.direction !== other.direction || own.measure !== other.measure) return null;
  if (own.direction !== 'higher' && own.direction !== 'lower') return null;
  if (own.measure === 'milestone' || now.value.due !== null || last.value.due !== null) return null;
  const relation = relateUnits(now.value.unit, last.value.unit);
  if (relation !== 'same' && relation !== 'convertible' && now.value.unit.name !== last.value.unit.name)
    return null;
  const [value, before] = [inBase(now.value), inBase(last.value)];
  const isEasier = own.direction === 'higher' ? value.lt(before) : value.gt(before);
  if (!isEasier || saysWhyLowered(pair.now.dossier) || isTheRevised(pair, now.value)) return null;
  return { now, last, way: own.direction === 'higher' ? 'fell' : 'rose' };
}

const inBase = ({ value, unit }: Target): Decimal => value.times(new Decimal(unit.scale));

/** Last year's cell tells of a change and holds this figure: whichever of them counted, this one is not new. */
function isTheRevised({ last }: YearPair, { value }: Target): boolean {
  const cell = last.dossier.indicator.fields.target?.plain ?? '';
  return CHANGED.test(cell) && findQuantities(cell).some((quantity) => quantity.value.eq(value));
}
