import type { Area } from '../area';
import { isOnSheet } from '../addresses';
import type { BorderKey } from '../range/borderSides';
import type { Border, StylePatch } from '../cellStyle';
import type { SheetStorage } from '../storage';
import { isUnbounded } from '../range/styledAreas';

/** For each edge of a cell: where the neighbour lies, and the same line as that neighbour calls it. */
const EDGES: readonly {
  readonly key: BorderKey;
  readonly row: number;
  readonly column: number;
  readonly other: BorderKey;
}[] = [
  { key: 'borderTop', row: -1, column: 0, other: 'borderBottom' },
  { key: 'borderBottom', row: 1, column: 0, other: 'borderTop' },
  { key: 'borderLeft', row: 0, column: -1, other: 'borderRight' },
  { key: 'borderRight', row: 0, column: 1, other: 'borderLeft' },
];

type Borders = Pick<SheetStorage, 'readStyles' | 'patchStyle' | 'writeStyles' | 'clearFormats'>;

/** The looks of a sheet on which two neighbours share the line between them. */
export function withSharedBorders(sheet: Borders): Borders {
  const patchStyle = (areas: readonly Area[], patch: StylePatch): void => {
    if (areas.length === 0) return;
    sheet.patchStyle(areas, patch);
    for (const { key, row, column, other } of EDGES) {
      const line = patch[key];
      if (line === undefined) continue;
      const neighbours = areas.flatMap((area) =>
        onSheet({ ...area, row: area.row + row, column: area.column + column }),
      );
      sheet.patchStyle(areas, { [key]: line });
      if (neighbours.length > 0) sheet.patchStyle(neighbours, { [other]: line });
    }
  };
  return {
    patchStyle,
    readStyles: (area) => {
      const own = sheet.readStyles(area);
      const around = withNeighbours(area);
      const all = sheet.readStyles(around);
      const lineOf = (row: number, column: number, key: BorderKey): Border | null =>
        all[row - around.row]?.[column - around.column]?.[key] ?? null;
      return own.map((line, r) =>
        line.map((style, c) => {
          const [at, on] = [area.row + r, area.column + c];
          return {
            ...style,
            borderTop: style.borderTop ?? lineOf(at - 1, on, 'borderBottom'),
            borderBottom: style.borderBottom ?? lineOf(at + 1, on, 'borderTop'),
            borderLeft: style.borderLeft ?? lineOf(at, on - 1, 'borderRight'),
            borderRight: style.borderRight ?? lineOf(at, on + 1, 'borderLeft'),
          };
        }),
      );
    },
    writeStyles: (row, column, patches) => {
      const shared = sharedPatches(row, column, patches);
      sheet.writeStyles(shared.row, shared.column, shared.patches);
    },
    clearFormats: (areas) => {
      const cleared = areas.filter((area) => !isUnbounded(area));
      patchStyle(cleared, { borderTop: null, borderBottom: null, borderLeft: null, borderRight: null });
      sheet.clearFormats(areas);
    },
  };
}

type Patches = readonly (readonly (StylePatch | null)[])[];

/** Patches as they come when each cell gives its lines to its neighbours too, one cell after the other. */
function sharedPatches(row: number, column: number, patches: Patches) {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const width = Math.max(0, ...patches.map((line) => line.length));
  const all = Array.from({ length: row + patches.length + 1 - top }, () =>
    Array.from({ length: column + width + 1 - left }, (): StylePatch | null => null),
  );
  const add = (at: number, on: number, patch: StylePatch): void => {
    const line = all[at - top];
    if (line && on >= left && isOnSheet({ row: at, column: on, rows: 1, columns: 1 })) {
      line[on - left] = { ...line[on - left], ...patch };
    }
  };
  patches.forEach((line, r) =>
    line.forEach((patch, c) => {
      if (!patch) return;
      add(row + r, column + c, patch);
      for (const edge of EDGES) {
        const border = patch[edge.key];
        if (border !== undefined) add(row + r + edge.row, column + c + edge.column, { [edge.other]: border });
      }
    }),
  );
  return { row: top, column: left, patches: all };
}

/** The part of an area that lies on the sheet, of one that may begin a row or a column before it. */
function onSheet({ row, column, rows, columns }: Area): Area[] {
  const [top, left] = [Math.max(0, row), Math.max(0, column)];
  const part = { row: top, column: left, rows: row + rows - top, columns: column + columns - left };
  return isOnSheet(part) ? [part] : [];
}

function withNeighbours({ row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  return { row: top, column: left, rows: row + rows + 1 - top, columns: column + columns + 1 - left };
}
