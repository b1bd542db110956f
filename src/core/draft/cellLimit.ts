import type { Language } from '../language/message';
import { say } from './draft';
import { renderDraft } from './render';

/** What Excel holds in a cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** Cuts a text that no cell can hold behind a sentence, with a mark that says so. */
export function fitCell(
  text: string,
  language: Language,
): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= CELL_LIMIT) return { text, isCut: false };
  const mark = renderDraft([say('cut')], language).text;
  const room = text.slice(0, CELL_LIMIT - mark.length);
  const stops = Array.from(room.matchAll(/[。！？；\n]|[.!?;](?=\s)/g));
  const last = stops[stops.length - 1];
  const kept = last ? room.slice(0, last.index + last[0].length) : room.replace(/[\uD800-\uDBFF]$/, '');
  return { text: kept + mark, isCut: true };
}
