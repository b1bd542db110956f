import type { Language } from '../language/message';
import { throughMarkup } from '../text/markup';
import { rawSpan, type Text } from '../text/text';
import { differenceOf } from './difference';

/** A cell's text as a person edits it: without tags, each paragraph on its line; widths and formulas as they stand. */
export function editableText(raw: string): string {
  return editable(raw).plain;
}

/**
 * The cell's text after a person edited what was shown of it. Only what they changed is another: the tags round it
 * stay, but for those of a paragraph that was joined to the one before.
 */
export function editedText(raw: string, edited: string, language: Language): string {
  const shown = editable(raw);
  let [text, done, at] = ['', 0, 0];
  /** What was taken out and what was put in at one place. */
  let change = { from: 0, put: '' };
  const close = (): void => {
    if (change.from === at && change.put === '') return;
    const { start, end } = placeOf(shown, change.from, at);
    text += raw.slice(done, start) + change.put;
    done = end;
  };
  for (const part of differenceOf(shown.plain, edited, language)) {
    if (part.kind === 'same') {
      close();
      at += part.text.length;
      change = { from: at, put: '' };
    } else if (part.kind === 'removed') at += part.text.length;
    else change = { ...change, put: change.put + part.text };
  }
  close();
  return text + raw.slice(done);
}

/** Where a stretch of the shown text stands in the cell. */
function placeOf(shown: Text, from: number, to: number): { readonly start: number; readonly end: number } {
  const isBreak = (at: number): boolean => shown.plain.charAt(at) === '\n';
  const next = (at: number): number => shown.offsets[at] ?? shown.raw.length;
  // Behind a character, before the tags that follow it; but in a new paragraph, behind the tags that begin it.
  const behind = (at: number): number =>
    at === 0 || isBreak(at - 1) ? next(at) : rawSpan(shown, at - 1, at).end;
  return from === to ? { start: behind(to), end: behind(to) } : { start: next(from), end: behind(to) };
}

const WHITE_SPACE = /\s+/g;

/** Read through its tags: several that stand together break a line once, those at its ends not at all. */
function editable(raw: string): Text {
  const { text, sources } = throughMarkup(raw);
  if (text === raw) return { raw, plain: raw, offsets: sources };
  const shown: number[] = [];
  let done = 0;
  const keep = (end: number): void => {
    for (let at = done; at < end; at++) shown.push(at);
  };
  for (const { 0: found, index } of text.matchAll(WHITE_SPACE)) {
    // White space round a break is the file's and not the author's.
    if (!found.includes('\n')) continue;
    const end = index + found.length;
    keep(index);
    if (index > 0 && end < text.length) shown.push(text.indexOf('\n', index));
    done = end;
  }
  keep(text.length);
  const last = shown.at(-1);
  const read: Text = { raw, plain: text, offsets: sources };
  const close = last === undefined ? raw.length : rawSpan(read, last, last + 1).end;
  return {
    raw,
    plain: shown.map((at) => text.charAt(at)).join(''),
    offsets: [...shown.map((at) => sources[at] ?? raw.length), close],
  };
}
