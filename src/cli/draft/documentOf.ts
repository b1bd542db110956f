import { isSafe } from '../../core/draft/draftChoices';
import { draftDocument, type DraftDocument } from '../../core/handover/draftDocument';
import type { Language } from '../../core/language/message';
import { finished } from '../../core/sheet/stepwise';
import type { DraftedTable } from './draftTables';

/** The document of a drafted table. What a person edited is left alone, and so stands as it is. */
export function documentOf({ view, rows }: DraftedTable, language: Language): DraftDocument {
  const handed = rows.map((row) => ({ row, takes: isSafe(row) ? 'draft' : 'present' }) as const);
  return finished(draftDocument({ ...view, rows: handed }, language));
}
