import type { RangeAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/changePlan';
import type { CellValue } from '../../core/sheet/snapshot';

/** A cell of a file that is no Excel workbook. */
export interface PlainCell {
  readonly content: CellContent;
  /** What a formula gave when the file was saved; `null` where nobody calculated it, and for other contents. */
  readonly result: CellValue | null;
  readonly numberFormat: string;
}

/** A sheet as plain data: what Attain reads of it, and nothing of its looks. */
export interface PlainSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly isProtected: boolean;
  /** From A1 on; a row or cell that holds nothing may be left out. */
  readonly rows: readonly (readonly (PlainCell | undefined)[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly RangeAddress[];
  readonly tables: readonly PlainTable[];
}

export interface PlainTable {
  readonly name: string;
  readonly range: RangeAddress;
}

/** A cell that holds a value, shown as it is. */
export function plainValue(value: CellValue, numberFormat = 'General'): PlainCell {
  const content: CellContent = value === '' ? { kind: 'empty' } : { kind: 'value', value };
  return { content, result: null, numberFormat };
}

/** What a cell evaluates to. */
export function valueOf({ content, result }: PlainCell): CellValue {
  if (content.kind === 'value') return content.value;
  return content.kind === 'formula' ? (result ?? '') : '';
}
