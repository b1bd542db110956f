import { plainOf, threadsIn } from '../comments/commentThreads';
import { newId } from '../ids';
import type { SheetStorage } from '../storage';
import {
  CONDITIONAL_FORMATS,
  FILTERS,
  HYPERLINKS,
  OUTLINE,
  PAGE_LAYOUT,
  pageBreakKind,
  THREADS,
  VALIDATIONS,
  VIEW,
} from '../recordKinds';

/** What a copy of a sheet keeps under the same keys. */
const COPIED = [
  CONDITIONAL_FORMATS,
  FILTERS,
  HYPERLINKS,
  VALIDATIONS,
  OUTLINE,
  PAGE_LAYOUT,
  VIEW,
  pageBreakKind('horizontal'),
  pageBreakKind('vertical'),
];

/** Gives a copy of a sheet what the host keeps with the sheet beside its cells; threads get ids of their own. */
export function copyRecords(from: SheetStorage, to: SheetStorage): void {
  for (const kind of COPIED) {
    const records = from.records(kind);
    for (const key of records.keys()) {
      const value = records.get(key);
      if (value !== undefined) to.records(kind).set(key, value);
    }
  }
  for (const thread of threadsIn(from.records(THREADS))) {
    const id = newId();
    const replies = thread.replies.map((reply) => ({ ...reply, id: newId() }));
    to.records(THREADS).set(id, plainOf({ ...thread, id, replies }));
  }
}
