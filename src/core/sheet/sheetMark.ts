import type { CellAddress } from './address';

/** What a mark says: how a result is to be taken, or how grave what was found in a cell is. */
export const MARK_TONES = [
  'met',
  'not-met',
  'not-assessable',
  'to-confirm',
  'error',
  'warning',
  'info',
] as const;
export type MarkTone = (typeof MARK_TONES)[number];

/** Cells of a sheet that are marked, and whatever a person does to the cells themselves stays theirs. */
export interface SheetMark {
  readonly tone: MarkTone;
  readonly cells: readonly CellAddress[];
  /** Only while the cell holds exactly this; `null`: whatever it holds. */
  readonly text: string | null;
}
