import { parseAddress, splitAddress } from '../addresses';
import { notImplemented } from '../failures';
import type { CellValue, SheetStorage, WorkbookStorage } from '../storage';
import { sheetByName } from '../worksheet/sheetNames';
import type { Operand, ValidationOperator, ValidationRule } from './validationRule';
import type { Validation } from './validationRecords';

/** Whether a value is one that a validation lets in. */
export type Check = (value: CellValue) => boolean;

/** @throws HostError NotImplemented for a rule whose formula is more than a reference */
export function checkOf(storage: WorkbookStorage, sheet: SheetStorage, validation: Validation): Check {
  const { rule, ignoreBlanks } = validation;
  if (!rule) return () => true;
  const check = ruleCheck(storage, sheet, rule);
  return (value) => (value === null ? ignoreBlanks : check(value));
}

function ruleCheck(storage: WorkbookStorage, sheet: SheetStorage, rule: ValidationRule): Check {
  switch (rule.kind) {
    case 'custom':
      throw notImplemented();
    case 'list': {
      const entries = rule.source.startsWith('=')
        ? referenced(storage, sheet, rule.source).map(textOf)
        : rule.source.split(',').map((entry) => entry.trim());
      return (value) => entries.includes(textOf(value));
    }
    case 'compared': {
      const first = numberOf(storage, sheet, rule.formula1);
      const second = rule.formula2 === null ? first : numberOf(storage, sheet, rule.formula2);
      return (value) => {
        const number = rule.name === 'textLength' ? textOf(value).length : value;
        if (typeof number !== 'number') return false;
        if (rule.name === 'wholeNumber' && !Number.isInteger(number)) return false;
        return holds(number, rule.operator, first, second);
      };
    }
  }
}

function holds(number: number, operator: ValidationOperator, first: number, second: number): boolean {
  switch (operator) {
    case 'Between':
      return number >= first && number <= second;
    case 'NotBetween':
      return number < first || number > second;
    case 'EqualTo':
      return number === first;
    case 'NotEqualTo':
      return number !== first;
    case 'GreaterThan':
      return number > first;
    case 'LessThan':
      return number < first;
    case 'GreaterThanOrEqualTo':
      return number >= first;
    case 'LessThanOrEqualTo':
      return number <= first;
  }
}

function numberOf(storage: WorkbookStorage, sheet: SheetStorage, operand: Operand): number {
  if (typeof operand === 'number') return operand;
  const [value] = referenced(storage, sheet, operand);
  return typeof value === 'number' ? value : 0;
}

/** The values of the cells that a formula such as `=$A$1:$A$9` refers to. */
function referenced(storage: WorkbookStorage, sheet: SheetStorage, formula: string): readonly CellValue[] {
  const { sheet: name, address } = splitAddress(formula.slice(1));
  const area = parseAddress(address);
  const owner = name === null ? sheet : sheetByName(storage, name);
  if (!area || !owner) throw notImplemented();
  return owner
    .readCells(area)
    .flat()
    .map(({ value }) => value);
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
