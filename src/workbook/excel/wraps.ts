import type { CellAddress } from '../../core/sheet/address';
import type { CapturedWrap, WrapChange } from '../../core/sheet/changePlan';
import { ANSWERED, type Question } from './question';

/** A change of wrapping, and how the cell and its row were before. */
export interface CheckedWrap {
  readonly change: WrapChange;
  readonly before: CapturedWrap;
}

/** How a text runs in its cell, and how high the row is. */
interface Wrapping {
  readonly wrapped: boolean;
  /** Points. */
  readonly height: number;
}

/** Asks how the texts run now and how high their rows are. */
export function wrapQuestions(changes: readonly WrapChange[], checked: CheckedWrap[]): Question[] {
  return changes.map((change) => ({
    bytes: 150,
    ask(sheet) {
      const format = formatOf(sheet, change.cell);
      format.load('wrapText,rowHeight');
      return () => {
        const before = capture({ wrapped: format.wrapText, height: format.rowHeight });
        checked.push({ change, before });
        return ANSWERED;
      };
    },
  }));
}

/** Queues one change: the row of a wrapped text is made as high as it needs, or as it was. */
export function writeWrap(sheet: Excel.Worksheet, { cell, wrap }: WrapChange): void {
  const format = formatOf(sheet, cell);
  if (wrap === 'fit') {
    format.wrapText = true;
    format.autofitRows();
    return;
  }
  const held = readCaptured(wrap);
  if (!held) return;
  format.wrapText = held.wrapped;
  format.rowHeight = held.height;
}

function formatOf(sheet: Excel.Worksheet, { row, column }: CellAddress): Excel.RangeFormat {
  return sheet.getRangeByIndexes(row, column, 1, 1).format;
}

const CAPTURED = /^excel-wrap:(?<wrapped>[01]),(?<height>\d+(?:\.\d+)?)$/;

function capture({ wrapped, height }: Wrapping): CapturedWrap {
  return `excel-wrap:${wrapped ? '1' : '0'},${String(height)}` as CapturedWrap;
}

/** What another adapter captured says nothing to this one. */
function readCaptured(wrap: CapturedWrap): Wrapping | null {
  const { wrapped, height } = CAPTURED.exec(wrap)?.groups ?? {};
  return height === undefined ? null : { wrapped: wrapped === '1', height: Number(height) };
}
