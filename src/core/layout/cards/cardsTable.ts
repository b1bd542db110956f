import { periodOfLabels, recordIn } from '../down/indicatorsAcross';
import type { Cycle, Label } from '../down/labels';
import { tableOfCycles } from '../down/tableOfCycles';
import type { Grid } from '../grid';
import { COLUMN_ROLES, type ColumnRole } from '../roles';
import type { FieldCell, IndicatorRecord, ReportTable, RowLabel } from '../table';
import { readTitles } from '../titles';
import type { LayoutWish } from '../wish';
import type { Card, CardEntry } from './card';

const FIGURE = /\d/;
const FEWEST = 2;

/**
 * The table that cards make; `null` where they tell too little. One alone is an indicator only where a label names it;
 * target and result must hold figures, so that minutes are none.
 */
export function cardsTable(grid: Grid, wish: LayoutWish, found: readonly Card[]): ReportTable | null {
  const cards = found.filter((card) => holds(card, 'target') && (holds(card, 'actual') || isBlank(card)));
  const [card] = cards;
  if (!card || !cards.some((one) => holds(one, 'actual'))) return null;
  if (cards.length < FEWEST && !card.isNamed) return null;
  const cycles = cards.map(cycleOf);
  const [first] = cycles;
  if (!first) return null;
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
  const english = card.entries.filter(({ reading }) => reading.language === 'en').length;
  const language = english > card.entries.length / 2 ? 'en' : 'zh-TW';
  return table && { ...table, language, labels: card.entries.map(rowLabel) };
}

const contentOf = ({ entries }: Card, role: CardEntry['role']): string =>
  entries.find((one) => one.role === role)?.content ?? '';
const holds = (card: Card, role: CardEntry['role']): boolean => FIGURE.test(contentOf(card, role));
const isBlank = (card: Card): boolean => contentOf(card, 'actual') === '';

/** A card as labels that stand where their values do. */
function cycleOf({ entries, name }: Card): Cycle {
  const labels = entries.map(({ role, reading: { period, unit, bound }, value: { cell } }): Label => ({
    ...cell,
    ...{ role, period, unit, bound, value: cell.column },
  }));
  const rows = [name.cell.row, ...labels.map(({ row }) => row), ...entries.map(({ at }) => at.row)];
  const columns = labels.map(({ column }) => column);
  return {
    column: Math.min(name.cell.column, ...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    labels,
    values: columns,
  };
}

/** A record whose fields begin behind the labels that stand in their cells. */
function recordOf({ entries, name }: Card, record: IndicatorRecord): IndicatorRecord {
  const behind = (field: FieldCell): FieldCell =>
    entries.find(({ value }) => isSameCell(value.cell, field.cell))?.value ?? field;
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = { indicator: [name] };
  for (const role of COLUMN_ROLES) {
    const own = record.fields[role];
    if (own) fields[role] = own.map(behind);
  }
  return { ...record, fields };
}

const isSameCell = (a: CardEntry['at'], b: CardEntry['at']): boolean =>
  a.row === b.row && a.column === b.column;

const rowLabel = ({ words, at, role, value }: CardEntry): RowLabel => ({
  text: words,
  cell: at,
  role,
  sample: value.cell,
});
