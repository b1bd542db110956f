import { readTarget } from '../../quantity/readTarget';
import { HUNDRED } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import { NO_UNIT, PERCENT, type Unit } from '../../quantity/unit';
import { fieldCell, type IndicatorRecord, type ReportTable } from '../../layout/table';
import type { ColumnRole } from '../../layout/roles';
import type { CellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readFields, readValueCell, type Fields } from '../rows/fields';
import { natureOf } from './nature';
import { formsOf, rateBy } from './rateForms';

/**
 * How a table computes the rates of what is better when there is less of it. `divides`: as any other, actual ÷ target,
 * so that such a rate shows no way; `turns`: target ÷ actual, or 2 − actual ÷ target; `unknown`: too few show it, or
 * they differ.
 */
export type TableRates = 'divides' | 'turns' | 'unknown';

/** Fewer may be slips. */
const FEWEST = { divides: 3, turns: 2 } as const;
/** So many rows show what a table does, however long it is. */
const MOST_READ = 200;

/** What the rows whose own words say that less is better show of the table's rates. */
export function tableRates(
  snapshot: SheetSnapshot,
  { records }: ReportTable,
  isComputed: (cell: CellAddress) => boolean,
): TableRates {
  const counts = { divides: 0, turns: 0 };
  for (const record of records.slice(0, MOST_READ)) {
    const rate = fieldCell(record, 'rate');
    const shown = rate && !isComputed(rate) ? shownBy(snapshot, record, rate) : null;
    if (shown) counts[shown] += 1;
  }
  if (counts.divides > 0 && counts.turns > 0) return 'unknown';
  if (counts.divides >= FEWEST.divides) return 'divides';
  return counts.turns >= FEWEST.turns ? 'turns' : 'unknown';
}

function shownBy(
  snapshot: SheetSnapshot,
  record: IndicatorRecord,
  rateCell: CellAddress,
): 'divides' | 'turns' | null {
  const row = ratedRow(snapshot, record, rateCell);
  if (!row) return null;
  const { fields, target, actual, rate } = row;
  const name = fields.indicator?.plain ?? fields.goal?.plain ?? '';
  const isLower = target.isCeiling || natureOf(name, target.unit.dimension).signs[0]?.way === 'lower';
  if (!isLower) return null;
  const written = fields.actual?.plain ?? '';
  const forms = formsOf(rate, { actual, written, target, baseline: null });
  const isRatio = forms.includes('ratio');
  const isTurned = forms.includes('inverse') || forms.includes('two-minus');
  return isRatio === isTurned ? null : isRatio ? 'divides' : 'turns';
}

/** Fewer rates of 100 may be slips. */
const FEWEST_CAPPED = 2;

/** Whether a table holds its rates at 100: rows that went beyond their target have 100, and none has more. */
export function holdsAtWhole(
  snapshot: SheetSnapshot,
  { records }: ReportTable,
  isComputed: (cell: CellAddress) => boolean,
): boolean {
  let held = 0;
  for (const record of records.slice(0, MOST_READ)) {
    const cell = fieldCell(record, 'rate');
    const row = cell && !isComputed(cell) ? ratedRow(snapshot, record, cell) : null;
    if (!row) continue;
    const { actual, target, rate } = row;
    if (rate.value.gt(HUNDRED)) return false;
    const written = row.fields.actual?.plain ?? '';
    const given = rateBy('ratio', { actual, written, target, baseline: null });
    if (rate.value.eq(HUNDRED) && !target.isCeiling && (given?.gte(CLEARLY_BEYOND) ?? false)) held += 1;
  }
  return held >= FEWEST_CAPPED;
}

/** What is nearer may be rounded to 100. */
const CLEARLY_BEYOND = 101;

type Limit = Quantity & { readonly isCeiling: boolean };

/** The figures of a row that has a rate. */
interface RatedRow {
  readonly fields: Fields;
  readonly target: Limit;
  readonly actual: Limit;
  readonly rate: Quantity;
}

function ratedRow(snapshot: SheetSnapshot, record: IndicatorRecord, rateCell: CellAddress): RatedRow | null {
  const fields = readFields(snapshot, record);
  const figure = (role: ColumnRole): Limit | null => {
    const cell = fieldCell(record, role);
    return cell ? figureOf(snapshot, fields, role, cell) : null;
  };
  const [target, actual] = [figure('target'), figure('actual')];
  const content = readValueCell(snapshot, rateCell, fields.rate, PERCENT);
  const rate = content.kind === 'number' ? content.quantity : figure('rate');
  return target && actual && rate ? { fields, target, actual, rate } : null;
}

function figureOf(
  snapshot: SheetSnapshot,
  fields: Fields,
  role: ColumnRole,
  cell: CellAddress,
): Limit | null {
  const unit: Unit = role === 'rate' ? PERCENT : NO_UNIT;
  const content = readValueCell(snapshot, cell, fields[role], unit);
  if (content.kind === 'number') return { ...content.quantity, isCeiling: false };
  if (content.kind !== 'text') return null;
  const { plain, quantities } = content.source;
  const target = readTarget(plain, { unit, reportYear: null, position: null, quantities });
  if (target?.upper !== null || target.due !== null) return null;
  return { ...target, isCeiling: target.comparator === '<=' || target.comparator === '<' };
}
