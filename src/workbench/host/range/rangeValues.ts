import { integerOf } from '../arguments';
import { sizeMismatch } from '../failures';
import { fromR1C1, mapFormulas, toR1C1 } from './formulasR1C1';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import {
  readFormulas,
  readLocalNumberFormats,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContents,
  writeNumberFormats,
} from './rangeContents';
import { RangeLooks } from './rangeLooks';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
  type Owner,
} from './rangeProperties';

/** What the cells of a range hold, and what is read or set of them one by one. */
export abstract class RangeValues<Self extends RangeValues<Self>> extends RangeLooks<Self> {
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

  get hyperlink(): unknown {
    return readHyperlink(this.sheet, this.area);
  }

  set hyperlink(link: unknown) {
    writeHyperlink(this.sheet, this.area, link);
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
    writeCellProperties(this.owner(), this.area, settings);
  }

  setRowProperties(settings: unknown): void {
    writeRowProperties(this.owner(), this.area, settings);
  }

  setColumnProperties(settings: unknown): void {
    writeColumnProperties(this.owner(), this.area, settings);
  }

  /** The client asks this before it sends a large grid in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (integerOf(rows) !== this.area.rows || integerOf(columns) !== this.area.columns) throw sizeMismatch();
  }

  private readonly owner = (): Owner => ({ storage: this.context.storage, sheet: this.sheet });
}
