import { message } from '../../core/language/message';
import { cellName } from '../../core/sheet/address';
import type { ChangePlan, TableResize } from '../../core/sheet/changePlan';
import type { SheetRef } from '../../core/sheet/snapshot';
import { WorkbookFailure, type FailureKind } from '../failure';
import type { InverseDraft } from './inverse';
import type { Unwritten } from './unwritten';

/** What Excel did by itself to what was written. */
export interface Undone {
  readonly cells: readonly Unwritten[];
  /** Of tables that are larger, or smaller, than they should be. */
  readonly extents: readonly TableResize[];
}

export interface Means {
  /** Writes a plan, and says whether Excel then held what it says. */
  readonly write: (plan: ChangePlan) => Promise<'as wanted' | 'not as wanted'>;
  readonly canResize: boolean;
}

const KINDS: Readonly<Record<'dropped' | 'filled', FailureKind>> = {
  dropped: 'merged',
  filled: 'unsupported',
};

/**
 * Mends what Excel did by itself: tables get their extent, cells their content again. Formulas in which Excel put
 * another row's, and cells that a merge hides, cannot be mended: then all is taken back.
 *
 * @param inverse undoes the write; it also takes in what is left of Excel's own doing
 * @throws WorkbookFailure where all was taken back, or could not be: then with the inverse
 */
export async function settle(
  sheet: SheetRef,
  { cells, extents }: Undone,
  inverse: InverseDraft,
  { write, canResize }: Means,
): Promise<void> {
  const tables = canResize ? extents : [];
  if (!canResize) inverse.tables.push(...extents);
  const isMended = cells.every(isMendable) && (await write(mending(sheet, cells, tables))) === 'as wanted';
  if (isMended) return;
  inverse.correct(cells);
  if (canResize) inverse.tables.push(...extents);
  const first = cells.find(({ kind }) => kind !== 'named') ?? cells[0];
  const kind = first?.kind === 'dropped' ? 'dropped' : 'filled';
  const slots = { cell: first ? cellName(first.cell) : '' };
  const undo = inverse.plan(sheet);
  const isTakenBack = await write(undo).catch(() => 'not as wanted' as const);
  throw isTakenBack === 'as wanted'
    ? new WorkbookFailure(KINDS[kind], message(`failures.taken-back.${kind}`, slots))
    : new WorkbookFailure(KINDS[kind], message(`failures.unwritten.${kind}`, slots), { inverse: undo });
}

/** Excel would fill a formula in again, and drop again what a merge hides. */
function isMendable({ kind, wanted }: Unwritten): boolean {
  return kind !== 'dropped' && wanted.kind !== 'formula';
}

function mending(sheet: SheetRef, cells: readonly Unwritten[], tables: readonly TableResize[]): ChangePlan {
  const changes = cells.map(({ cell, found, wanted }) => ({
    cell,
    before: found,
    after: wanted,
    why: message('job.compute'),
  }));
  return { sheet, cells: changes, looks: [], widths: [], tables };
}
