/** A rectangle of cells: zero-based top left cell, and a size of at least one cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** The common rectangle, or null when they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** What is left of an area without another: up to four rectangles. */
export function without(area: Area, taken: Area): Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  const above = { ...area, rows: common.row - area.row };
  const below = {
    ...area,
    row: common.row + common.rows,
    rows: area.row + area.rows - common.row - common.rows,
  };
  const middle = { ...area, row: common.row, rows: common.rows };
  const left = { ...middle, columns: common.column - area.column };
  const right = {
    ...middle,
    column: common.column + common.columns,
    columns: area.column + area.columns - common.column - common.columns,
  };
  return [above, left, right, below].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether the area spans the whole height of a sheet, as `A:C` does. */
export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.rows === MAX_ROWS;
}

/** Whether the area spans the whole width of a sheet, as `2:5` does. */
export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.columns === MAX_COLUMNS;
}

/** A grid with one entry per cell, made by `cell(row, column)` with indexes of the sheet. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cell(area.row + row, area.column + column)),
  );
}
