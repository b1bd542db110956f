import type { Area } from '../area';
import { movedFormula } from '../formula/references';
import type { CellContent, CellInput, SheetStorage, TableRecord } from '../storage';
import { bodyArea } from '../table/tableLayout';

/** When a column of a table takes over a formula that is written into one of its cells. */
export type Takeover = 'where the column is empty' | 'where the column has one formula';

/** What a column of a table holds once something was written into it. */
export interface FilledColumn {
  readonly body: Area;
  readonly grid: readonly (readonly [CellInput])[];
}

/**
 * The columns of tables that take over a formula of what is about to be written, as if each of its cells were
 * entered by itself, row by row: the last formula wins.
 */
export function filledColumns(
  sheet: SheetStorage,
  tables: readonly TableRecord[],
  written: Area,
  inputs: readonly (readonly (CellInput | null)[])[],
  takeovers: ReadonlySet<Takeover>,
): FilledColumn[] {
  return tables.flatMap((table) => {
    const body = bodyArea(table);
    return indexes(body.column, body.columns).flatMap((column) => {
      const entries = inputs.flatMap((line, r) => {
        const row = written.row + r;
        const input = line[column - written.column];
        return input && row >= body.row && row < body.row + body.rows ? [{ row, input }] : [];
      });
      if (!entries.some(({ input }) => 'formula' in input)) return [];
      return [filled(sheet, { ...body, column, columns: 1 }, entries, takeovers)];
    });
  });
}

interface Entry {
  readonly row: number;
  readonly input: CellInput;
}

/** A column as it is after entry upon entry has come into it. */
function filled(
  sheet: SheetStorage,
  body: Area,
  entries: readonly Entry[],
  takeovers: ReadonlySet<Takeover>,
): FilledColumn {
  const rows = indexes(body.row, body.rows);
  const cells = new Map<number, CellInput>();
  sheet.readCells(body).forEach(([held], index) => {
    if (held && !isEmpty(held)) cells.set(body.row + index, inputOf(held));
  });
  for (const { row, input } of entries) {
    const others = [...cells].filter(([other]) => other !== row);
    if ('formula' in input && takesOver(row, others, body, takeovers)) {
      for (const at of rows) cells.set(at, { formula: movedFormula(input.formula, at - row, 0) });
    }
    if ('value' in input && input.value === null) cells.delete(row);
    else cells.set(row, input);
  }
  return { body, grid: rows.map((row) => [cells.get(row) ?? { value: null }]) };
}

function takesOver(
  row: number,
  others: readonly (readonly [number, CellInput])[],
  body: Area,
  takeovers: ReadonlySet<Takeover>,
): boolean {
  if (others.length === 0) return takeovers.has('where the column is empty');
  const relative = new Set(
    others.map(([at, input]) => ('formula' in input ? movedFormula(input.formula, row - at, 0) : null)),
  );
  const isOneFormula = relative.size === 1 && !relative.has(null) && others.length >= body.rows - 1;
  return isOneFormula && takeovers.has('where the column has one formula');
}

function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

function inputOf({ value, formula }: CellContent): CellInput {
  return formula === null ? { value } : { formula };
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
