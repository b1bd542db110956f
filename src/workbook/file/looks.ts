import type { CellAddress, RangeAddress } from '../../core/sheet/address';
import type { CapturedLook, LookChange } from '../../core/sheet/changePlan';
import type { SheetEdits } from './sheetEdits';

interface CellLook {
  readonly cell: CellAddress;
  readonly style: number | null;
}

/** Changes the looks of cells, and gives the change that puts them back. */
export function changeLooks(edits: SheetEdits, change: LookChange): LookChange {
  const looks = change.kind === 'copy' ? copied(edits, change) : captured(change.look);
  const before = looks.map(({ cell }) => ({ cell, style: edits.ownStyleOf(cell) }));
  for (const { cell, style } of looks) edits.setStyle(cell, style);
  return { kind: 'restore', look: capture(before) };
}

function copied(edits: SheetEdits, { range, from }: LookChange & { readonly kind: 'copy' }): CellLook[] {
  const style = edits.styleOf(from);
  return cellsOf(range).map((cell) => ({ cell, style }));
}

function cellsOf({ top, left, bottom, right }: RangeAddress): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column });
  }
  return cells;
}

const CAPTURED = /^file-styles:(?<looks>.*)$/;
const LOOK = /^(?<row>\d+),(?<column>\d+),(?<style>\d*)$/;

/** Style numbers hold as long as the file does, so that a look can be put back in a later session. */
function capture(looks: readonly CellLook[]): CapturedLook {
  const entries = looks.map(({ cell, style }) => `${cell.row},${cell.column},${style ?? ''}`);
  return `file-styles:${entries.join(';')}` as CapturedLook;
}

/** Reads a captured look; one that another adapter captured holds nothing for this one. */
function captured(look: CapturedLook): CellLook[] {
  const entries = CAPTURED.exec(look)?.groups?.['looks']?.split(';') ?? [];
  return entries.flatMap((entry) => {
    const { row, column, style } = LOOK.exec(entry)?.groups ?? {};
    if (row === undefined || column === undefined) return [];
    const cell = { row: Number(row), column: Number(column) };
    return [{ cell, style: style === undefined || style === '' ? null : Number(style) }];
  });
}
