import { cellPlace, contains, type CellAddress, type RangeAddress } from '../../core/sheet/address';
import {
  sameContent,
  type CellChange,
  type CellContent,
  type TableResize,
} from '../../core/sheet/changePlan';
import { relativeFormula } from '../../core/sheet/relativeFormula';
import { contentsIn, type WatchedTable } from './watchedTables';

/** How the formulas that were sent read from their cells; asked only where a cell holds another one. */
class Forms {
  private byColumn: ReadonlyMap<number, ReadonlySet<string>> | undefined;

  constructor(private readonly sent: readonly CellChange[]) {}

  /** Whether a formula reads, from its own cell, as one that was sent to that column. */
  has(formula: string, cell: CellAddress): boolean {
    this.byColumn ??= formsByColumn(this.sent);
    return this.byColumn.get(cell.column)?.has(relativeForm(formula, cell)) === true;
  }
}

const EMPTY: CellContent = { kind: 'empty' };

/** What Excel made of a cell without an error, against what was wanted there. */
export interface Unwritten {
  /**
   * `dropped`: the cell stayed empty: a merge hides it, and Excel drops what is written there.
   * `filled`: it holds what was meant for another: Excel fills columns of table objects with one formula.
   * `named`: a heading that Excel made of an empty cell when it took it into a table.
   */
  readonly kind: 'dropped' | 'filled' | 'named';
  readonly cell: CellAddress;
  readonly wanted: CellContent;
  readonly found: CellContent;
}

/** What a write was to do, and what Excel held before and after it. */
export interface ReadBack {
  /** The changes that were written. */
  readonly sent: readonly CellChange[];
  /** What undoes them: its `before` is what was read back. */
  readonly undo: readonly CellChange[];
  readonly tablesBefore: readonly WatchedTable[];
  readonly tablesAfter: readonly WatchedTable[];
  /** The extents that the write gave to tables. */
  readonly resized: readonly TableResize[];
}

/** The cells that do not hold what they should: what was sent, or what stood there before. */
export function unwrittenCells(readBack: ReadBack): Unwritten[] {
  const { sent, undo, tablesBefore, tablesAfter } = readBack;
  const wanted = new Map(sent.map((change) => [cellPlace(change.cell), change.after]));
  const before = contentsIn(tablesBefore);
  const found = new Map([
    ...undo.map(({ cell, before: content }) => [cellPlace(cell), { cell, content }] as const),
    ...contentsIn(tablesAfter),
  ]);
  const forms = new Forms(sent);
  const headings = changedExtents(readBack).map(({ from }) => ({ ...from, bottom: from.top }));
  return [...found].flatMap(([name, { cell, content }]) => {
    const after = wanted.get(name);
    if (after) {
      const kind = fault(after, content, cell, forms);
      return kind ? [{ kind, cell, wanted: after, found: content }] : [];
    }
    const held = before.get(name)?.content ?? EMPTY;
    const kind = sameContent(held, content) ? null : sideEffect(held, content, cell, { forms, headings });
    return kind ? [{ kind, cell, wanted: held, found: content }] : [];
  });
}

/** The tables that are not as large as they should be, with the way back. */
export function changedExtents({ tablesBefore, tablesAfter, resized }: ReadBack): TableResize[] {
  return tablesAfter.flatMap(({ name, range }) => {
    const own = resized.find((resize) => resize.name === name)?.to;
    const wanted = own ?? tablesBefore.find((table) => table.name === name)?.range;
    return wanted && !sameRange(wanted, range) ? [{ name, from: range, to: wanted }] : [];
  });
}

/**
 * Excel may word a formula its own way, so another formula alone proves nothing; one that reads as that of another
 * cell of the column does.
 */
function fault(
  sent: CellContent,
  found: CellContent,
  cell: CellAddress,
  forms: Forms,
): Unwritten['kind'] | null {
  if (sameContent(sent, found)) return null;
  if (found.kind === 'empty') return 'dropped';
  if (found.kind !== 'formula') return null;
  if (sent.kind === 'formula' && relativeForm(found.formula, cell) === relativeForm(sent.formula, cell)) {
    return null;
  }
  return sent.kind !== 'formula' || forms.has(found.formula, cell) ? 'filled' : null;
}

/** What Excel did to a cell that nobody wrote to; a colleague's own edit is none of it. */
function sideEffect(
  held: CellContent,
  found: CellContent,
  cell: CellAddress,
  { forms, headings }: { readonly forms: Forms; readonly headings: readonly RangeAddress[] },
): Unwritten['kind'] | null {
  if (found.kind === 'formula') {
    return forms.has(found.formula, cell) ? 'filled' : null;
  }
  return held.kind === 'empty' && headings.some((row) => contains(row, cell)) ? 'named' : null;
}

/** How the formulas of each column read from their cells. */
function formsByColumn(sent: readonly CellChange[]): ReadonlyMap<number, ReadonlySet<string>> {
  const forms = new Map<number, Set<string>>();
  for (const { cell, after } of sent) {
    if (after.kind !== 'formula') continue;
    const known = forms.get(cell.column) ?? new Set<string>();
    forms.set(cell.column, known.add(relativeForm(after.formula, cell)));
  }
  return forms;
}

function relativeForm(formula: string, cell: CellAddress): string {
  return relativeFormula(formula, cell).toUpperCase();
}

function sameRange(a: RangeAddress, b: RangeAddress): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
