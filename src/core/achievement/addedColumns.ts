import type { Language } from '../language/message';
import { message } from '../language/message';
import type { ReportTable } from '../layout/table';
import type { CellAddress, RangeAddress } from '../sheet/address';
import { contains } from '../sheet/address';
import type { CellChange, LookChange, TableResize, WidthChange } from '../sheet/changePlan';
import type { SheetSnapshot } from '../sheet/snapshot';
import { EMPTY } from './contents';
import { resultHeading, type ResultColumn, type ResultLayout } from './layout';
import { tableObjectOf } from './layout';
import type { WantedCell } from './resultCells';
import './wording';

const NARROWEST = 8;
const WIDEST = 40;

/** The headings of the added columns, in the header row and wherever the header is repeated. */
export function headingChanges(table: ReportTable, layout: ResultLayout, language: Language): CellChange[] {
  return headerRows(table).flatMap((row) =>
    layout.added.map(({ role, column, measure }) => ({
      cell: { row, column },
      before: EMPTY,
      after: { kind: 'value', value: resultHeading(role, language, measure) } as const,
      why: message('compute.why.heading'),
    })),
  );
}

/** The added columns look like the table: headings like its headings, cells like its targets. */
export function lookChanges(
  snapshot: SheetSnapshot,
  table: ReportTable,
  { added }: ResultLayout,
): LookChange[] {
  const [first, last] = [added[0], added[added.length - 1]];
  if (!first || !last) return [];
  const look = (top: number, bottom: number): LookChange[] => {
    const from = modelCell(snapshot, table, top);
    const range = { top, bottom, left: first.column, right: last.column };
    return from ? [{ kind: 'copy', range, from }] : [];
  };
  return [
    ...headerRows(table).flatMap((row) => look(row, row)),
    ...bodyBlocks(table).flatMap(({ top, bottom }) => look(top, bottom)),
  ];
}

/** How many half-width characters the widest text of each result takes. */
export type Widest = Map<ResultColumn, number>;

/** Notes the widths of what will stand in a row. */
export function widen(widest: Widest, wanted: readonly WantedCell[]): void {
  for (const { role, shown } of wanted)
    widest.set(role, Math.max(widest.get(role) ?? 0, charactersOf(shown)));
}

/** Widths that show what will stand in the added columns; a full-width character takes two. */
export function widthChanges({ added }: ResultLayout, widest: Widest, language: Language): WidthChange[] {
  return added.map(({ role, column, measure }) => {
    const width = Math.max(widest.get(role) ?? 0, charactersOf(resultHeading(role, language, measure)));
    return { column, width: { characters: Math.min(WIDEST, Math.max(NARROWEST, width + 2)) } };
  });
}

/**
 * An Excel table object grows with its report, when the added columns are its neighbours and its heading row is
 * the report's: a column's name and its heading cell are one text, and the new headings go into the report's row.
 */
export function tableResizes(
  snapshot: SheetSnapshot,
  table: ReportTable,
  { added }: ResultLayout,
): TableResize[] {
  const object = tableObjectOf(snapshot, table);
  const last = added[added.length - 1];
  if (!object || !last || added[0]?.column !== object.range.right + 1) return [];
  if (!object.hasHeaders || object.range.top !== table.headerRow) return [];
  return [{ name: object.name, from: object.range, to: { ...object.range, right: last.column } }];
}

/** How many half-width characters a text takes. */
export function charactersOf(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < '\u1100' ? 1 : 2), 0);
}

function headerRows(table: ReportTable): readonly number[] {
  return [table.headerRow, ...table.repeatedHeaders];
}

/** Runs of rows between headers and page titles. */
function bodyBlocks(table: ReportTable): readonly { readonly top: number; readonly bottom: number }[] {
  const breaks = new Set([...table.repeatedHeaders, ...table.pageTitles]);
  const blocks: { top: number; bottom: number }[] = [];
  let current: { top: number; bottom: number } | null = null;
  for (let row = table.headerRow + 1; row <= table.address.bottom; row++) {
    if (breaks.has(row)) current = null;
    else if (current) current.bottom = row;
    else blocks.push((current = { top: row, bottom: row }));
  }
  return blocks;
}

/** The cell whose look is copied: the target's, else another of the row that no merge would drag along. */
function modelCell(snapshot: SheetSnapshot, table: ReportTable, row: number): CellAddress | undefined {
  const { target, indicator, goal } = table.columns;
  return [target, indicator, goal]
    .filter((column) => column !== undefined)
    .map((column) => ({ row, column }))
    .find((cell) => !mergesOf(snapshot).some((merge) => contains(merge, cell)));
}

function mergesOf(snapshot: SheetSnapshot): readonly RangeAddress[] {
  return snapshot.merges === 'unknown' ? [] : snapshot.merges;
}
