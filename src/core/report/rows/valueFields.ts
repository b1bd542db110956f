import { message, type Message } from '../../language/message';
import { isoDate } from '../../quantity/dates';
import type { Quantity } from '../../quantity/quantity';
import { readTarget } from '../../quantity/readTarget';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import { readValueCell, type Fields } from './fields';
import type { Read } from '../indicator';
import { cellOf, type IndicatorPlace } from './indicatorPlace';
import { signedTarget } from '../answer/column/balance';
import { listPosition } from '../../reading/jointList';
import { locate, type SourceText } from '../sourceText';
import { withUpperLimit } from './rangeTarget';
import { NO_TARGET } from './wordTables';
import '../../layout/wording';

/** The target, and why there is none where none can be read. */
interface TargetField {
  readonly read: Read<Target> | null;
  readonly gaps: readonly Message[];
}

/** The target column, or the two of its limits: a number, a date, or what its text states. */
export function readTargetField(
  place: IndicatorPlace,
  fields: Fields,
  unit: Unit,
  name: string,
  narrative: SourceText,
): TargetField {
  return withUpperLimit(readTargetCell(place, fields, unit, name, narrative), place, unit);
}

function readTargetCell(
  place: IndicatorPlace,
  fields: Fields,
  unit: Unit,
  name: string,
  narrative: SourceText,
): TargetField {
  const cell = cellOf(place, 'target');
  if (!cell) return { read: null, gaps: [message('gap.target-missing')] };
  const content = readValueCell(place.snapshot, cell, fields.target, unit);
  switch (content.kind) {
    case 'empty':
      return { read: null, gaps: [message('gap.target-missing')] };
    case 'error':
      return { read: null, gaps: [message('gap.target-error', { quote: content.evidence.quote })] };
    case 'number': {
      const span = { start: 0, end: content.evidence.end };
      const { quantity } = content;
      const due = quantity.unit.dimension === 'date' ? isoDate(quantity.value) : null;
      const comparator = due === null ? place.record.bound : '<=';
      const value: Target = { ...quantity, span, comparator, upper: null, due, further: [] };
      return { read: { value, evidence: content.evidence }, gaps: [] };
    }
    case 'text': {
      const { plain, quantities } = content.source;
      const joint = /分別|各/.test(plain)
        ? (listPosition(plain, name, 'targets') ?? listPosition(narrative.plain, name, 'targets'))
        : undefined;
      const value = readTarget(plain, {
        unit,
        reportYear: place.reportYear,
        position: joint?.index ?? null,
        // A target that is its own name says no more by being called so.
        ...(name === plain ? {} : { name }),
        ...answeredIn(fields),
        quantities,
      });
      if (!value && NO_TARGET.test(plain))
        return { read: null, gaps: [message('gap.target-none', { quote: plain })] };
      if (!value)
        return { read: null, gaps: [message('gap.target-unreadable', { quote: plain.slice(0, 60) })] };
      return {
        read: {
          value: withBound(signedTarget(value, content.source, name), place),
          evidence: locate(content.source, value.span.start, value.span.end),
        },
        gaps: [],
      };
    }
  }
}

/** What the cell of results counts, where it holds one figure with a unit. */
function answeredIn({ actual }: Fields): { readonly answered?: Unit } {
  const [only, ...others] = actual?.quantities ?? [];
  return only && others.length === 0 && only.unit.dimension !== 'none' ? { answered: only.unit } : {};
}

/** A figure without a bound of its own has that of its column's heading: 今年上限. */
function withBound(target: Target, { record: { bound } }: IndicatorPlace): Target {
  return target.comparator === null && target.due === null ? { ...target, comparator: bound } : target;
}

/** Last year's figure in its own column; `null` without one. */
export function readBaseline(place: IndicatorPlace, fields: Fields, unit: Unit): Read<Quantity> | null {
  const cell = cellOf(place, 'baseline');
  if (!cell) return null;
  const content = readValueCell(place.snapshot, cell, fields.baseline, unit);
  if (content.kind === 'number') return { value: content.quantity, evidence: content.evidence };
  if (content.kind !== 'text') return null;
  const { plain, quantities } = content.source;
  const value = readTarget(plain, { unit, reportYear: place.reportYear, position: null, quantities });
  return value ? { value, evidence: locate(content.source, value.span.start, value.span.end) } : null;
}
