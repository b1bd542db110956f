import { textAt, type SheetSnapshot } from '../sheet/snapshot';

/** What somebody wrote on a review sheet about one indicator. */
export interface ReviewNote {
  /** The indicator, as the sheet names it. */
  readonly name: string;
  readonly responsible: string;
  readonly handled: string;
}

/** Where a review sheet keeps what it is read for. */
export interface ReviewPlace {
  /** The row of its headings. */
  readonly headings: number;
  readonly name: number;
  readonly responsible: number;
  readonly handled: number;
}

/** What was written on a sheet of before, in its order; rows without a word are left out. */
export function notesOn(snapshot: SheetSnapshot, place: ReviewPlace): readonly ReviewNote[] {
  const end = snapshot.origin.row + snapshot.values.length;
  const notes: ReviewNote[] = [];
  for (let row = place.headings + 1; row < end; row++) {
    const text = (column: number): string => textAt(snapshot, { row, column });
    const note = {
      name: text(place.name),
      responsible: text(place.responsible),
      handled: text(place.handled),
    };
    if (note.responsible !== '' || note.handled !== '') notes.push(note);
  }
  return notes;
}

/** Gives notes back to the rows that they were written on, by name and, among the same names, in their order. */
export class NoteBook {
  private readonly left: ReviewNote[];

  constructor(notes: readonly ReviewNote[]) {
    this.left = [...notes];
  }

  /** The next note on an indicator of that name, which nobody gets again; `null` where there is none. */
  take(name: string): ReviewNote | null {
    const at = this.left.findIndex((note) => note.name === name);
    return at < 0 ? null : (this.left.splice(at, 1)[0] ?? null);
  }

  /** The notes whose indicators were not asked for: they are in the report no more. */
  rest(): readonly ReviewNote[] {
    return this.left;
  }
}
