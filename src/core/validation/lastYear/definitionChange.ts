import { HUNDRED } from '../../quantity/decimal';
import { findPeriods } from '../../quantity/periods';
import type { FoundQuantity } from '../../quantity/quantity';
import { findQuantities } from '../../quantity/scan';
import { periodOf } from '../../reading/clause';
import type { Evidence } from '../../report/evidence';
import { locate } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import { areSisters, likenessOf } from './likeness';
import type { YearPair } from './lastYear';
import { nameKey } from './names';
import { RELATIVE_YEARS } from './vocabulary';

/** How a definition changed: what it divides, a figure that it sets, or its words only. */
export interface DefinitionChange {
  readonly kind: 'formula' | 'figure' | 'words';
  readonly now: Evidence;
  readonly last: Evidence;
}

/** Less alike than this, words say another thing. */
const SAME_WORDS = 0.8;
const SAME_OPERAND = 0.75;

/** Compares the definitions of both years; `null` where one has none, or where they say the same. */
export function definitionChange({ now, last }: YearPair): DefinitionChange | null {
  const [own, other] = [definitionOf(now.reading), definitionOf(last.reading)];
  if (!own || !other) return null;
  const change = (kind: DefinitionChange['kind']): DefinitionChange => ({
    kind,
    now: own.at,
    last: other.at,
  });
  const [formula, earlier] = [now.reading.formula?.division, last.reading.formula?.division];
  if (formula && earlier) {
    const isSame =
      formula.form === earlier.form &&
      areAlike(formula.current, earlier.current) &&
      areAlike(formula.base, earlier.base);
    return isSame ? null : change('formula');
  }
  const alike = likenessOf(wordsOf(own.plain), wordsOf(other.plain));
  if (alike < SAME_WORDS) return change('words');
  return setsOtherFigures([now.reading, own.plain], [last.reading, other.plain]) ? change('figure') : null;
}

interface Definition {
  readonly plain: string;
  readonly at: Evidence;
}

function definitionOf({ standard }: IndicatorReading): Definition | null {
  const { source, plain, span } = standard;
  const text = plain.slice(span.start, span.end);
  if (text.trim() === '') return null;
  const start = span.start + (text.length - text.trimStart().length);
  return { plain: text.trim(), at: locate(source, start, start + text.trim().length) };
}

/** The words alone: figures, which follow the target, and years aside. */
const wordsOf = (plain: string): string => nameKey(plain.replace(RELATIVE_YEARS, '')).replace(/\d+/g, '');

function areAlike(a: string, b: string): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)];
  return own === other || (likenessOf(own, other) >= SAME_OPERAND && !areSisters(own, other));
}

/** A threshold of the definition that is another one now (80 分以上 → 70 分以上). */
function setsOtherFigures(
  now: readonly [IndicatorReading, string],
  last: readonly [IndicatorReading, string],
): boolean {
  const [own, other] = [thresholds(...now), thresholds(...last)];
  return (
    own.length === other.length &&
    own.every(({ unit }, index) => unit.name === other[index]?.unit.name) &&
    own.some(({ value }, index) => !other[index]?.value.eq(value))
  );
}

/** Figures that follow the year are none: the target, the result, and whatever stands beside a year. */
function thresholds({ indicator, year }: IndicatorReading, text: string): readonly FoundQuantity[] {
  const moving = [indicator.target?.value.value, indicator.actual?.quantity.value];
  const periods = findPeriods(text, year);
  return findQuantities(text).filter(
    ({ value, unit, span }) =>
      unit.dimension !== 'date' &&
      !(unit.dimension === 'percent' && value.eq(HUNDRED)) &&
      !moving.some((one) => one?.eq(value)) &&
      !periodOf(text, span, periods),
  );
}
