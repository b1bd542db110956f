import { cellQuantity } from '../../quantity/cellQuantity';
import type { Quantity } from '../../quantity/quantity';
import type { Unit } from '../../quantity/unit';
import type { CellAddress } from '../../sheet/address';
import { isCellError, numberFormatAt, textAt, valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { COLUMN_ROLES, type ColumnRole } from '../../layout/roles';
import type { Evidence } from '../evidence';
import { joinCells, joinNames, type CellText, type SourceText } from '../sourceText';
import type { IndicatorRecord } from '../../layout/table';

export type Fields = Partial<Readonly<Record<ColumnRole, SourceText>>>;

/** The raw text of a cell for reading: what was typed, or for a number what is displayed. */
export function rawText(snapshot: SheetSnapshot, cell: CellAddress): string {
  const value = valueAt(snapshot, cell);
  return typeof value === 'string' ? value : textAt(snapshot, cell);
}

/** Collects what each field says of an indicator; the narrative may run over several cells. */
export function readFields(snapshot: SheetSnapshot, { fields: places }: IndicatorRecord): Fields {
  const fields: Partial<Record<ColumnRole, SourceText>> = {};
  for (const role of COLUMN_ROLES) {
    const ofRole = places[role];
    if (!ofRole) continue;
    const cells: CellText[] = [];
    for (const { cell, label, end } of ofRole) {
      const raw = rawText(snapshot, cell);
      if (cells.length === 0 || raw !== '')
        cells.push({ cell, raw, label, ...(end === undefined ? {} : { end }) });
    }
    fields[role] = role === 'indicator' ? joinNames(cells) : joinCells(cells);
  }
  return fields;
}

/** A cell of the table that holds one value: a number, an error, a text, or nothing. */
export type ValueCell =
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly evidence: Evidence }
  | { readonly kind: 'error'; readonly evidence: Evidence }
  | { readonly kind: 'text'; readonly source: SourceText }
  | { readonly kind: 'empty' };

/** Reads the cell of a role in an indicator's first row. A number without a unit takes the given one. */
export function readValueCell(
  snapshot: SheetSnapshot,
  cell: CellAddress,
  source: SourceText | undefined,
  unit: Unit,
): ValueCell {
  const value = valueAt(snapshot, cell);
  const displayed = textAt(snapshot, cell);
  const evidence: Evidence = { cell, start: 0, end: displayed.length, quote: displayed };
  if (isCellError(value)) return { kind: 'error', evidence };
  const quantity = cellQuantity(value, numberFormatAt(snapshot, cell), unit);
  if (quantity) return { kind: 'number', quantity, evidence };
  return source && source.plain !== '' && !isDash(source.plain)
    ? { kind: 'text', source }
    : { kind: 'empty' };
}

/** A dash or N/A says that there is nothing to say. */
function isDash(plain: string): boolean {
  return /^(?:[-—–─\s]+|n\/?a|無|不適用|x|\.\.\.|…)$/i.test(plain);
}
