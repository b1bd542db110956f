import { isError, single } from '../memory/coercion';
import { operandOf, type Surroundings } from '../memory/evaluate';
import { NAMES } from '../recordKinds';
import type { CellValue, SheetStorage, WorkbookStorage } from '../storage';
import { nameRecord } from '../workbook/nameReferences';
import { sheetByName } from '../worksheet/sheetNames';
import { parseFormula } from './parse';

/** The value of a formula that stands in no cell, such as that of a name, on a sheet. */
export function computedFormula(storage: WorkbookStorage, sheet: SheetStorage, formula: string): CellValue {
  const expression = parseFormula(formula);
  return expression ? single(operandOf(expression, around(storage, sheet, []))) : { error: '#NAME?' };
}

function around(storage: WorkbookStorage, sheet: SheetStorage, within: readonly string[]): Surroundings {
  return {
    read: (area, name) => {
      const owner = name === null ? sheet : sheetByName(storage, name);
      return owner ? owner.readCells(area).map((row) => row.map(({ value }) => value)) : null;
    },
    call: () => undefined,
    named: (text) => {
      const key = text.toLowerCase();
      const record = nameRecord(sheet.records(NAMES), key) ?? nameRecord(storage.records(NAMES), key);
      const expression = record && !within.includes(key) ? parseFormula(record.formula) : null;
      return expression ? operandOf(expression, around(storage, sheet, [...within, key])) : undefined;
    },
  };
}

/** What the API calls a value of that kind. */
export function valueKind(value: CellValue): 'Error' | 'Double' | 'Boolean' | 'String' {
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
