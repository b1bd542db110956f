import { cellPlace } from '../../core/sheet/address';
import {
  sameContent,
  type CellChange,
  type CellContent,
  type SkippedChange,
} from '../../core/sheet/changePlan';
import { contentOf } from '../content';
import { cellValues, rangeOf, texts } from './grids';
import type { Limits } from './limits';
import { ANSWERED, type Question } from './question';
import { tileBytes, tilesOf } from './tiles';

/** A change that may be made, and what it replaces. */
export interface DueChange {
  readonly change: CellChange;
  readonly found: CellContent;
  readonly numberFormat: string;
}

export interface CheckedCells {
  readonly due: DueChange[];
  readonly skipped: SkippedChange[];
}

/** Asks what the cells hold now, and sorts the changes into those that are due and those that are not. */
export function cellQuestions(
  changes: readonly CellChange[],
  limits: Limits,
  checked: CheckedCells,
): Question[] {
  return tilesOf(changes, limits).map((tile) => ({
    bytes: tileBytes(tile),
    ask(sheet) {
      const range = rangeOf(sheet, tile.range).load('values,formulas,numberFormat');
      return () => {
        const values = cellValues(range.values);
        const formulas = cellValues(range.formulas);
        const formats = texts(range.numberFormat);
        for (const change of tile.changes) {
          const r = change.cell.row - tile.range.top;
          const c = change.cell.column - tile.range.left;
          const found = contentOf(values[r]?.[c] ?? '', formulas[r]?.[c] ?? '');
          const numberFormat = formats[r]?.[c] ?? 'General';
          if (sameContent(found, change.before)) checked.due.push({ change, found, numberFormat });
          else checked.skipped.push({ change, found });
        }
        return ANSWERED;
      };
    },
  }));
}

/** Due changes by the place of their cell. */
export function byCell(due: readonly DueChange[]): ReadonlyMap<number, DueChange> {
  return new Map(due.map((item) => [cellPlace(item.change.cell), item]));
}
