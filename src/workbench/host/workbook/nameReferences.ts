import { parseAddress, splitAddress } from '../addresses';
import { isRecord } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument } from '../failures';
import { Range } from '../range/range';
import { sheetByName } from '../worksheet/sheetNames';
import type { Plain, RecordStorage, SheetStorage } from '../storage';
import { NAMES } from '../recordKinds';

/** What is kept of a name. */
export interface NameRecord {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The name as it was given; names are kept, and found, without regard to the case of their letters. */
export function nameRecord(records: RecordStorage, name: string): NameRecord | null {
  const kept = records.get(name.toLowerCase());
  return kept === undefined ? null : recordOf(kept);
}

function recordOf(kept: Plain): NameRecord | null {
  if (!isRecord(kept)) return null;
  const { name, formula, comment, visible } = kept;
  if (typeof name !== 'string' || typeof formula !== 'string') return null;
  return { name, formula, comment: typeof comment === 'string' ? comment : '', visible: visible !== false };
}

/** The cells that a formula such as `=Sheet1!$A$1:$B$2` stands for, or null when it is no such reference. */
export function referencedRange(context: HostContext, formula: string): Range | null {
  const { sheet, address } = splitAddress(formula.replace(/^=/, ''));
  const owner = sheet === null ? context.storage.activeSheet() : sheetByName(context.storage, sheet);
  const area = parseAddress(address);
  return owner && area ? new Range(context, owner, area) : null;
}

/**
 * The cells that a name, or the name of a table, stands for on that sheet.
 *
 * @throws HostError InvalidArgument when it is neither, or its cells are on another sheet
 */
export function rangeOfName(context: HostContext, sheet: SheetStorage, name: string): Range {
  const record = nameRecord(sheet.records(NAMES), name) ?? nameRecord(context.storage.records(NAMES), name);
  const named = record && referencedRange(context, record.formula);
  if (named?.sheet === sheet) return named;
  const table = sheet.tables().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!table) throw invalidArgument();
  const { area, showHeaders, showTotals } = table;
  const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return new Range(context, sheet, { ...area, row: area.row + above, rows: area.rows - above - below });
}
