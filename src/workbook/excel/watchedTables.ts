import { cellPlace, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import type { CellContent, ChangePlan } from '../../core/sheet/changePlan';
import { contentOf } from '../content';
import { addressOf, cellValues, POSITION } from './grids';
import type { Limits } from './limits';
import { ANSWERED, type Question } from './question';
import type { KnownTables } from './tables';
import type { WriteStep } from './writeSteps';

/** What Excel may change of a table object when a plan is written: its extent, its headings, columns with formulas. */
export interface WatchedTable {
  readonly name: string;
  readonly range: RangeAddress;
  readonly cells: readonly WatchedCell[];
}

export interface WatchedCell {
  readonly cell: CellAddress;
  readonly content: CellContent;
}

/** The columns of a plan, from 0. */
interface Columns {
  readonly left: number;
  readonly right: number;
  /** Where it writes formulas. */
  readonly formulas: readonly number[];
}

/** Estimated bytes of what one table answers. */
const TABLE_BYTES = 2_000;
const CELL_BYTES = 120;

/** Asks for the tables of the sheet; one that was not known by its name costs one more round trip. */
export function watchQuestions(plan: ChangePlan, known: KnownTables, watched: WatchedTable[]): Question[] {
  const columns = columnsOf(plan);
  if (!columns) return [];
  const bytes = bytesOf(plan, columns);
  const about = (name: string): Question => ({
    bytes,
    ask(sheet) {
      const take = askTable(sheet, name, columns);
      return () => {
        const table = take();
        if (table) watched.push(table);
        return ANSWERED;
      };
    },
  });
  const all = known.all();
  const names: Question = {
    bytes: TABLE_BYTES,
    ask(sheet) {
      const { tables } = sheet;
      tables.load('items/name');
      return () => {
        const missing = tables.items.map(({ name }) => name).filter((name) => !all.includes(name));
        if (missing.length > 0) known.add(missing);
        return missing.map(about);
      };
    },
  };
  return [names, ...all.map(about)];
}

/** The last step of writing: looks at the tables again. */
export function watchSteps(
  plan: ChangePlan,
  before: readonly WatchedTable[],
  watched: WatchedTable[],
  limits: Limits,
): WriteStep[] {
  const columns = columnsOf(plan);
  if (!columns) return [];
  return before.map(({ name }) => ({
    bytes: Math.min(bytesOf(plan, columns), limits.blockBytes),
    write(sheet) {
      const take = askTable(sheet, name, columns);
      return (_, outcome) => {
        const table = outcome === 'answered' ? take() : null;
        if (table) watched.push(table);
      };
    },
  }));
}

function columnsOf({ cells }: ChangePlan): Columns | null {
  if (cells.length === 0) return null;
  const all = cells.map(({ cell }) => cell.column);
  const formulas = cells.filter(({ after }) => after.kind === 'formula').map(({ cell }) => cell.column);
  return {
    left: all.reduce((least, column) => Math.min(least, column)),
    right: all.reduce((most, column) => Math.max(most, column)),
    formulas: [...new Set(formulas)],
  };
}

function bytesOf({ cells }: ChangePlan, { formulas }: Columns): number {
  return TABLE_BYTES + CELL_BYTES * cells.length * Math.min(1, formulas.length);
}

/** What it returns takes the answer; `null` where the sheet has no such table. */
function askTable(
  sheet: Excel.Worksheet,
  name: string,
  { left, right, formulas }: Columns,
): () => WatchedTable | null {
  const range = sheet.tables.getItemOrNullObject(name).getRange().load(POSITION);
  const within = (rows: Excel.Range, first: number, count: number): Excel.Range =>
    rows
      .getEntireRow()
      .getIntersectionOrNullObject(sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn())
      .load(`${POSITION},values,formulas`);
  const parts = [
    within(range.getRow(0), left, right - left + 1),
    ...formulas.map((column) => within(range, column, 1)),
  ];
  return () => {
    if (range.isNullObject) return null;
    return { name, range: addressOf(range), cells: parts.flatMap(cellsIn) };
  };
}

function cellsIn(range: Excel.Range): WatchedCell[] {
  const { top, left } = addressOf(range);
  const values = cellValues(range.values);
  const formulas = cellValues(range.formulas);
  return values.flatMap((line, r) =>
    line.map((value, c) => ({
      cell: { row: top + r, column: left + c },
      content: contentOf(value, formulas[r]?.[c] ?? value),
    })),
  );
}

/** Contents by the place of their cell. */
export function contentsIn(tables: readonly WatchedTable[]): ReadonlyMap<number, WatchedCell> {
  return new Map(tables.flatMap(({ cells }) => cells.map((one) => [cellPlace(one.cell), one])));
}
