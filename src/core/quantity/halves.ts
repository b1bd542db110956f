import { matchAt, matchesAt } from '../text/matchAt';
import { Decimal } from './decimal';
import { makeQuantity } from './make';
import type { FoundQuantity } from './quantity';
import { unitAt } from './units';

export const HALF = new Decimal('0.5');

/** 上半年 and 每半年 are times, 過半 is most. */
const HALF_OF = /(?<![上下前後每大多過對一各折減])半\s?(?!數|成|折|年[度報刊前後以內來]|導|徑|月刊)/y;
/** Which units are halved: measures and 個, not things. */
const HALVED = new Set(['length', 'area', 'mass', 'volume', 'time']);

/** 半公升, 半年, 半個: half of one. */
export function halfAt(plain: string, at: number): FoundQuantity | undefined {
  const match = matchAt(HALF_OF, plain, at);
  const unit = match && unitAt(plain, at + match[0].length);
  if (!unit || !(HALVED.has(unit.unit.dimension) || unit.unit.name === '個')) return undefined;
  return makeQuantity({ start: at, end: unit.end }, HALF, 1, 'exact', unit.unit);
}

const AND_A_HALF = /半(?![數成折年天日月時徑導公載])/y;

/** Where the 半 behind a unit ends, if one stands there: 一噸半. */
export const halfAfter = (plain: string, end: number): number | undefined =>
  matchesAt(AND_A_HALF, plain, end) ? end + 1 : undefined;

const PIECE_AND_A_HALF = /\s?個半(?=月|小時|鐘頭|學期|世紀|工作)/y;

/** Where 個半 before a unit ends: 3個半月. */
export const halfBefore = (plain: string, at: number): number | undefined => {
  const match = matchAt(PIECE_AND_A_HALF, plain, at);
  return match ? at + match[0].length : undefined;
};
