import { addressOf, splitAddress } from './addresses';
import { choiceOf, flagOf, integerOf } from './arguments';
import { contains, isEntireColumns, isEntireRows, type Area } from './area';
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

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.sheet, this.area, link);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedWithin(this.sheet, this.area, flagOf(valuesOnly) ? 'values' : 'formats too');
    return used && this.at(used);
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
