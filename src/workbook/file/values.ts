import type { CellValue } from '../../core/sheet/snapshot';
import { storedDate } from './dates';
import type { Engine } from './engine';
import { CELL_LIMITS } from './fileLimits';
import { withControls } from './richText';
import type { ScannedCell } from './sheetScan';
import { RefusedFile } from './unreadable';

export type EngineFile = ReturnType<Engine['OpenReader']>;

/** What a cell holds, typed; `sharedTexts` are the workbook's. */
export function typedValue(cell: ScannedCell, sharedTexts: readonly string[]): CellValue {
  const { type, stored, inlineText } = cell;
  if (stored === null && type !== 'inlineStr') return '';
  switch (type) {
    case 'b':
      return stored === '1' || stored === 'true';
    case 'n':
      return stored === '' ? '' : numberOf(stored);
    case 'd':
      return storedDate(stored ?? '') ?? textOf(stored ?? '');
    case 's':
      return textOf((stored === '' ? undefined : sharedTexts[Number(stored)]) ?? '');
    default:
      return textOf(inlineText ?? withControls(stored ?? ''));
  }
}

function textOf(text: string): string {
  if (text.length > CELL_LIMITS.text) throw new RefusedFile('damaged', `a text of ${text.length}`);
  return text;
}

function numberOf(stored: string | null): number {
  const number = Number(stored);
  if (!Number.isFinite(number)) throw new RefusedFile('damaged', `the number ${stored}`);
  return number;
}
