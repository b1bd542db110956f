import type { Language } from '../../core/language/message';
import type { Format } from '../settings';
import { draftDocument } from './draftJson';
import { draftMarkdown } from './draftMarkdown';
import { draftReport } from './draftReport';
import type { DraftedFile } from './draftTables';

/** The drafts of all files in the form that was asked for; a form that drafts do not have is the table's. */
export function draftsIn(drafted: readonly DraftedFile[], format: Format, language: Language): string {
  if (drafted.length === 0 && format !== 'json') return '';
  switch (format) {
    case 'json':
      return `${JSON.stringify(draftDocument(drafted), null, 2)}\n`;
    case 'markdown':
      return draftMarkdown(drafted, language);
    default:
      return draftReport(drafted, language);
  }
}
