import { addressOf, splitAddress } from './addresses';
import { choiceOf, flagOf, integerOf } from './arguments';
import { contains, intersection, isEntireColumns, isEntireRows, mapArea, type Area } from './area';
import { ConditionalFormatCollection } from './conditionalFormats';
import { findCells, replaceInCells } from './finding';
import { fromR1C1, mapFormulas, toR1C1 } from './formulasR1C1';
import { surroundingRegion } from './surroundingRegion';
import { generalException, invalidArgument, itemNotFound, sizeMismatch } from './failures';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { mergeCells } from './mergeCells';
import { checkAllowed, checkContentsEditable } from './protectionGuard';
import { RangeAreas } from './rangeAreas';
import { clearCells, usedWithin } from './rangeClearing';
import {
  readFormulas,
  readLocalNumberFormats,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  writeContents,
  writeNumberFormats,
} from './rangeContents';
import { copyCells, type CopyType } from './rangeCopy';
import { RangeLooks } from './rangeLooks';
import { checkOnSheet } from './rangeNavigation';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from './rangeProperties';
import { TableScopedCollection } from './tableScopedCollection';
import { Worksheet } from './worksheet';
import { sheetByName } from './sheetNames';

const COPY_TYPES: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats'];

/** More merged areas than this Excel does not list. */
const MOST_MERGES = 512;

export class Range extends RangeLooks<Range> {
  readonly typeName = 'Range';

  protected readonly at = (area: Area): Range => new Range(this.context, this.sheet, checkOnSheet(area));

  get worksheet(): Worksheet {
    return new Worksheet(this.context, this.sheet);
  }

  get values(): unknown {
    return readValues(this.sheet, this.area);
  }

  set values(values: unknown) {
    writeContents(this.sheet, this.area, values);
  }

  get formulas(): unknown {
    return readFormulas(this.sheet, this.area);
  }

  set formulas(formulas: unknown) {
    writeContents(this.sheet, this.area, formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get formulasR1C1(): unknown {
    return mapFormulas(this.formulas, this.area, toR1C1);
  }

  set formulasR1C1(formulas: unknown) {
    this.formulas = mapFormulas(formulas, this.area, fromR1C1);
  }

  get text(): unknown {
    return readText(this.sheet, this.area);
  }

  get valueTypes(): unknown {
    return readValueTypes(this.sheet, this.area);
  }

  get numberFormat(): unknown {
    return readNumberFormats(this.sheet, this.area);
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.area, formats);
  }

  get numberFormatLocal(): unknown {
    return readLocalNumberFormats(this.sheet, this.area);
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.area);
  }

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.sheet, this.area, link);
  }

  /** @throws HostError ItemNotFound where no cell of the range is used */
  getUsedRange(valuesOnly: unknown): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedWithin(this.sheet, this.area, flagOf(valuesOnly) ? 'values' : 'formats too');
    return used && this.at(used);
  }

  /** The first match, or the last one backwards. Throws ItemNotFound where there is none. */
  find(text: unknown, criteria: unknown): Range {
    const found = this.findOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  findOrNullObject(text: unknown, criteria: unknown): Range | null {
    const [first] = findCells(this.sheet, this.area, text, criteria);
    return first ? this.at(first) : null;
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceInCells(this.sheet, this.area, text, replacement, criteria);
  }

  /** The cells around the first one, up to rows and columns that are empty. */
  getSurroundingRegion(): Range {
    return this.at(surroundingRegion(this.sheet, { ...this.area, rows: 1, columns: 1 }));
  }

  getTables(fullyContained: unknown): TableScopedCollection {
    return new TableScopedCollection(
      this.context,
      this.sheet,
      this.area,
      flagOf(fullyContained) ? 'contained' : 'touched',
    );
  }

  /** @throws HostError GeneralException where there are more than Excel can count */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.sheet.merges().filter((merge) => contains(this.area, merge));
    if (areas.length > MOST_MERGES) throw generalException();
    return areas.length === 0 ? null : new RangeAreas(this.context, this.sheet, areas);
  }

  clear(applyTo: unknown): void {
    const choices = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    clearCells(this.sheet, this.area, choiceOf(applyTo, choices, 'All'));
  }

  copyFrom(source: unknown, copyType: unknown, skipBlanks: unknown, transpose: unknown): void {
    const from = this.sourceOf(source);
    copyCells(from, this, {
      type: choiceOf(copyType, COPY_TYPES, 'All'),
      skipBlanks: flagOf(skipBlanks),
      transpose: flagOf(transpose),
    });
  }

  /** Moves contents and formats, over what stands there; formulas keep what they refer to. */
  moveTo(destination: unknown): void {
    const { sheet, area: first } = this.sourceOf(destination);
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

  getCellProperties(wanted: unknown): unknown {
    return readCellProperties(this.sheet, this.area, wanted);
  }

  getRowProperties(wanted: unknown): unknown {
    return readRowProperties(this.sheet, this.area, wanted);
  }

  getColumnProperties(wanted: unknown): unknown {
    return readColumnProperties(this.sheet, this.area, wanted);
  }

  setCellProperties(settings: unknown): void {
    writeCellProperties(this.sheet, this.area, settings);
  }

  setRowProperties(settings: unknown): void {
    writeRowProperties(this.sheet, this.area, settings);
  }

  setColumnProperties(settings: unknown): void {
    writeColumnProperties(this.sheet, this.area, settings);
  }

  /** The client asks this before it sends a large grid in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (integerOf(rows) !== this.area.rows || integerOf(columns) !== this.area.columns) throw sizeMismatch();
  }

  private readonly sourceOf = (source: unknown): Range => {
    if (source instanceof Range) return source;
    if (typeof source !== 'string') throw invalidArgument();
    const { sheet, address } = splitAddress(source);
    const owner = sheet === null ? this.sheet : sheetByName(this.context.storage, sheet);
    if (!owner) throw itemNotFound();
    return new Worksheet(this.context, owner).getRange(address);
  };

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
