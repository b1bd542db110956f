import { addressOf } from '../addresses';
import { choiceOf, flagOf } from '../arguments';
import { contains, intersection, isEntireColumns, isEntireRows, mapArea, type Area } from '../area';
import { generalException, itemNotFound } from '../failures';
import { givenRange } from './givenRange';
import { mergeCells } from './mergeCells';
import { checkAllowed, checkContentsEditable } from '../protectionGuard';
import { RangeAreas } from './rangeAreas';
import { clearCells, CLEAR_WHAT } from './rangeClearing';
import { copyCells, copyOptions } from './rangeCopy';
import { RangeData } from './rangeData';
import { checkOnSheet } from './rangeNavigation';
import { specialCells } from './specialCells';
import { TableScopedCollection } from '../table/tableScopedCollection';
import { Worksheet } from '../worksheet/worksheet';

/** More merged areas than this Excel does not list. */
const MOST_MERGES = 512;

/**
 * A rectangle of cells. What it has by kind: `RangeNavigation`, `RangeLooks`, `RangeValues`, `RangeSearch`,
 * `RangeTrace`, `RangeData`; here is what moves, copies and joins cells.
 */
export class Range extends RangeData<Range> {
  readonly typeName = 'Range';

  protected readonly at = (area: Area): Range => new Range(this.context, this.sheet, checkOnSheet(area));

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  getTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(
      this.context,
      this.sheet,
      [this.area],
      flagOf(fullyContained) ? 'contained' : 'touched',
    );
  }

  /** @throws HostError GeneralException where there are more than Excel can count */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges().filter((merge) => contains(this.area, merge));
    if (areas.length > MOST_MERGES) throw generalException();
    return areas.length === 0 ? null : new RangeAreas(this.context, this.sheet, areas);
  }

  /** @throws HostError ItemNotFound where no cell is of that kind */
  getSpecialCells(cellType: unknown, cellValueType: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(cellType, cellValueType);
    if (!found) throw itemNotFound();
    return found;
  }

  getSpecialCellsOrNullObject(cellType: unknown, cellValueType: unknown): RangeAreas | null {
    const areas = specialCells(this.sheet, this.area, cellType, cellValueType);
    return areas.length === 0 ? null : new RangeAreas(this.context, this.sheet, areas);
  }

  clear(applyTo: unknown): void {
    clearCells(this.sheet, this.area, choiceOf(applyTo, CLEAR_WHAT, 'All'));
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = givenRange(this.context, this.sheet, source);
    copyCells(from, this, copyOptions(copyType, skipBlanks, transpose));
  }

  /** Moves contents and formats, over what stands there; formulas keep what they refer to. */
  moveTo(destination: unknown): void {
    const { sheet, area: first } = givenRange(this.context, this.sheet, destination);
    const to = { sheet, area: checkOnSheet({ ...this.area, row: first.row, column: first.column }) };
    checkContentsEditable(this.sheet, this.area);
    const formulas = this.sheet.readCells(this.area).map((line) => line.map(({ formula }) => formula));
    copyCells(this, to, { type: 'All', skipBlanks: false, transpose: false });
    const isLeft = (row: number, column: number): boolean =>
      sheet !== this.sheet || !intersection(to.area, { row, column, rows: 1, columns: 1 });
    for (const [row, column] of mapArea(this.area, (r, c) => [r, c] as const).flat()) {
      if (!isLeft(row, column)) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      this.sheet.clearContents(cell);
      this.sheet.clearFormats([cell]);
    }
    const kept = formulas.map((line) => line.map((formula) => (formula === null ? null : { formula })));
    if (kept.flat().some((input) => input !== null)) sheet.writeCells(to.area.row, to.area.column, kept);
  }

  insert(shift: unknown): Range {
    const direction = choiceOf(shift, ['Down', 'Right'] as const, null);
    this.checkShift('Insert');
    this.sheet.insertCells(this.area, direction);
    return this.at(this.area);
  }

  delete(shift: unknown): void {
    const direction = choiceOf(shift, ['Up', 'Left'] as const, null);
    this.checkShift('Delete');
    this.sheet.deleteCells(this.area, direction);
  }

  merge(across: unknown): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    mergeCells(this.sheet, this.area, flagOf(across) ? 'row by row' : 'as one');
  }

  unmerge(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    this.sheet.unmerge(this.area);
  }

  select(): void {
    this.context.storage.select({ sheetId: this.sheet.id, areas: [this.area] });
  }

  calculate(): void {
    // Results are always up to date here.
  }

  private readonly checkShift = (verb: 'Insert' | 'Delete'): void => {
    if (isEntireRows(this.area)) checkAllowed(this.sheet, `allow${verb}Rows`);
    else if (isEntireColumns(this.area)) checkAllowed(this.sheet, `allow${verb}Columns`);
    else checkContentsEditable(this.sheet, this.area);
  };
}

/** The address of a range as a formula writes it, with everything locked: `$A$1:$B$2`. */
export function lockedAddress(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
}
