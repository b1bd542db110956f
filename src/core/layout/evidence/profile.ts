import type { CellKind } from './cellKind';

/** What the cells of a column or row hold, counted by kind. */
export interface Profile {
  readonly counts: Readonly<Partial<Record<CellKind, number>>>;
  /** Cells that hold something and do not say that there is nothing. */
  readonly filled: number;
  /** Texts of few letters, for units and ordinals. */
  readonly samples: readonly string[];
}

/** A cell as it is counted. */
export interface Counted {
  readonly kind: CellKind;
  readonly text: string;
}

const MOST_SAMPLES = 12;

/** Counts cells by kind. */
export function profileOf(cells: Iterable<Counted>): Profile {
  const all = [...cells];
  const counts: Partial<Record<CellKind, number>> = {};
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  return { counts, filled: all.filter(isFilled).length, samples: samplesOf(all) };
}

/** The first of what cells hold. */
export function samplesOf(cells: Iterable<Counted>): readonly string[] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    samples.push(cell.text);
    if (samples.length === MOST_SAMPLES) break;
  }
  return samples;
}

const isFilled = ({ kind }: Counted): boolean => kind !== 'empty' && kind !== 'none';

/** Which part of the filled cells are of one of these kinds, 0 to 1; 0 where nothing is filled. */
export function part({ counts, filled }: Profile, kinds: readonly CellKind[]): number {
  if (filled === 0) return 0;
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) / filled;
}
