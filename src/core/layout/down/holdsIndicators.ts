import type { CellAddress } from '../../sheet/address';
import type { Grid } from '../grid';
import { isOfPeople } from '../headings/ofPeople';
import type { IndicatorRecord } from '../table';
import type { Cycle } from './labels';

/** Bars of a schedule: ■, ●, →, V, x. */
const MARK = /^(?:[^\p{L}\p{N}]+|[vxo])$/iu;
/** Words that say of a row how far it has come, and of figures which they are. */
const STAGE =
  /^(?:已?(?:預定|預計|完成|達成|執行|辦理|計[畫劃])|planned|expected|budgeted|agreed|completed?|achieved|delivered|done|met)$/i;
/** How far above its first label the heading of a column is looked for. */
const MOST_ABOVE = 12;
/** Rows of headings above the names. */
const HEADINGS = 2;

/**
 * Whether what stands beside labels may be indicators: neither a schedule, whose plan and progress are drawn with marks,
 * nor a roster, whose rows are people, nor words beside the cells of a column of verdicts.
 */
export const holdIndicators = (grid: Grid, first: Cycle, records: readonly IndicatorRecord[]): boolean =>
  !areMarks(grid, records) && !arePeople(grid, records) && !isOfVerdicts(grid, first);

function areMarks(grid: Grid, records: readonly IndicatorRecord[]): boolean {
  let marks = 0;
  const isOther = ({ cell: { row, column } }: { readonly cell: CellAddress }): boolean => {
    const text = grid.text(row, column);
    if (text === '') return false;
    marks++;
    return !MARK.test(text);
  };
  // In most tables the first of them is a figure.
  const hasOther = records.some(
    ({ fields: { target, actual }, others }) =>
      target?.some(isOther) === true || actual?.some(isOther) === true || others.some(isOther),
  );
  return !hasOther && marks > 0;
}

/**
 * Whether labels stand in a column that a heading of a row of headings gives to verdicts: 狀態 over 預定, 完成, 處理中.
 * 目標值 says of no row how far it has come, and is a label wherever it stands.
 */
function isOfVerdicts(grid: Grid, { labels }: Cycle): boolean {
  const figures = labels.filter(({ role }) => role === 'target' || role === 'actual');
  if (!figures.every(({ row, column }) => STAGE.test(grid.text(row, column).trim()))) return false;
  return figures.some(({ row, column }) => isBelowVerdicts(grid, row, column));
}

function isBelowVerdicts(grid: Grid, row: number, column: number): boolean {
  for (let above = row - 1; above >= Math.max(grid.used.top, row - MOST_ABOVE); above--) {
    const roles = grid.heading(above, column)?.roles ?? [];
    const isVerdict = roles.includes('status') || roles.includes('narrative');
    if (isVerdict && isRowOfHeadings(grid, above, column)) return true;
  }
  return false;
}

/** Whether most of a row are words, with other words than those of periods beside a cell. */
function isRowOfHeadings(grid: Grid, row: number, column: number): boolean {
  const others = grid.filled(row).filter((at) => at !== column);
  const words = others.filter((at) => ['word', 'phrase'].includes(grid.kind(row, at)));
  return words.length > 0 && words.length >= others.length / 2;
}

function arePeople(grid: Grid, records: readonly IndicatorRecord[]): boolean {
  const [name] = records[0]?.fields.indicator ?? records[0]?.fields.goal ?? [];
  if (!name) return false;
  const { row, column } = name.cell;
  return Array.from({ length: HEADINGS }, (_, index) => row - 1 - index).some(
    (above) => above >= grid.used.top && isOfPeople(grid.text(above, column)),
  );
}
