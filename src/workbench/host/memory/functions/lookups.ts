import type { CellValue } from '../../storage';
import {
  flagFrom,
  isError,
  NOT_AVAILABLE,
  REFERENCE_ERROR,
  VALUE_ERROR,
  type Cells,
  type Operand,
} from '../coercion';
import { compare } from '../compare';
import { wildcard } from './criteria';
import {
  cellsAt,
  numberAt,
  valueAt,
  type Argument,
  type FunctionTable,
  type WorksheetFunction,
} from './worksheetFunction';

/** How a value is looked for: itself, or the last one of a rising (or falling) row of them that is not past it. */
type Way = 'exact' | 'not greater' | 'not less';

function placeOf(wanted: CellValue, among: readonly CellValue[], way: Way): number {
  if (way === 'exact') {
    const pattern = typeof wanted === 'string' ? wildcard(wanted) : null;
    return among.findIndex((value) =>
      pattern && typeof value === 'string'
        ? pattern.test(value)
        : value !== null && compare(value, wanted) === 0,
    );
  }
  const passes = (value: CellValue): boolean => {
    if (value === null || typeof value !== typeof wanted || isError(value)) return false;
    const order = compare(value, wanted);
    return way === 'not greater' ? order <= 0 : order >= 0;
  };
  return among.map(passes).lastIndexOf(true);
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
}

/** In the first column of a table, or in its first row. */
function tableLookup(orient: (cells: Cells) => Cells): WorksheetFunction {
  return (args) => {
    const wanted = valueAt(args, 0);
    const table = orient(cellsAt(args, 1));
    const column = numberAt(args, 2);
    const approximate = args[3] ? flagFrom(args[3]()) : true;
    if (isError(wanted)) return wanted;
    if (typeof column !== 'number') return column;
    if (typeof approximate !== 'boolean') return approximate;
    if (column < 1) return VALUE_ERROR;
    if (column > (table[0]?.length ?? 0)) return REFERENCE_ERROR;
    const keys = table.map((row) => row[0] ?? null);
    const row = table[placeOf(wanted, keys, approximate ? 'not greater' : 'exact')];
    return row ? (row[Math.trunc(column) - 1] ?? null) : NOT_AVAILABLE;
  };
}

function match(args: readonly Argument[]): Operand {
  const wanted = valueAt(args, 0);
  const among = cellsAt(args, 1);
  const type = numberAt(args, 2, 1);
  if (isError(wanted)) return wanted;
  if (typeof type !== 'number') return type;
  if (among.length > 1 && (among[0]?.length ?? 0) > 1) return NOT_AVAILABLE;
  const way = type === 0 ? 'exact' : type > 0 ? 'not greater' : 'not less';
  const place = placeOf(wanted, among.flat(), way);
  return place < 0 ? NOT_AVAILABLE : place + 1;
}

/** A row or column of 0 stands for all of them. */
function index(args: readonly Argument[]): Operand {
  const cells = cellsAt(args, 0);
  const isRow = cells.length === 1 && args.length < 3;
  const first = numberAt(args, 1, 0);
  const second = numberAt(args, 2, isRow ? 0 : args.length < 3 ? 1 : 0);
  if (typeof first !== 'number') return first;
  if (typeof second !== 'number') return second;
  const [row, column] = isRow ? [1, first] : [first, second];
  if (row < 0 || column < 0) return VALUE_ERROR;
  if (row > cells.length || column > (cells[0]?.length ?? 0)) return REFERENCE_ERROR;
  const rows = row === 0 ? cells : cells.slice(row - 1, row);
  return column === 0 ? rows : rows.map((one) => [one[column - 1] ?? null]);
}

/** Where nothing is found, what is given for that stands there. */
function xlookup(args: readonly Argument[]): Operand {
  const wanted = valueAt(args, 0);
  const [among, results] = [cellsAt(args, 1), cellsAt(args, 2)];
  if (isError(wanted)) return wanted;
  if ((numberAt(args, 4, 0) || 0) !== 0 || (numberAt(args, 5, 1) || 1) !== 1) return VALUE_ERROR;
  const literal = among.flat().findIndex((value) => value !== null && compare(value, wanted) === 0);
  if (literal < 0) return args[3]?.() ?? NOT_AVAILABLE;
  return among.length === 1 ? results.map((row) => [row[literal] ?? null]) : [results[literal] ?? []];
}

function pick(args: readonly Argument[]): Operand {
  const place = numberAt(args, 0);
  if (typeof place !== 'number') return place;
  const argument = place < 1 ? undefined : args[Math.trunc(place)];
  return argument ? argument() : VALUE_ERROR;
}

/** Functions that find cells in others. */
export const LOOKUPS: FunctionTable = [
  ['CHOOSE', pick],
  ['COLUMNS', (args) => cellsAt(args, 0)[0]?.length ?? 0],
  ['HLOOKUP', tableLookup(transposed)],
  ['INDEX', index],
  ['MATCH', match],
  ['ROWS', (args) => cellsAt(args, 0).length],
  ['VLOOKUP', tableLookup((cells) => cells)],
  ['XLOOKUP', xlookup],
  ['_XLFN.XLOOKUP', xlookup],
];
