import { generalException } from '../failures';
import { SETTINGS } from '../workbook/settings';
import type { CellChange, RecordStorage, SheetStorage, WorkbookStorage } from '../storage';
import type { StrictName } from './behaviours';
import { mappedSheets, overlaid } from '../overlay';
import { strictSheet } from './strictSheet';

/** Characters of all settings together. */
const MOST_SETTINGS = 2_000_000;

/**
 * The workbook as an Excel with those behaviours lets an add-in have it. What is done to the storage itself, as a
 * file that is opened does, is left as it is.
 */
export function strictStorage(storage: WorkbookStorage, names: Iterable<StrictName>): WorkbookStorage {
  const behaviours = new Set(names);
  const has = (name: StrictName): boolean => behaviours.has(name);
  const listeners = new Set<(change: CellChange) => void>();
  let batches = 0;
  const strict = (sheet: SheetStorage): SheetStorage =>
    strictSheet(sheet, has, (area) => {
      const origin = batches > 0 ? 'batch' : 'user';
      for (const tell of listeners) tell({ sheetId: sheet.id, area, kind: 'RangeEdited', origin });
    });
  return overlaid(mappedSheets(storage, strict), {
    records: (kind) => {
      const records = storage.records(kind);
      return kind === SETTINGS && has('settings are limited') ? limited(records) : records;
    },
    batch: async (work) => {
      batches += 1;
      try {
        return await storage.batch(work);
      } finally {
        batches -= 1;
      }
    },
    onCellsChanged: (listener) => {
      const stop = storage.onCellsChanged(listener);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  });
}

function limited(records: RecordStorage): RecordStorage {
  return overlaid(records, {
    set: (key, value) => {
      const others = records.keys().filter((one) => one !== key);
      const sizes = [value, ...others.map((one) => records.get(one))].map(
        (one) => JSON.stringify(one).length,
      );
      if (sizes.reduce((sum, size) => sum + size, 0) > MOST_SETTINGS) throw generalException();
      records.set(key, value);
    },
  });
}
