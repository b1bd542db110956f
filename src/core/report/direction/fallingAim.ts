import type { Quantity } from '../../quantity/quantity';
import { relateUnits } from '../../quantity/units';

/** Reduce monthly churn, 降低客訴件數: the name asks that something falls. */
const FALL =
  /^(?:to )?(?:reduce|lower|cut|decrease|minimi[sz]e|shrink|shorten|bring down|drive down)\s+(?!of\b|in\b)|^(?:持續|逐年)?(?:降低|減少|縮短|壓低|減低|縮減|抑低)(?=.{2})/i;
/** What is a share itself: a share of it is seldom meant. */
const SHARE =
  /(?:率|比例?|比重|占比|百分比)(?:\([^()]*\))?$|\b(?:rates?|shares?|ratio|percentage|proportion|churn|turnover|attrition|vacanc(?:y|ies)|absenteeism)(?:\s*\([^()]*\))?$/i;
const NUMBERING = /^[\s\d.、()]{1,12}(?=\D)/;

/** What the name asks, of figures that fall or are to fall. */
export interface FallingAim {
  /** Whether the figures are what falls: it began above its target. */
  readonly isFromAbove: boolean;
  /** Whether a share is to fall, and nobody says whether to the target or by it. */
  readonly isOpen: boolean;
}

/** Whether a name asks that something falls, and whether the row shows that its figures are that thing. */
export function fallingAim(name: string, target: Quantity | null, baseline: Quantity | null): FallingAim {
  const bare = name.trim().replace(NUMBERING, '');
  if (!target || !FALL.test(bare)) return { isFromAbove: false, isOpen: false };
  const isComparable = baseline !== null && relateUnits(baseline.unit, target.unit) !== 'different';
  const isFromAbove =
    isComparable && baseline.value.times(baseline.unit.scale).gt(target.value.times(target.unit.scale));
  const isShare = target.unit.dimension === 'percent' && SHARE.test(bare);
  return { isFromAbove, isOpen: isShare && !isFromAbove };
}
