import type { CellAddress } from '../../sheet/address';
import { readable } from '../../text/readable';
import type { Grid } from '../grid';
import { numberingOf } from '../headings/labelIn';
import { equalPeriod } from '../period';
import type { Card, CardEntry } from './card';
import type { Taken } from '../taken';

type Named = Pick<Card, 'name' | 'isNamed'>;
type Way = CellAddress;

/** Labelled cells one after the other, and the cell behind the last. */
interface Run {
  readonly cells: readonly CardEntry[];
  readonly end: CellAddress;
}

const DOWN: Way = { row: 1, column: 0 };
const UP: Way = { row: -1, column: 0 };
const RIGHT: Way = { row: 0, column: 1 };
const LEFT: Way = { row: 0, column: -1 };
const MOST_ROWS = 8;
/** 承辦單位：公運處: a label that is none of ours. */
const ASIDE = /^[^:：\n]{1,16}[:：]/;
const TEXTS: ReadonlySet<string> = new Set(['word', 'phrase', 'prose']);

const hasResult = (cells: readonly CardEntry[]): boolean => cells.some(({ role }) => role === 'actual');
const isNameRole = ({ role }: CardEntry): boolean => role === 'indicator' || role === 'goal';
/** 112年實際值 and 113年實際值 are two. */
const isSame = (a: CardEntry, b: CardEntry): boolean =>
  a.role === b.role && a.role !== 'narrative' && equalPeriod(a.reading.period, b.reading.period);
const cardOf = (cells: readonly CardEntry[], name: Named | null): Card | null =>
  name && { ...name, entries: cells };

/** Finds the cards: a target and its result right or below, each in a cell with its label, and the name before them. */
export class LabelledCards {
  constructor(
    private readonly grid: Grid,
    private readonly taken: Taken,
  ) {}

  /** The columns of a row in which a target stands with its label. */
  begins(row: number): readonly number[] {
    return this.grid.filled(row).filter((column) => this.grid.labelled(row, column)?.role === 'target');
  }

  /** The card whose target stands in a cell; `null` where none does. */
  at(row: number, column: number): Card | null {
    const target = this.cell(row, column);
    if (target?.role !== 'target') return null;
    return this.downFrom(target) ?? this.rightFrom(target);
  }

  /** Name, target and result below each other. */
  private downFrom(target: CardEntry): Card | null {
    const below = this.run(target.at, DOWN, [target]);
    const above = this.run(target.at, UP, [target, ...below.cells]);
    const cells = [target, ...below.cells, ...above.cells];
    return hasResult(cells) ? cardOf(cells, this.nameAt(above)) : null;
  }

  /** Name, target and result beside each other, or the name above. */
  private rightFrom(target: CardEntry): Card | null {
    const right = this.run(target.at, RIGHT, [target]);
    const left = this.run(target.at, LEFT, [target, ...right.cells]);
    const cells = [target, ...right.cells, ...left.cells];
    if (!hasResult(cells)) return null;
    const beside = this.nameAt(left);
    if (beside) return cardOf(cells, beside);
    const first = (left.cells.at(-1) ?? target).at;
    const below = this.run(first, DOWN, cells);
    const above = this.run(first, UP, [...cells, ...below.cells]);
    return cardOf([...cells, ...below.cells, ...above.cells], this.nameAt(above));
  }

  /** The labelled cells from one on, up to what says again what is known, or begins another indicator. */
  private run(from: CellAddress, way: Way, known: readonly CardEntry[]): Run {
    const cells: CardEntry[] = [];
    let [row, column] = [from.row, from.column];
    for (let step = 1; step <= MOST_ROWS; step++) {
      row += way.row;
      column += way.column;
      const next = this.cell(row, column);
      if (!next && this.isWithin(row, column) && ASIDE.test(this.grid.text(row, column))) continue;
      if (!next || [...known, ...cells].some((one) => isSame(one, next))) break;
      const isBack = way.row + way.column < 0;
      // Ahead a name begins the next one; back, nothing but a goal stands before a name.
      if (!isBack && isNameRole(next)) break;
      if (isBack && cells.some(isNameRole) && !isNameRole(next)) break;
      cells.push(next);
    }
    return { cells, end: { row, column } };
  }

  private nameAt({ cells, end }: Run): Named | null {
    return this.named(cells) ?? this.textAt(end.row, end.column);
  }

  private named(cells: readonly CardEntry[]): Named | null {
    const name = cells.find(({ role }) => role === 'indicator') ?? cells.find(({ role }) => role === 'goal');
    if (!name || name.content === '') return null;
    return { name: name.value, isNamed: true };
  }

  private textAt(row: number, column: number): Named | null {
    if (!this.isWithin(row, column)) return null;
    const text = this.grid.text(row, column);
    if (!TEXTS.has(this.grid.kind(row, column)) || /[:：]/.test(text)) return null;
    const label = numberingOf(readable(text).plain);
    return { name: { cell: { row, column }, label }, isNamed: false };
  }

  private cell(row: number, column: number): CardEntry | null {
    if (!this.isWithin(row, column)) return null;
    const own = this.grid.labelled(row, column);
    const at = { row, column };
    return own && { ...own, at, value: { cell: at, label: own.label } };
  }

  private isWithin(row: number, column: number): boolean {
    const { top, bottom, left, right } = this.grid.used;
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    return isInside && !this.taken.has(row, column);
  }
}
