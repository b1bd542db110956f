import type { Target } from '../../quantity/target';
import type { Division } from './division';
import type { Measure } from '../indicator';

/** What the measure is recognised by. */
export interface MeasureClues {
  readonly target: Target | null;
  readonly targetText: string;
  readonly name: string;
  readonly standard: string;
  readonly division: Division | undefined;
  readonly legend: ReadonlyMap<string, string>;
}

const GROWTH =
  /成長率|增加率|增長率|年增率|較(?:上|去|前一?)年度?(?:同期)?(?:增加|成長|提升|提高)|\bgrowth\b|\bincrease over\b/i;
const REDUCTION = /降低|減少|下降|減幅|\breduc|\bdecrease|\bcut\b/i;
const PROGRESS = /進度|\bprogress\b/i;

/** An index target stands near 100 %; one far below it is meant as growth, whatever the formula says. */
const SMALLEST_INDEX = 50;

/** What kind of thing is measured; see the domain's section 3. */
export function measureOf(clues: MeasureClues): Measure {
  const { target, division } = clues;
  if (!target) return 'value';
  if (target.unit.dimension === 'date') return 'milestone';
  if (target.comparator === 'between') return 'range';
  if (target.unit.dimension === 'none' && clues.legend.has(target.value.toString())) return 'level';
  if (target.unit.dimension !== 'percent' && target.unit.dimension !== 'point') return 'value';
  if (PROGRESS.test(clues.name) || PROGRESS.test(clues.targetText)) return 'milestone';
  if (division) return byDivision(division, target);
  if (GROWTH.test(clues.name) || GROWTH.test(clues.standard) || GROWTH.test(clues.targetText))
    return 'growth';
  if (REDUCTION.test(clues.name) || REDUCTION.test(clues.targetText)) return 'reduction';
  return 'ratio';
}

function byDivision(division: Division, target: Target): Measure {
  switch (division.form) {
    case 'share':
      return 'ratio';
    case 'growth':
      return 'growth';
    case 'reduction':
      return 'reduction';
    case 'index':
      return target.value.lt(SMALLEST_INDEX) ? 'growth' : 'index';
  }
}
