import { areaOf, parseAddress, splitAddress } from '../addresses';
import { flagOf, integerOf, optionalText } from '../arguments';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../area';
import { invalidArgument, itemNotFound } from '../failures';
import { findCells, replaceInCells } from '../range/finding';
import { Range } from '../range/range';
import { RangeAreas } from '../range/rangeAreas';
import { usedWithin } from '../range/rangeClearing';
import { checkOnSheet } from '../range/rangeNavigation';
import { rangeOfName } from '../workbook/nameReferences';
import { WorksheetTab } from './worksheetTab';

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The ways from a sheet to its cells. */
export abstract class WorksheetCells extends WorksheetTab {
  /** An address, a name, or nothing for the whole sheet. */
  getRange(address: unknown): Range {
    const text = optionalText(address);
    if (text === null) return this.rangeAt(WHOLE_SHEET);
    const { sheet, address: local } = splitAddress(text);
    const isElsewhere = sheet !== null && sheet.toLowerCase() !== this.sheet.name().toLowerCase();
    if (isElsewhere) throw invalidArgument();
    const area = parseAddress(local);
    return area ? this.rangeAt(area) : rangeOfName(this.context, this.sheet, local);
  }

  getRanges(addresses: unknown): RangeAreas {
    const text = optionalText(addresses);
    const areas = text === null ? [WHOLE_SHEET] : text.split(/[,;]/).map((part) => areaOf(part.trim()));
    return new RangeAreas(this.context, this.sheet, areas);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [top, left] = [integerOf(row), integerOf(column)];
    return this.rangeAt({ row: top, column: left, rows: integerOf(rows), columns: integerOf(columns) });
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedWithin(this.sheet, WHOLE_SHEET, flagOf(valuesOnly) ? 'values' : 'formats too');
    return used && this.rangeAt(used);
  }

  /** @throws HostError ItemNotFound where nothing matches */
  findAll(text: unknown, criteria: unknown): RangeAreas {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw itemNotFound();
    return found;
  }

  findAllOrNullObject(text: unknown, criteria: unknown): RangeAreas | null {
    const found = findCells(this.sheet, WHOLE_SHEET, text, criteria);
    return found.length === 0 ? null : new RangeAreas(this.context, this.sheet, found);
  }

  replaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceInCells(this.sheet, WHOLE_SHEET, text, replacement, criteria);
  }

  calculate(): void {
    // Results are always up to date here.
  }

  private readonly rangeAt = (area: Area): Range => new Range(this.context, this.sheet, checkOnSheet(area));
}
