import type { CellValue } from '../host/storage';
import { parseArea } from './address';
import type { BookCell } from './book';
import { child, children, numberAttribute } from './parts';
import { sharedFormula } from './sharedFormula';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells of a sheet's rows, without those that hold nothing and have no style of their own. */
export function readCells(rows: readonly Element[], strings: readonly string[]): BookCell[] {
  const cells: BookCell[] = [];
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  for (const element of rows) {
    row = (numberAttribute(element, 'r') ?? row + 2) - 1;
    let column = -1;
    for (const cell of children(element, 'c')) {
      column = parseArea(cell.getAttribute('r') ?? '')?.column ?? column + 1;
      const formula = readFormula(child(cell, 'f'), row, column, shared);
      const value = readValue(cell, strings);
      const style = numberAttribute(cell, 's') ?? 0;
      if (value !== null || formula !== null || style !== 0) {
        cells.push({ row, column, value, formula, style });
      }
    }
  }
  return cells;
}

/** The text of a string item: its own text or its runs, without phonetic guides. */
export function stringText(item: Element | null): string {
  const runs = children(item, 'r').map((run) => child(run, 't')?.textContent ?? '');
  return (child(item, 't')?.textContent ?? '') + runs.join('');
}

function readFormula(
  element: Element | null,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  if (!element) return null;
  const text = element.textContent;
  const group = element.getAttribute('t') === 'shared' ? element.getAttribute('si') : null;
  if (group === null) return text === '' ? null : `=${text}`;
  if (text !== '') {
    shared.set(group, { row, column, formula: `=${text}` });
    return `=${text}`;
  }
  const first = shared.get(group);
  return first ? sharedFormula(first.formula, row - first.row, column - first.column) : null;
}

function readValue(cell: Element, strings: readonly string[]): CellValue {
  const kind = cell.getAttribute('t') ?? 'n';
  if (kind === 'inlineStr') return stringText(child(cell, 'is'));
  const text = child(cell, 'v')?.textContent;
  if (text === undefined || (text === '' && kind !== 'str')) return null;
  if (kind === 's') return strings[Number(text)] ?? '';
  if (kind === 'b') return text === '1';
  if (kind === 'e') return { error: text };
  return kind === 'n' ? Number(text) : text;
}
