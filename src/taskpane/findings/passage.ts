import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import { textAt, valueAt, type SheetSnapshot } from '../../core/sheet/snapshot';
import { placeOf, quoteOf } from '../indicators/quote';
import { shortened } from './edits';

/** Words among those they stand in, ready to be shown. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const AROUND = 32;

/** Where the words of a finding stand; `null` where there are none to show, as in an empty cell. */
export function passageOf(
  snapshot: SheetSnapshot,
  indicator: Indicator | undefined,
  evidence: Evidence,
): Passage | null {
  if (evidence.quote.trim() === '') return null;
  const asRead = indicator && placeOf(indicator, evidence) && !/[<&\\]/.test(evidence.quote);
  const passage = asRead ? readPassage(indicator, evidence) : rawPassage(snapshot, evidence);
  return { ...passage, marked: shortened(passage.marked.trim()) };
}

function readPassage(indicator: Indicator, evidence: Evidence): Passage {
  const { before, figure, after } = quoteOf(indicator, evidence);
  return { before, marked: figure, after };
}

/** As it stands in the cell: where the markup itself is what is meant. */
function rawPassage(snapshot: SheetSnapshot, { cell, start, end, quote }: Evidence): Passage {
  const value = valueAt(snapshot, cell);
  const text = typeof value === 'string' ? value : textAt(snapshot, cell);
  return {
    before: (start > AROUND ? '…' : '') + text.slice(Math.max(0, start - AROUND), start),
    marked: quote,
    after: text.slice(end, end + AROUND) + (end + AROUND < text.length ? '…' : ''),
  };
}
