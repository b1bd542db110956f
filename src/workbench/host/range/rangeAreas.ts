import { qualifiedAddress } from '../addresses';
import { choiceOf, flagOf, integerOf } from '../arguments';
import { intersection, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import { ConditionalFormatCollection } from '../conditional/conditionalFormats';
import { ExcelObject, type HostContext } from '../context';
import { itemNotFound } from '../failures';
import type { SheetStorage } from '../storage';
import { applyStyle } from '../styles/applyStyle';
import { TableScopedCollection } from '../table/tableScopedCollection';
import { joined } from '../trace/joined';
import { DataValidation } from '../validation/dataValidation';
import { Worksheet } from '../worksheet/worksheet';
import { givenAreas, givenRange } from './givenRange';
import { clearCells, CLEAR_WHAT, usedWithin } from './rangeClearing';
import { RangeCollection } from './rangeCollection';
import { copyCells, copyOptions } from './rangeCopy';
import { RangeFormat } from './rangeFormat';
import { checkOnSheet } from './rangeNavigation';
import { specialCells } from './specialCells';
import { StyledAreas } from './styledAreas';

/** Several rectangles of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly typeName = 'RangeAreas';

  constructor(
    context: HostContext,
    readonly sheet: SheetStorage,
    readonly rectangles: readonly Area[],
  ) {
    super(context);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.context, this.sheet, this.rectangles);
  }

  get format(): RangeFormat {
    return new RangeFormat(new StyledAreas(this.sheet, this.rectangles));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.rectangles);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.rectangles);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get address(): string {
    return this.rectangles.map((area) => qualifiedAddress(this.sheet, area)).join(',');
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  /** -1 for more cells than a 32-bit integer counts. */
  get cellCount(): number {
    const cells = this.rectangles.reduce((sum, area) => sum + area.rows * area.columns, 0);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireColumn(): boolean {
    return this.rectangles.every(isEntireColumns);
  }

  get isEntireRow(): boolean {
    return this.rectangles.every(isEntireRows);
  }

  /** The style of all cells, or null where they differ. */
  get style(): string | null {
    return new StyledAreas(this.sheet, this.rectangles).common((look) => look.styleName);
  }

  set style(name: unknown) {
    applyStyle(this.context.storage, this.sheet, this.rectangles, name);
  }

  getEntireColumn(): RangeAreas {
    return this.withAreas(joined(this.rectangles.map((area) => ({ ...area, row: 0, rows: MAX_ROWS }))));
  }

  getEntireRow(): RangeAreas {
    return this.withAreas(
      joined(this.rectangles.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS }))),
    );
  }

  getOffsetRangeAreas(rows: unknown, columns: unknown): RangeAreas {
    const [down, right] = [integerOf(rows), integerOf(columns)];
    return this.withAreas(
      this.rectangles.map((area) =>
        checkOnSheet({ ...area, row: area.row + down, column: area.column + right }),
      ),
    );
  }

  getIntersection(other: unknown): RangeAreas {
    return found(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others = givenAreas(this.sheet, other);
    return this.someAreas(
      this.rectangles.flatMap((area) => others.flatMap((one) => intersection(area, one) ?? [])),
    );
  }

  getSpecialCells(cellType: unknown, cellValueType: unknown): RangeAreas {
    return found(this.getSpecialCellsOrNullObject(cellType, cellValueType));
  }

  getSpecialCellsOrNullObject(cellType: unknown, cellValueType: unknown): RangeAreas | null {
    return this.someAreas(
      this.rectangles.flatMap((area) => specialCells(this.sheet, area, cellType, cellValueType)),
    );
  }

  getUsedRangeAreas(valuesOnly: unknown): RangeAreas {
    return found(this.getUsedRangeAreasOrNullObject(valuesOnly));
  }

  getUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreas | null {
    const counting = flagOf(valuesOnly) ? 'values' : 'formats too';
    return this.someAreas(this.rectangles.flatMap((area) => usedWithin(this.sheet, area, counting) ?? []));
  }

  getTables(fullyContained: unknown): TableScopedCollection {
    const wanted = flagOf(fullyContained) ? 'contained' : 'touched';
    return new TableScopedCollection(this.context, this.sheet, this.rectangles, wanted);
  }

  clear(applyTo: unknown): void {
    const what = choiceOf(applyTo, CLEAR_WHAT, 'All');
    for (const area of this.rectangles) clearCells(this.sheet, area, what);
  }

  /** Each rectangle gets a copy. */
  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = givenRange(this.context, this.sheet, source);
    const options = copyOptions(copyType, skipBlanks, transpose);
    for (const area of this.rectangles) copyCells(from, { sheet: this.sheet, area }, options);
  }

  calculate(): void {
    // Results are always up to date here.
  }

  private readonly withAreas = (areas: readonly Area[]): RangeAreas =>
    new RangeAreas(this.context, this.sheet, areas);

  private readonly someAreas = (areas: readonly Area[]): RangeAreas | null =>
    areas.length === 0 ? null : this.withAreas(areas);
}

/** @throws HostError ItemNotFound where there are none */
function found(areas: RangeAreas | null): RangeAreas {
  if (!areas) throw itemNotFound();
  return areas;
}
