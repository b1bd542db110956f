import { boundingArea, contains, type Area } from '../area';

/** As few rectangles as cover the same cells: those within others left out, neighbours made one. */
export function joined(areas: readonly Area[]): Area[] {
  let result = [...areas];
  for (let wasJoined = true; wasJoined;) {
    wasJoined = false;
    for (const [index, area] of result.entries()) {
      const place = result.findIndex((other, at) => at > index && isOneWith(area, other));
      const other = result[place];
      if (!other) continue;
      result = result.filter((_, at) => at !== index && at !== place);
      result.splice(index, 0, boundingArea(area, other));
      wasJoined = true;
      break;
    }
  }
  return result;
}

/** Whether two rectangles are one: they touch along a whole side, or one lies within the other. */
function isOneWith(a: Area, b: Area): boolean {
  if (contains(a, b) || contains(b, a)) return true;
  if (a.column === b.column && a.columns === b.columns) return touch(a.row, a.rows, b.row, b.rows);
  return a.row === b.row && a.rows === b.rows && touch(a.column, a.columns, b.column, b.columns);
}

function touch(first: number, count: number, otherFirst: number, otherCount: number): boolean {
  return first <= otherFirst + otherCount && otherFirst <= first + count;
}
