import type { Stepwise } from '../../sheet/stepwise';
import { periodOfLabels, recordIn } from '../down/indicatorsAcross';
import type { Cycle, Label } from '../down/labels';
import { tableOfCycles } from '../down/tableOfCycles';
import type { Grid } from '../grid';
import type { FieldCell, IndicatorRecord, ReportTable, RowLabel } from '../table';
import { readTitles } from '../titles';
import type { LayoutWish } from '../wish';
import { LabelledCards, type LabelledCard } from './cards';
import type { LabelledCell } from './labelledCell';

const FIGURE = /\d/;
const FEWEST = 2;
/** Cards beside each other whose rows are gone through at once. */
const MOST_NEAR = 48;

/**
 * Finds the indicators whose cells hold label and value in one (目標值：80%), below or beside each other. One alone is
 * one only where a label names it; target and result must hold figures, so that minutes are none.
 */
export function* findLabelled(
  grid: Grid,
  wish: LayoutWish,
  isTaken: (row: number, column: number) => boolean,
): Stepwise<readonly ReportTable[]> {
  const { top, bottom } = grid.used;
  const cards = new LabelledCards(grid, isTaken);
  const found: LabelledCard[] = [];
  for (let row = top; row <= bottom; row++) {
    yield { done: row - top, total: bottom - top + 1 };
    for (const column of grid.filled(row)) {
      const isRead = found
        .slice(-MOST_NEAR)
        .some(({ cells }) => cells.some((one) => one.row === row && one.column === column));
      const card = isRead ? null : cards.at(row, column);
      if (card) found.push(card);
    }
  }
  const filled = found.filter((card) => holds(card, 'target') && (holds(card, 'actual') || isBlank(card)));
  const isTold = filled.some((card) => holds(card, 'actual'));
  if (!isTold || (filled.length < FEWEST && !filled.some(({ isNamed }) => isNamed))) return [];
  const table = tableOf(grid, wish, filled);
  return table ? [table] : [];
}

const contentOf = ({ cells }: LabelledCard, role: LabelledCell['role']): string =>
  cells.find((one) => one.role === role)?.content ?? '';
const holds = (card: LabelledCard, role: LabelledCell['role']): boolean => FIGURE.test(contentOf(card, role));
const isBlank = (card: LabelledCard): boolean => contentOf(card, 'actual') === '';

function tableOf(grid: Grid, wish: LayoutWish, cards: readonly LabelledCard[]): ReportTable | null {
  const cycles = cards.map(cycleOf);
  const [first] = cycles;
  const [card] = cards;
  if (!first || !card) return null;
  const headerRow = Math.min(first.top, card.name.cell.row);
  const { period: titled } = readTitles(grid, grid.used.top, headerRow);
  const period = periodOfLabels(first, { asked: wish.period, titled });
  const table = tableOfCycles(grid, {
    shape: 'card',
    cycles,
    records: cards.map((one, index) =>
      recordOf(one, recordIn(grid, cycles[index] ?? first, first.column, period)),
    ),
    headerRow,
    period,
    periods: [],
    titled,
    titlesEnd: headerRow,
  });
  return table && { ...table, labels: card.cells.map(rowLabel) };
}

/** A card as labels that have their values in their own cells. */
function cycleOf({ cells, name }: LabelledCard): Cycle {
  const labels = cells.map(({ row, column, role, reading }): Label => {
    const { period, unit, bound } = reading;
    return { row, column, role, period, unit, bound, value: column };
  });
  const rows = [name.cell.row, ...labels.map(({ row }) => row)];
  const columns = labels.map(({ column }) => column);
  return {
    column: Math.min(name.cell.column, ...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    labels,
    values: columns,
  };
}

/** A record whose fields begin behind their labels. */
function recordOf({ cells, name }: LabelledCard, record: IndicatorRecord): IndicatorRecord {
  const behind = (field: FieldCell): FieldCell => {
    const { row, column } = field.cell;
    const own = cells.find((one) => one.row === row && one.column === column);
    return own ? { ...field, label: own.label } : field;
  };
  const entries = Object.entries(record.fields).map(([role, field]) => [role, field.map(behind)] as const);
  return { ...record, fields: { indicator: [name], ...Object.fromEntries(entries) } };
}

function rowLabel({ row, column, words, role }: LabelledCell): RowLabel {
  return { text: words, cell: { row, column }, role, sample: { row, column } };
}
