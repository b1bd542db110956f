import type { CellAddress } from '../core/sheet/address';
import { cellName } from '../core/sheet/address';
import type { CellContent, ChangePlan } from '../core/sheet/changePlan';
import { readPlan } from '../core/sheet/planDocument';
import type { Workbook } from '../workbook/port';
import { STORED } from './stored';

/**
 * What Attain wrote, newest last, as the plans that undo it. Kept in the workbook, so that Restore works after
 * the pane was closed; one too large for that is kept as long as the pane lives.
 */
export interface Journal {
  readonly undo: readonly ChangePlan[];
}

/** A setting beyond this size slows every save: about 10,000 written cells. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ENTRIES = 20;

const inMemory = new WeakMap<Workbook, Journal>();

/** Reads the journal; damaged entries end it, since what came before them could not be restored in order. */
export async function readJournal(workbook: Workbook): Promise<Journal> {
  const held = inMemory.get(workbook);
  if (held) return held;
  const stored = await workbook.preferences.get(STORED.journal);
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const undo: ChangePlan[] = [];
  for (const entry of [...entries].reverse()) {
    const plan = readPlan(entry);
    if (!plan) break;
    undo.unshift(plan);
  }
  return { undo };
}

/** Adds what undoes the latest write. */
export async function addToJournal(workbook: Workbook, inverse: ChangePlan): Promise<void> {
  const { undo } = await readJournal(workbook);
  await keep(workbook, [...undo, inverse].slice(-MOST_ENTRIES));
}

/** Takes the latest entry away, after it was applied. */
export async function dropLatest(workbook: Workbook): Promise<void> {
  const { undo } = await readJournal(workbook);
  await keep(workbook, undo.slice(0, -1));
}

async function keep(workbook: Workbook, undo: readonly ChangePlan[]): Promise<void> {
  if (undo.length === 0) {
    inMemory.delete(workbook);
    await workbook.preferences.remove(STORED.journal);
    return;
  }
  const plain = undo.map(withPlainReasons);
  if (JSON.stringify(plain).length > MOST_CHARACTERS) {
    inMemory.set(workbook, { undo });
    await workbook.preferences.remove(STORED.journal);
    return;
  }
  inMemory.delete(workbook);
  await workbook.preferences.set(STORED.journal, plain);
}

/** Reasons are for people who look at a preview; an undo needs none of their details. */
function withPlainReasons(plan: ChangePlan): ChangePlan {
  return { ...plan, cells: plan.cells.map((change) => ({ ...change, why: { id: 'job.restore' } })) };
}

/** What Attain last wrote in each cell of a sheet. */
export function ownedIn(journal: Journal, sheetId: string): (cell: CellAddress) => CellContent | undefined {
  const contents = new Map<string, CellContent>();
  for (const plan of journal.undo) {
    if (plan.sheet.id !== sheetId) continue;
    for (const change of plan.cells) contents.set(cellName(change.cell), change.before);
  }
  return (cell) => contents.get(cellName(cell));
}
