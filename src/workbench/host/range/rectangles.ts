import { sameArea, type Area } from '../area';

/** The cells of an area that count, as few rectangles: runs within rows, joined where rows have the same. */
export function rectanglesOf(area: Area, counts: (row: number, column: number) => boolean): Area[] {
  const result: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    open = runsOf(area, row, counts).map((run) => {
      const above = open.find((one) => sameArea({ ...one, row, rows: 1 }, run));
      if (!above) return run;
      return { ...above, rows: above.rows + 1 };
    });
    for (const one of open) {
      const grown = result.findIndex((known) => known.row === one.row && known.column === one.column);
      if (grown >= 0) result[grown] = one;
      else result.push(one);
    }
  }
  return result;
}

function runsOf(area: Area, row: number, counts: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (!counts(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
