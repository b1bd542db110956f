import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import type { Language } from '../language/message';
import type { SourceText } from '../report/sourceText';
import { composeDraft } from './composeDraft';
import type { DraftLength, DraftMode } from './draftChoices';
import { applyToCells, type CellDraft, type TextEdit } from './edits';
import type { HouseStyle } from '../achievement/houseStyle';
import { houseStyleFor } from './houseStyles';
import { refreshEdits } from './refresh';
import { renderDraft } from './render';
import { rewriteEdits } from './rewrite';

export interface DraftOptions {
  readonly mode: DraftMode;
  readonly length: DraftLength;
  readonly language: Language;
  readonly scheme: Scheme;
  /** Absent: the scheme's own. One of another language than the draft's gives way to that language's usual form. */
  readonly style?: HouseStyle;
  /** Whether refreshing gives a result its rate where none is stated; absent: yes. */
  readonly addsRates?: boolean;
}

/** A narrative as it was and as it is drafted, cell by cell. */
export interface NarrativeDraft {
  readonly cells: readonly CellDraft[];
  /** The same as edits of the cells' texts. */
  readonly edits: readonly TextEdit[];
}

/**
 * Drafts the narrative of one indicator from its assessed figures and from what `existing` says already.
 * The same input gives the same bytes. Without a cell to write to, there is no draft.
 */
export function draftNarrative(
  assessment: Assessment,
  existing: SourceText | undefined,
  options: DraftOptions,
): NarrativeDraft {
  const [first] = existing?.parts ?? [];
  if (!existing || !first) return { cells: [], edits: [] };
  const { language, scheme, mode, length } = options;
  const voice = { language, scheme };
  const style = houseStyleFor(language, options.style ?? scheme.houseStyle);
  if (existing.plain === '') {
    const pieces = composeDraft(assessment, voice, style, length);
    const { text, trace, numbering } = renderDraft(pieces, language);
    const before = first.text.raw;
    return {
      cells: [{ cell: first.cell, before, after: text, trace, numbering }],
      edits: [{ cell: first.cell, start: 0, end: before.length, replacement: text }],
    };
  }
  switch (mode) {
    case 'fill':
      return applyToCells(existing, [], language);
    case 'refresh':
      return applyToCells(
        existing,
        refreshEdits(assessment, voice, style, options.addsRates ?? true),
        language,
      );
    case 'rewrite':
      return applyToCells(existing, rewriteEdits(assessment, voice, style, length), language);
  }
}
