import { message } from '../../core/language/message';
import type { SheetRef, SheetSnapshot } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import type { Workbook } from '../port';
import type { WorkbookCopy } from './workbookCopy';

/** Opens a copy for reading. Whatever would change it fails as `read-only`. */
export function openCopy({ sheets, snapshots, documents }: WorkbookCopy): Workbook {
  async function read({ id, name }: SheetRef): Promise<SheetSnapshot> {
    const found = snapshots.find(({ sheet }) => sheet.id === id);
    if (!found) throw new WorkbookFailure('sheet-gone', message('failures.sheet-gone', { sheet: name }));
    return found;
  }

  return {
    sheets: async () => sheets,
    read,
    reveal: async (sheet) => {
      await read(sheet);
    },
    apply: refuse,
    writeSheet: refuse,
    removeSheet: refuse,
    preferences: {
      get: async (key) => documents.get(key),
      set: refuse,
      remove: refuse,
    },
  };
}

async function refuse(): Promise<never> {
  throw new WorkbookFailure('read-only', message('failures.read-only'));
}
