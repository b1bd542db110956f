import { choiceOf } from '../arguments';
import { conditionalAreas } from '../conditional/conditionalRecords';
import { intersection, type Area } from '../area';
import { notImplemented } from '../failures';
import type { CellContent, SheetStorage } from '../storage';
import { validationsOf } from '../validation/validationRecords';
import { rectanglesOf } from './rectangles';
import { workableArea } from './styledAreas';

const TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

type Counts = (cell: CellContent) => boolean;

/** The cells of a kind within an area, as rectangles: formulas, texts, blanks, what can be seen. */
export function specialCells(sheet: SheetStorage, within: Area, type: unknown, valueType: unknown): Area[] {
  const kind = choiceOf(type, TYPES, null);
  const values = valuesThatCount(valueType);
  const area = workableArea(sheet, within);
  if (!area) return [];
  switch (kind) {
    case 'Constants':
      return cellsThat(sheet, area, (cell) => cell.formula === null && cell.value !== null && values(cell));
    case 'Formulas':
      return cellsThat(sheet, area, (cell) => cell.formula !== null && values(cell));
    case 'Blanks': {
      const used = sheet.usedArea();
      const known = used && intersection(area, used);
      return known ? cellsThat(sheet, known, ({ value, formula }) => value === null && formula === null) : [];
    }
    case 'Visible':
      return rectanglesOf(area, (row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column));
    case 'ConditionalFormats':
      return cellsUnder(area, conditionalAreas(sheet));
    case 'DataValidations':
      return cellsUnder(
        area,
        validationsOf(sheet).flatMap(({ areas }) => areas),
      );
    default:
      throw notImplemented();
  }
}

function cellsThat(sheet: SheetStorage, area: Area, counts: Counts): Area[] {
  const cells = sheet.readCells(area);
  return rectanglesOf(area, (row, column) => {
    const cell = cells[row - area.row]?.[column - area.column];
    return cell !== undefined && counts(cell);
  });
}

function cellsUnder(area: Area, others: readonly Area[]): Area[] {
  const touching = others.filter((one) => intersection(one, area));
  return rectanglesOf(area, (row, column) =>
    touching.some((one) => intersection(one, { row, column, rows: 1, columns: 1 })),
  );
}

/** A name such as `LogicalText` says which kinds of values count. */
function valuesThatCount(valueType: unknown): Counts {
  const name = choiceOf(valueType, VALUE_TYPES, 'All');
  const has = (kind: string): boolean => name === 'All' || name.includes(kind);
  return ({ value }) => {
    switch (typeof value) {
      case 'number':
        return has('Number');
      case 'string':
        return has('Text');
      case 'boolean':
        return has('Logical');
      default:
        return value !== null && has('Errors');
    }
  };
}
