import { isName } from '../down/fieldsBeside';
import type { Grid } from '../grid';
import { isLabel } from '../headings/headingReading';
import type { ColumnRole } from '../roles';
import type { Taken } from '../taken';
import type { FieldCell } from '../table';
import type { Card, CardEntry } from './card';

const MOST = 6;
const ROLES: ReadonlySet<ColumnRole> = new Set([
  'goal',
  'indicator',
  'unit',
  'baseline',
  'target',
  'actual',
  'rate',
  'status',
]);
const FIGURES: ReadonlySet<string> = new Set(['number', 'percent', 'quantity', 'date']);

/** Finds the cards of a wall of figures: each label above its value, the labels beside or below each other. */
export class WallCards {
  constructor(
    private readonly grid: Grid,
    private readonly taken: Taken,
  ) {}

  /** The columns of a row in which labels stand. */
  begins(row: number): readonly number[] {
    return this.grid.labels(row);
  }

  /** The card whose first label stands in a cell; `null` where none does. */
  at(row: number, column: number): Card | null {
    if (!this.entry(row, column)) return null;
    return this.below(row, column) ?? this.beside(row, column);
  }

  /** 目標值, 80%, 實際值, 84.5% below each other. */
  private below(row: number, column: number): Card | null {
    const entries: CardEntry[] = [];
    for (let step = 0; step < MOST; step++) {
      const next = this.entry(row + 2 * step, column);
      if (!next || entries.some(({ role }) => role === next.role)) break;
      entries.push(next);
    }
    return entries.length > 1 ? this.card(entries, row, column) : null;
  }

  /** 目標 and 實際 beside each other over a row of values, and nothing else in either row but other cards. */
  private beside(row: number, column: number): Card | null {
    if (!this.isRowOfLabels(row)) return null;
    const entries: CardEntry[] = [];
    for (let step = 0; step < MOST; step++) {
      const next = this.entry(row, column + step);
      if (!next || entries.some(({ role }) => role === next.role)) break;
      entries.push(next);
    }
    const goesOn = entries.some(({ at }) => FIGURES.has(this.grid.kind(row + 2, at.column)));
    // 指標 beside 目標 and 實際 heads a list.
    const isList = entries.some(({ role }) => role === 'indicator' || role === 'goal');
    return goesOn || isList ? null : this.card(entries, row, column);
  }

  private card(entries: readonly CardEntry[], row: number, column: number): Card | null {
    const has = (role: ColumnRole): boolean => entries.some((one) => one.role === role);
    if (!has('target') || !has('actual')) return null;
    const own =
      entries.find(({ role }) => role === 'indicator') ?? entries.find(({ role }) => role === 'goal');
    if (own) return { name: own.value, isNamed: true, entries };
    if (this.taken.has(row - 1, column) || row === this.grid.used.top || !isName(this.grid, row - 1, column))
      return null;
    const name: FieldCell = { cell: { row: row - 1, column }, label: 0 };
    return { name, isNamed: false, entries };
  }

  /** Whether a row holds nothing but labels with values below, and the row below nothing besides. */
  private isRowOfLabels(row: number): boolean {
    const labels = this.grid.filled(row);
    const isTold = labels.every((column) => this.entry(row, column) !== null);
    return isTold && this.grid.filled(row + 1).every((column) => labels.includes(column));
  }

  /** Whether a cell is a label itself; Met below Status is what stands there. */
  private isLabelled(row: number, column: number): boolean {
    const reading = this.grid.heading(row, column);
    return reading !== undefined && isLabel(reading) && this.grid.kind(row, column) !== 'verdict';
  }

  /** A label with its value, or room for it, below. */
  private entry(row: number, column: number): CardEntry | null {
    if (this.taken.has(row, column) || row >= this.grid.used.bottom) return null;
    const reading = this.grid.heading(row, column);
    if (!reading || !isLabel(reading) || this.isLabelled(row + 1, column)) return null;
    const [first] = reading.roles;
    const isFigure = FIGURES.has(this.grid.kind(row + 1, column));
    const role = reading.roles.includes('target') && isFigure ? 'target' : first;
    if (role === undefined || !ROLES.has(role)) return null;
    return {
      role,
      reading,
      words: this.grid.text(row, column),
      at: { row, column },
      value: { cell: { row: row + 1, column }, label: 0 },
      content: this.grid.text(row + 1, column),
    };
  }
}
