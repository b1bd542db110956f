import type { Language } from '../../core/language/message';
import { differenceOf, type DifferencePart } from '../../core/draft/difference';
import type { Origin } from '../../core/draft/draft';
import type { CellDraft } from '../../core/draft/edits';
import { figuresIn } from '../../core/draft/figures';
import type { Traced } from '../../core/draft/render';
import { throughMarkup } from '../../core/text/markup';

/** A figure of the draft as a whole, with its unit, and where it comes from. */
export interface PointedFigure {
  readonly text: string;
  readonly origin: Origin;
}

/** A stretch of a difference; one that is a drafted figure, or a part of one, says so. */
export interface Fragment extends DifferencePart {
  /** `null` for what is no figure of the draft. */
  readonly figure: PointedFigure | null;
  /** Goes on with a figure that began in an earlier stretch: a number may stay while its unit is new. */
  readonly continues: boolean;
}

/** What a draft changes in its cell, its figures apart from the words between them. */
export function fragmentsOf({ before, after, trace }: CellDraft, language: Language): readonly Fragment[] {
  const figures = trace.flatMap((traced) => pointedAt(traced, after));
  const fragments: Fragment[] = [];
  const add = (
    kind: Fragment['kind'],
    text: string,
    figure: PointedFigure | null,
    continues = false,
  ): void => {
    if (text !== '') fragments.push({ kind, text, figure, continues });
  };
  let at = 0;
  for (const { kind, text } of differenceOf(before, after, language)) {
    if (kind === 'removed') {
      add(kind, text, null);
      continue;
    }
    const end = at + text.length;
    for (const figure of figures) {
      const [from, to] = [Math.max(figure.start, at), Math.min(figure.end, end)];
      if (from >= to) continue;
      add(kind, after.slice(at, from), null);
      const whole = { text: after.slice(figure.start, figure.end), origin: figure.origin };
      add(kind, after.slice(from, to), whole, from > figure.start);
      at = to;
    }
    add(kind, after.slice(at, end), null);
    at = end;
  }
  return fragments;
}

/** A quote that is longer would be no figure to point at: only the numbers in it are. */
const LONGEST_FIGURE = 24;

/** The figures of a traced stretch, each with its place in the text. */
function pointedAt({ start, end, origin }: Traced, text: string): readonly Traced[] {
  const figures = figuresIn(text.slice(start, end));
  if (origin.kind === 'kept' || figures.length === 0) return [];
  if (end - start <= LONGEST_FIGURE) return [{ start, end, origin }];
  return figures.map((figure) => ({ start: start + figure.start, end: start + figure.end, origin }));
}

/** Neighbouring fragments that all stay, all go, or all come: they are marked, and said aloud, as one. */
export function runsOf(
  fragments: readonly Fragment[],
): readonly { readonly kind: Fragment['kind']; readonly parts: readonly Fragment[] }[] {
  const runs: { readonly kind: Fragment['kind']; readonly parts: Fragment[] }[] = [];
  for (const fragment of fragments) {
    const last = runs.at(-1);
    if (last?.kind === fragment.kind) last.parts.push(fragment);
    else runs.push({ kind: fragment.kind, parts: [fragment] });
  }
  return runs;
}

/** Whether a cell changes at all. */
export function hasChange(fragments: readonly Fragment[]): boolean {
  return fragments.some(({ kind }) => kind !== 'same');
}

/** So much of what stays is shown on either side of a change. */
const AROUND = 14;

/** The changes with a few words on either side; what lies between them is left out. */
export function changesOnly(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((fragment, index) => {
    const { kind, text, figure } = fragment;
    if (kind !== 'same' || figure || text.length <= 2 * AROUND + 4) return fragment;
    const head = index === 0 ? '' : text.slice(0, AROUND);
    const tail = index === fragments.length - 1 ? '' : text.slice(-AROUND);
    return { ...fragment, text: `${whole(head, 'end')}…${whole(tail, 'start')}` };
  });
}

const MARKUP = /<\/?\w[^<>]*>/;
const ALL_MARKUP = new RegExp(MARKUP, 'g');

/** The same without the markup of what stays: it says nothing in a line that only tells what changes. */
export function withoutMarkup(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((fragment) =>
    fragment.kind === 'same' ? { ...fragment, text: fragment.text.replace(ALL_MARKUP, ' ') } : fragment,
  );
}

/** The same with each paragraph on a line of its own in the place of its tags. */
export function inParagraphs(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((fragment, index) => {
    if (!MARKUP.test(fragment.text)) return fragment;
    const lines = throughMarkup(fragment.text).text.split('\n');
    const isFirst = index === 0;
    const isLast = index === fragments.length - 1;
    // At either end of a stretch, the break is between it and its neighbour.
    const kept = lines.filter(
      (line, at) => line.trim() !== '' || (at === 0 && !isFirst) || (at === lines.length - 1 && !isLast),
    );
    return { ...fragment, text: kept.map((line) => (line.trim() === '' ? '' : line)).join('\n') };
  });
}

/** A stretch that does not begin or end in the middle of a character. */
function whole(text: string, cutAt: 'start' | 'end'): string {
  return cutAt === 'start' ? text.replace(/^[\uDC00-\uDFFF]/, '') : text.replace(/[\uD800-\uDBFF]$/, '');
}
