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
  /** Points; `null` where Excel does not tell. */
  readonly height: number | null;
}

/** So many rows are asked for, or fitted, at once. */
const MOST_ROWS = 1_000;
/** What is told of a row and its cell. */
const ROW_BYTES = 120;

/** Neighbouring rows of one column. */
interface Run<T> {
  readonly first: CellAddress;
  readonly items: T[];
}

/** Asks how the texts run now and how high their rows are. */
export function wrapQuestions(changes: readonly WrapChange[], checked: CheckedWrap[]): Question[] {
  return runsOf(changes, ({ cell }) => cell).map(({ first, items }) => ({
    bytes: ROW_BYTES * items.length,
    ask(sheet) {
      const range = rangeOf(sheet, first, items.length);
      const cells = range.getCellProperties({ format: { wrapText: true } });
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      return () => {
        const wrapped = cells.value.map(([cell]) => cell?.format?.wrapText ?? false);
        const heights = rows.value.map(({ format }) => format?.rowHeight ?? null);
        items.forEach((change, at) => {
          const before = capture({ wrapped: wrapped[at] ?? false, height: heights[at] ?? null });
          checked.push({ change, before });
        });
        return ANSWERED;
      };
    },
  }));
}

/** Texts that are wrapped, or put back, with one request; a row that is put back has a height of its own. */
export function wrapRuns(wraps: readonly CheckedWrap[]): readonly (readonly CheckedWrap[])[] {
  const fitted = wraps.filter(({ change }) => change.wrap === 'fit');
  const restored = wraps.filter(({ change }) => change.wrap !== 'fit');
  return [
    ...runsOf(fitted, ({ change }) => change.cell).map(({ items }) => items),
    ...restored.map((one) => [one]),
  ];
}

/** Queues the changes of a run: rows of wrapped texts are made as high as they need, or as they were. */
export function writeWraps(sheet: Excel.Worksheet, run: readonly CheckedWrap[]): void {
  const [first] = run;
  if (!first) return;
  const { cell, wrap } = first.change;
  const { format } = rangeOf(sheet, cell, run.length);
  if (wrap === 'fit') {
    format.wrapText = true;
    format.autofitRows();
    return;
  }
  const held = readCaptured(wrap);
  if (!held) return;
  format.wrapText = held.wrapped;
  if (held.height !== null) format.rowHeight = held.height;
}

function runsOf<T>(items: readonly T[], cellOf: (item: T) => CellAddress): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  const inOrder = [...items].sort((a, b) => {
    const [one, other] = [cellOf(a), cellOf(b)];
    return one.column - other.column || one.row - other.row;
  });
  for (const item of inOrder) {
    const { row, column } = cellOf(item);
    const last = runs.at(-1);
    const follows = last?.first.column === column && last.first.row + last.items.length === row;
    if (follows && last.items.length < MOST_ROWS) last.items.push(item);
    else runs.push({ first: { row, column }, items: [item] });
  }
  return runs;
}

function rangeOf(sheet: Excel.Worksheet, { row, column }: CellAddress, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, 1);
}

const CAPTURED = /^excel-wrap:(?<wrapped>[01]),(?<height>(?:\d+(?:\.\d+)?)?)$/;

function capture({ wrapped, height }: Wrapping): CapturedWrap {
  return `excel-wrap:${wrapped ? '1' : '0'},${height ?? ''}` as CapturedWrap;
}

/** What another adapter captured says nothing to this one. */
function readCaptured(wrap: CapturedWrap): Wrapping | null {
  const { wrapped, height } = CAPTURED.exec(wrap)?.groups ?? {};
  if (height === undefined) return null;
  return { wrapped: wrapped === '1', height: height === '' ? null : Number(height) };
}
