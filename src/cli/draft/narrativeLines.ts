import type { RowDraft } from '../../core/draft/planDrafts';
import { joinCells } from '../../core/report/sourceText';
import type { Text } from '../../core/text/text';

/**
 * The narrative line by line, none empty: as drafted, without markup. What a person edited is left alone, and so
 * stands as it is.
 */
export function narrativeLines({ status, cells }: RowDraft): readonly string[] {
  const texts = cells.map(({ cell, before, after }) => ({ cell, raw: status === 'edited' ? before : after }));
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
