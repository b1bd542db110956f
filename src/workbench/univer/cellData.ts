import type { ICellData, Nullable } from '@univerjs/core';
import { BooleanNumber, CellValueType, extractPureTextFromCell } from '@univerjs/core';
import type { StylePatch } from '../host/cellStyle';
import type { CellContent, CellInput, CellValue } from '../host/storage';

/** What the grid keeps with a cell beyond what Univer knows of. */
export interface KeptWithCell {
  /** The cell holds an error value, not the same text. */
  readonly error?: true;
  readonly look?: StylePatch;
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!)$/;

/** Text that Univer would turn into a number or a truth value if it were not told otherwise. */
const LOOKS_LIKE_A_VALUE = /^(?:true|false|[+-]?(?:\d|\.\d).*)$/i;

const NOTHING = { v: null, t: null, f: null, si: null, p: null } as const;

/** A cell as the object model sees it. `formula` is given, because Univer may share it between cells. */
export function contentOf(cell: Nullable<ICellData>, formula: string | null): CellContent {
  return { value: valueOf(cell, formula), formula };
}

/** The cell data that writes the input, and nothing else of the cell. */
export function dataOf(input: CellInput): ICellData {
  if ('formula' in input) return { ...NOTHING, f: input.formula };
  const { value } = input;
  if (value === null) return { ...NOTHING };
  if (typeof value === 'number') return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') return { ...NOTHING, v: value.error, t: CellValueType.STRING };
  const t = LOOKS_LIKE_A_VALUE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { ...NOTHING, v: value, t };
}

/** Whether the input is an error value, which has to be kept with the cell. */
export function isErrorInput(input: CellInput): boolean {
  return 'value' in input && typeof input.value === 'object' && input.value !== null;
}

export function keptWith(cell: Nullable<ICellData>): KeptWithCell {
  return cell?.custom ?? {};
}

/** As `ICellData.custom`: null when nothing is kept. */
export function customOf(kept: KeptWithCell): KeptWithCell | null {
  const { error, look = {} } = kept;
  const hasLook = Object.keys(look).length > 0;
  return error || hasLook ? { ...(error ? { error } : {}), ...(hasLook ? { look } : {}) } : null;
}

function valueOf(cell: Nullable<ICellData>, formula: string | null): CellValue {
  if (!cell) return null;
  if (cell.p) return extractPureTextFromCell(cell).replace(/\r\n?/g, '\n');
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean') {
    return value === true || value === BooleanNumber.TRUE || String(value).toUpperCase() === 'TRUE';
  }
  if (type === CellValueType.NUMBER) return Number(value);
  if (typeof value === 'number') return type === CellValueType.FORCE_STRING ? String(value) : value;
  const isError = formula === null ? keptWith(cell).error === true : ERROR.test(value);
  return isError ? { error: value } : value;
}
