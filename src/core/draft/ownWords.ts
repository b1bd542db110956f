import type { Language } from '../language/message';
import { Decimal } from '../quantity/decimal';
import { cellName } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { differenceOf } from './difference';
import type { CellDraft } from './edits';
import { figuresIn } from './figures';
import { fittedRow, type RowDraft } from './planDrafts';
import type { Traced } from './render';

/**
 * The draft of a row in a person's own words. `texts` by the cell's name (`D7`); a cell that is not among them
 * stays as drafted. What is left of the draft keeps its trace.
 */
export function inOwnWords(
  row: RowDraft,
  texts: ReadonlyMap<string, string>,
  snapshot: SheetSnapshot,
  language: Language,
): RowDraft {
  const cells = row.cells.map((draft): CellDraft => {
    const text = texts.get(cellName(draft.cell));
    if (text === undefined || text === draft.after) return draft;
    return { ...draft, after: text, trace: retraced(draft, text, language), numbering: [] };
  });
  return { ...fittedRow(row.number, cells, snapshot, language), status: row.status };
}

/** The figures of a text that neither its draft nor what stood in the cell holds: nothing supports them. */
export function unsupportedFigures(text: string, { before, after }: CellDraft): readonly string[] {
  const known = new Set([...figuresIn(before), ...figuresIn(after)].map((figure) => worth(figure.text)));
  const fresh = figuresIn(text).filter((figure) => !known.has(worth(figure.text)));
  return [...new Set(fresh.map(({ start, end }) => text.slice(start, end)))];
}

/** A figure without the zeros at its end: who shortens 80.00% to 80% says nothing new. */
function worth(figure: string): string {
  const number = /^\d+\.\d+(?=%?$)/.exec(figure)?.[0];
  return number === undefined ? figure : figure.replace(number, new Decimal(number).toFixed());
}

/** The trace of what two texts have in common. */
function retraced(draft: CellDraft, text: string, language: Language): readonly Traced[] {
  const trace: Traced[] = [];
  let [from, to] = [0, 0];
  for (const {
    kind,
    text: { length },
  } of differenceOf(draft.after, text, language)) {
    if (kind === 'same') {
      for (const { start, end, origin } of draft.trace) {
        const [first, last] = [Math.max(start, from), Math.min(end, from + length)];
        if (first < last) trace.push({ start: first - from + to, end: last - from + to, origin });
      }
    }
    if (kind !== 'added') from += length;
    if (kind !== 'removed') to += length;
  }
  return trace;
}
