import type { CellValue } from '../../core/sheet/snapshot';
import type { Engine } from './engine';
import { CELL_LIMITS } from './fileLimits';
import type { ScannedCell } from './sheetScan';
import { RefusedFile } from './unreadable';

export type EngineFile = ReturnType<Engine['OpenReader']>;

/** What a cell holds, typed: the part's own value, or `text`, the engine's reading of shared and rich text. */
export function typedValue(cell: ScannedCell, text: string): CellValue {
  if (cell.stored === null && cell.type !== 'inlineStr') return '';
  switch (cell.type) {
    case 'b':
      return cell.stored === '1' || cell.stored === 'true';
    case 'n':
      return cell.stored === '' ? '' : numberOf(cell.stored);
    default:
      if (text.length > CELL_LIMITS.text) throw new RefusedFile('damaged', `a text of ${text.length}`);
      return text;
  }
}

function numberOf(stored: string | null): number {
  const number = Number(stored);
  if (!Number.isFinite(number)) throw new RefusedFile('damaged', `the number ${stored}`);
  return number;
}
