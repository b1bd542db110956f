import type { Stepwise } from '../../sheet/stepwise';
import type { Grid } from '../grid';
import type { ReportTable } from '../table';
import type { Taken } from '../taken';
import type { LayoutWish } from '../wish';
import type { Card } from './card';
import { cardsTable } from './cardsTable';
import { LabelledCards } from './labelledCards';
import { WallCards } from './wallCards';

/** Cards beside each other whose rows are gone through at once. */
const MOST_NEAR = 48;

/**
 * Finds the indicators on cards whose labels stand in the cells of their values (目標值：80%), or above them, as on a
 * wall of figures.
 */
export function* findCards(grid: Grid, wish: LayoutWish, taken: Taken): Stepwise<readonly ReportTable[]> {
  const { top, bottom } = grid.used;
  const ways: readonly { readonly way: LabelledCards | WallCards; readonly cards: Card[] }[] = [
    { way: new LabelledCards(grid, taken), cards: [] },
    { way: new WallCards(grid, taken), cards: [] },
  ];
  for (let row = top; row <= bottom; row++) {
    yield { done: row - top, total: bottom - top + 1 };
    if (taken.hasAll(row, grid.filled(row))) continue;
    for (const { way, cards } of ways) {
      for (const column of way.begins(row)) {
        const isRead = cards.slice(-MOST_NEAR).some((card) => holdsCell(card, row, column));
        const card = isRead ? null : way.at(row, column);
        if (card) cards.push(card);
      }
    }
  }
  return ways.flatMap(({ cards }) => cardsTable(grid, wish, cards) ?? []);
}

const holdsCell = ({ entries }: Card, row: number, column: number): boolean =>
  entries.some(({ at }) => at.row === row && at.column === column);
