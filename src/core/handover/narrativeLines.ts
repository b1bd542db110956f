import type { RowDraft } from '../draft/planDrafts';
import { joinCells } from '../report/sourceText';
import type { Text } from '../text/text';

/** A row of drafts, and which of its texts is handed over. */
export interface HandedRow {
  readonly row: RowDraft;
  /** `present`: what stands in the cells, as a draft that is not taken leaves it. */
  readonly takes: 'draft' | 'present';
}

/** The narrative line by line, none empty and without markup. */
export function narrativeLines({ row, takes }: HandedRow): readonly string[] {
  const texts = row.cells.map(({ cell, before, after }) => ({
    cell,
    raw: takes === 'present' ? before : after,
  }));
  return joined(texts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The readable text over all of its cells: a sentence that a page cuts is whole again. */
function joined(texts: Parameters<typeof joinCells>[0]): string {
  let whole = '';
  let end = 0;
  for (const { text, from, to } of joinCells(texts).parts) {
    whole += (from > end ? '\n' : '') + withOwnWidths(text).trim();
    end = to;
  }
  return whole;
}

/** Without markup, but in the widths that somebody chose: a sign that was only folded stays as it was. */
function withOwnWidths({ raw, plain, offsets }: Text): string {
  return Array.from({ length: plain.length }, (_, at) => {
    const sign = raw.charAt(offsets[at] ?? raw.length);
    const read = plain.charAt(at);
    return sign !== read && sign.normalize('NFKC') === read ? sign : read;
  }).join('');
}
