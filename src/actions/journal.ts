import type { CellAddress } from '../core/sheet/address';
import { cellPlace } from '../core/sheet/address';
import type { CellContent, ChangePlan } from '../core/sheet/changePlan';
import { joinUndo } from '../core/sheet/joinUndo';
import { readPlainUndo } from '../core/sheet/plainUndo';
import { packUndo, readUndo } from '../core/sheet/undoDocument';
import { breathe } from '../workbook/pause';
import type { Workbook } from '../workbook/port';
import { problemOf, STORED, unpacked, type DocumentProblem } from './documents/document';

/** One write, as the plan that undoes it. */
export interface JournalEntry {
  readonly undo: ChangePlan;
  /** Noted before the writing began, and never since: the pane was closed, or Excel ended, in between. */
  readonly unfinished: boolean;
}

/**
 * What Attain wrote, newest last. Kept in the workbook, so that Restore works after the pane was closed; what is
 * too large for that, or what a workbook without settings cannot keep, is kept as long as the pane lives.
 */
export type Journal = readonly JournalEntry[];

/** A setting beyond this size slows every save: about 40,000 written cells. */
const MOST_CHARACTERS = 1_000_000;
const MOST_ENTRIES = 20;

const inMemory = new WeakMap<Workbook, Journal>();

/** Reads the journal; damaged entries end it, since what came before them could not be restored in order. */
export async function readJournal(workbook: Workbook): Promise<Journal> {
  const held = inMemory.get(workbook);
  if (held) return held;
  const stored = await workbook.preferences.get(STORED.journal);
  const documents: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const journal: JournalEntry[] = [];
  for (const document of [...documents].reverse()) {
    await breathe();
    const undo = readUndo(document) ?? readPlainUndo(document);
    if (!undo) break;
    journal.unshift({ undo, unfinished: isUnfinished(document) });
  }
  return journal;
}

/**
 * Why the workbook's journal is not used: one that a newer Attain keeps is left as it is, and what this one
 * writes is noted in memory alone.
 */
export async function journalProblem(workbook: Workbook): Promise<DocumentProblem | null> {
  const stored = await workbook.preferences.get(STORED.journal);
  if (stored === undefined || Array.isArray(stored)) return null;
  return problemOf(STORED.journal, unpacked(stored).version > 0 ? 'newer' : 'damaged');
}

/** Notes, before the first cell is written, what undoes the write that now begins. */
export async function noteBegun(workbook: Workbook, undo: ChangePlan): Promise<void> {
  await keep(workbook, [...(await readJournal(workbook)), { undo, unfinished: true }]);
}

/**
 * Notes what undoes a write that has ended (`null`: it wrote nothing), in the place of what was noted when it
 * began. Nothing that fails here may hide how the write went: then the journal is held in memory alone.
 *
 * @param where `in memory` for a workbook that does not answer any more
 */
export async function noteEnded(
  workbook: Workbook,
  undo: ChangePlan | null,
  { begun, where }: { readonly begun: boolean; readonly where: 'in the workbook' | 'in memory' },
): Promise<void> {
  const journal = await readJournal(workbook);
  const earlier = begun ? journal.slice(0, -1) : journal;
  const next = undo ? [...earlier, { undo, unfinished: false }] : earlier;
  if (where === 'in memory') inMemory.set(workbook, next);
  else if (begun || undo) await keep(workbook, next).catch(() => inMemory.set(workbook, next));
}

/**
 * Makes one entry of the latest two where the latest renewed nothing but what the one before it wrote: results that
 * follow every edit would else push out what they replaced.
 */
export async function joinLatest(workbook: Workbook): Promise<void> {
  const journal = await readJournal(workbook);
  const [older, newer] = journal.slice(-2);
  const undo = older && newer && joinUndo(older.undo, newer.undo);
  if (undo) await keep(workbook, [...journal.slice(0, -2), { undo, unfinished: false }]);
}

/** Takes the latest entry away, after it was applied. */
export async function dropLatest(workbook: Workbook): Promise<void> {
  await keep(workbook, (await readJournal(workbook)).slice(0, -1));
}

/** A write that was not finished is kept as it is: from now on it is an entry like any other. */
export async function keepUnfinished(workbook: Workbook): Promise<void> {
  const journal = await readJournal(workbook);
  await keep(
    workbook,
    journal.map(({ undo }) => ({ undo, unfinished: false })),
  );
}

async function keep(workbook: Workbook, journal: Journal): Promise<void> {
  const latest = journal.slice(-MOST_ENTRIES);
  if ((await journalProblem(workbook))?.kind === 'newer') {
    inMemory.set(workbook, latest);
    return;
  }
  await breathe();
  const documents = newestThatFit(latest.map(documentOf));
  await breathe();
  const isWhole = documents.length > 0 || latest.length === 0;
  if (documents.length === 0) await workbook.preferences.remove(STORED.journal);
  else await workbook.preferences.set(STORED.journal, documents);
  if (isWhole) inMemory.delete(workbook);
  else inMemory.set(workbook, latest);
}

function documentOf({ undo, unfinished }: JournalEntry): object {
  return unfinished ? { ...packUndo(undo), unfinished } : packUndo(undo);
}

/** Entries can be put back only in order, so it is the oldest that are given up. */
function newestThatFit(documents: readonly object[]): readonly object[] {
  let room = MOST_CHARACTERS;
  const fitting: object[] = [];
  for (const document of [...documents].reverse()) {
    room -= JSON.stringify(document).length;
    if (room < 0) break;
    fitting.unshift(document);
  }
  return fitting;
}

function isUnfinished(document: unknown): boolean {
  return (
    typeof document === 'object' &&
    document !== null &&
    'unfinished' in document &&
    document.unfinished === true
  );
}

/** What Attain last wrote in each cell of a sheet. */
export function ownedIn(journal: Journal, sheetId: string): (cell: CellAddress) => CellContent | undefined {
  const contents = new Map<number, CellContent>();
  for (const { undo } of journal) {
    if (undo.sheet.id !== sheetId) continue;
    for (const change of undo.cells) contents.set(cellPlace(change.cell), change.before);
  }
  return (cell) => contents.get(cellPlace(cell));
}
