import { message, type Message } from '../../language/message';
import type { Decimal } from '../../quantity/decimal';
import { readTarget } from '../../quantity/readTarget';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import type { CellAddress } from '../../sheet/address';
import { rawText, readValueCell } from './fields';
import type { Read } from '../indicator';
import type { IndicatorPlace } from './indicatorPlace';
import { joinCells } from '../sourceText';

interface ReadTarget {
  readonly read: Read<Target> | null;
  readonly gaps: readonly Message[];
}

/**
 * A target whose limits stand in two cells: what was read is the least, and a second cell holds the most. Limits that
 * cannot be two ends of one range are none.
 */
export function withUpperLimit(found: ReadTarget, place: IndicatorPlace, unit: Unit): ReadTarget {
  const { upTo = null } = place.record;
  const { read } = found;
  if (!upTo || !read) return found;
  const { value } = read;
  const quote = `${read.evidence.quote} / ${rawText(place.snapshot, upTo)}`;
  const upper = value.upper === null && value.due === null ? limitIn(place, upTo, unit, value.unit) : null;
  if (!upper || upper.lt(value.value))
    return { read: null, gaps: [message('gap.target-unreadable', { quote: quote.slice(0, 60) })] };
  return { ...found, read: { ...read, value: { ...value, comparator: 'between', upper } } };
}

/** The figure of a cell, in a unit; `null` where it holds none, or one of another kind. */
function limitIn(place: IndicatorPlace, cell: CellAddress, unit: Unit, own: Unit): Decimal | null {
  const source = joinCells([{ cell, raw: rawText(place.snapshot, cell) }]);
  const content = readValueCell(place.snapshot, cell, source, unit);
  if (content.kind === 'number') return isSame(content.quantity.unit, own) ? content.quantity.value : null;
  if (content.kind !== 'text') return null;
  const { plain, quantities } = content.source;
  const target = readTarget(plain, { unit, reportYear: place.reportYear, position: null, quantities });
  return target?.upper === null && isSame(target.unit, own) ? target.value : null;
}

const isSame = (a: Unit, b: Unit): boolean =>
  a.dimension === b.dimension && a.name === b.name && a.scale === b.scale;
