import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { SheetInfo, Workbook, WorkOptions } from '../port';

/** What is read of a workbook, as plain data: it can be handed to another thread, and be read there. */
export interface WorkbookCopy {
  readonly sheets: readonly SheetInfo[];
  /** Of the visible sheets, in order. */
  readonly snapshots: readonly SheetSnapshot[];
  /** The documents that are kept in the workbook, by name. */
  readonly documents: ReadonlyMap<string, unknown>;
}

/** Copies the visible sheets of a workbook and the documents of these names. */
export async function copyWorkbook(
  workbook: Workbook,
  documentNames: readonly string[],
  options: WorkOptions,
): Promise<WorkbookCopy> {
  const sheets = await workbook.sheets();
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const snapshots: SheetSnapshot[] = [];
  for (const { id, name } of visible) {
    snapshots.push(await workbook.read({ id, name }, options.signal ? { signal: options.signal } : {}));
    options.progress?.(snapshots.length, visible.length);
  }
  const documents = new Map<string, unknown>();
  for (const name of documentNames) {
    const content = await workbook.preferences.get(name);
    if (content !== undefined) documents.set(name, content);
  }
  return { sheets, snapshots, documents };
}
