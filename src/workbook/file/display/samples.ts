import type { CellValue } from '../../../core/sheet/snapshot';
import { cellXml } from '../cellXml';
import { LARGEST_SHOWN } from '../enginePackage';
import { escapeXml } from '../xml';

/** A value in a style, as any number of cells may hold it. */
export interface Sample {
  readonly value: CellValue;
  readonly style: number | null;
  /** Whether the value is a date that is stored as a text. */
  readonly isDate: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A worksheet part with these samples, one below the other. */
export function samplesXml(samples: readonly Sample[]): string {
  const rows = samples.map((sample, row) => `<row r="${row + 1}">${sampleXml(sample, row)}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function sampleXml({ value, style: own, isDate }: Sample, row: number): string {
  // The engine spells such numbers out digit by digit, unless they have no format.
  const style = typeof value === 'number' && Math.abs(value) >= LARGEST_SHOWN ? null : own;
  if (isDate) {
    const looks = style === null ? '' : ` s="${style}"`;
    return `<c r="A${row + 1}"${looks} t="d"><v>${escapeXml(String(value))}</v></c>`;
  }
  const content = { kind: 'value', value } as const;
  return cellXml('', { cell: { row, column: 0 }, style, content, result: null }) ?? '';
}
