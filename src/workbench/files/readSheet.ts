import type { Area } from '../host/area';
import type { SheetVisibility, TableRecord } from '../host/storage';
import { parseArea } from './address';
import type { BookColumn, BookRow, BookSheet } from './book';
import type { Parts } from './parts';
import { child, children, flagAttribute, numberAttribute } from './parts';
import { readCells } from './readCells';
import { readBreaks, readPage } from './readPage';
import { readProtection } from './readProtection';
import { readValidations } from './readValidations';
import { pointsOfCharacters } from './units';

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetVisibility;
}

/** Reads one worksheet part with the tables it points to. */
export function readSheet(parts: Parts, place: SheetPlace, strings: readonly string[]): BookSheet {
  const root = parts.xml(place.path);
  const rows = children(child(root, 'sheetData'), 'row');
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = (pane?.getAttribute('state') ?? '').startsWith('frozen');
  return {
    name: place.name,
    visibility: place.visibility,
    protection: readProtection(child(root, 'sheetProtection')),
    cells: readCells(rows, strings),
    rows: rows.flatMap(readRow),
    columns: children(child(root, 'cols'), 'col').flatMap(readColumns),
    merges: children(child(root, 'mergeCells'), 'mergeCell').flatMap(areaOf),
    tables: readTables(parts, place.path),
    frozen: {
      rows: isFrozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
      columns: isFrozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
    },
    showsGridlines: flagAttribute(view, 'showGridLines', true),
    page: readPage(root),
    breaks: readBreaks(root),
    validations: readValidations(root),
  };
}

function readRow(element: Element, index: number): BookRow[] {
  const height = flagAttribute(element, 'customHeight') ? numberAttribute(element, 'ht') : undefined;
  const hidden = flagAttribute(element, 'hidden');
  if (height === undefined && !hidden) return [];
  return [{ row: (numberAttribute(element, 'r') ?? index + 1) - 1, height, hidden }];
}

/** Files often format all 16,384 columns at once; none beyond this one is shown. */
const LAST_COLUMN = 255;

function readColumns(element: Element): BookColumn[] {
  const first = (numberAttribute(element, 'min') ?? 1) - 1;
  const last = Math.min((numberAttribute(element, 'max') ?? first + 1) - 1, LAST_COLUMN);
  const characters = numberAttribute(element, 'width');
  const width = characters === undefined ? undefined : pointsOfCharacters(characters);
  const hidden = flagAttribute(element, 'hidden');
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, index) => ({ column: first + index, width, hidden }));
}

function areaOf(element: Element): Area[] {
  const area = parseArea(element.getAttribute('ref') ?? '');
  return area ? [area] : [];
}

function readTables(parts: Parts, path: string): TableRecord[] {
  const tables: TableRecord[] = [];
  for (const relation of parts.relations(path).values()) {
    const root = relation.kind === 'table' ? parts.xml(relation.path) : null;
    const area = parseArea(root?.getAttribute('ref') ?? '');
    const name = root?.getAttribute('displayName') ?? root?.getAttribute('name');
    if (!root || !area || !name) continue;
    tables.push({
      id: root.getAttribute('id') ?? name,
      name,
      area,
      showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
      showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
      style: child(root, 'tableStyleInfo')?.getAttribute('name') ?? '',
    });
  }
  return tables;
}
