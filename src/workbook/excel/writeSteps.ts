import type { ChangePlan, WidthChange } from '../../core/sheet/changePlan';
import { cellPlace } from '../../core/sheet/address';
import { contentOf } from '../content';
import { byCell } from './checkCells';
import type { CheckedPlan } from './checkPlan';
import { columnPoints } from './columnPoints';
import { cellValues, rangeOf } from './grids';
import { paintedOver, unwrapped, type InverseDraft } from './inverse';
import type { Limits } from './limits';
import { paintLook } from './paintLook';
import { tileBytes, tilesOf, type Tile } from './tiles';
import { watchSteps, type WatchedTable } from './watchedTables';
import { writeTile } from './writeTile';
import { wrapRuns, writeWraps } from './wraps';

/** One part of the writing; several go into one request. */
export interface WriteStep {
  /** Estimated size of the request or of its answer, whichever is larger. */
  readonly bytes: number;
  /** The cells whose contents it writes. */
  readonly tile?: Tile;
  /** Queues the writes. What it returns adds to the inverse: after the answer, or when none came. */
  write(sheet: Excel.Worksheet): (inverse: InverseDraft, outcome: Outcome) => void;
}

/** Whether Excel has answered; without an answer what a cell holds now is only what was sent. */
export type Outcome = 'answered' | 'unsure';

const PAINT_BYTES = 4_000;
/** One of the addresses of a paint. */
const ADDRESS_BYTES = 16;
const SMALL_BYTES = 300;

/**
 * The steps of a checked plan in the order of writing: tables, looks, cells, widths, wraps; last, a look at the
 * tables of the sheet.
 *
 * @param watched takes how the tables are then
 */
export function writeSteps(
  plan: ChangePlan,
  checked: CheckedPlan,
  limits: Limits,
  watched: WatchedTable[],
): WriteStep[] {
  return [
    ...tableSteps(checked),
    ...lookSteps(checked),
    ...cellSteps(checked, limits),
    ...widthSteps(plan, checked),
    ...wrapSteps(checked),
    ...watchSteps(plan, checked.watched, watched, limits),
  ];
}

function tableSteps({ tables }: CheckedPlan): WriteStep[] {
  return tables.map(({ name, from, to }) => ({
    bytes: SMALL_BYTES,
    write(sheet) {
      sheet.tables.getItem(name).resize(rangeOf(sheet, to));
      return (inverse) => inverse.tables.push({ name, from: to, to: from });
    },
  }));
}

function lookSteps({ paints }: CheckedPlan): WriteStep[] {
  return paints.map((paint) => ({
    bytes: PAINT_BYTES + ADDRESS_BYTES * paint.ranges.length,
    write(sheet) {
      paintLook(sheet, paint);
      return (inverse) => inverse.looks.push(...paintedOver([paint]));
    },
  }));
}

function cellSteps({ due }: CheckedPlan, limits: Limits): WriteStep[] {
  const dueByCell = byCell(due);
  const changes = due.map(({ change }) => change);
  return tilesOf(changes, limits).map((tile) => ({
    bytes: tileBytes(tile),
    tile,
    write(sheet) {
      const range = writeTile(sheet, tile, dueByCell);
      return (inverse, outcome) => {
        const values = outcome === 'answered' ? cellValues(range.values) : [];
        const formulas = outcome === 'answered' ? cellValues(range.formulas) : [];
        for (const { cell, after, why } of tile.changes) {
          const found = dueByCell.get(cellPlace(cell));
          if (!found) continue;
          const r = cell.row - tile.range.top;
          const c = cell.column - tile.range.left;
          const value = values[r]?.[c];
          const formula = formulas[r]?.[c];
          // Excel may word a formula its own way: the inverse must look for what is there now.
          const before = value === undefined || formula === undefined ? after : contentOf(value, formula);
          inverse.cells.push({ cell, before, after: found.found, numberFormat: found.numberFormat, why });
        }
      };
    },
  }));
}

function widthSteps(plan: ChangePlan, { widths }: CheckedPlan): WriteStep[] {
  return plan.widths.flatMap(({ column, width }) => {
    const before = widths.get(column);
    if (before === undefined) return [];
    return [
      {
        bytes: SMALL_BYTES,
        write(sheet: Excel.Worksheet) {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width);
          return (inverse: InverseDraft) => inverse.widths.push({ column, width: { captured: before } });
        },
      },
    ];
  });
}

/** After widths: how high a row must be depends on them. */
function wrapSteps({ wraps }: CheckedPlan): WriteStep[] {
  return wrapRuns(wraps).map((run) => ({
    bytes: SMALL_BYTES,
    write(sheet) {
      writeWraps(sheet, run);
      return (inverse) => inverse.wraps.push(...unwrapped(run));
    },
  }));
}

function points(width: WidthChange['width']): number {
  return 'captured' in width ? width.captured : columnPoints(width.characters);
}
