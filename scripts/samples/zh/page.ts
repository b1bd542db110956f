/** Marks the row at which a printed page begins: its title lines and the headings stand again. */
export interface Page {
  readonly titles: readonly string[];
  readonly rows: readonly Row[];
}

/** Goal, indicator, target and narrative; a continuation row has the narrative alone. */
export type Row = readonly [goal: string, indicator: string, target: string, narrative: string];

/** A row in which a narrative that the page cut goes on. */
export function continued(narrative: string): Row {
  return ['', '', '', narrative];
}

/** Joins the paragraphs of a narrative as a paste from a word processor leaves them. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.join(' ');
}
