import type { Quantity } from '../../quantity/quantity';
import { figure, percent } from '../figures/arithmetic';

/** Two figures and how they stand: `520 ≠ 489`; with the units where these are scales of one thing: `520 千元 ≠ 48 萬元`. */
export function scaledDifference(a: Quantity, sign: '≠' | '<' | '>', b: Quantity): string {
  const isScaled = a.unit.scale !== b.unit.scale;
  const shown = ({ value, unit }: Quantity): string => {
    if (unit.dimension === 'percent') return percent(value);
    return isScaled && unit.text !== '' ? `${figure(value)} ${unit.text}` : figure(value);
  };
  return `${shown(a)} ${sign} ${shown(b)}`;
}
