import { CALLED_HIGHER, CALLED_LOWER, ONLY_FOR_SOME, SHARE_BROKEN, SHARE_KEPT } from './vocabulary';
import type { ReportTable } from '../../layout/table';
import { textAt, type SheetSnapshot } from '../../sheet/snapshot';

/** Which way is better in all of a table, and the words that say it. */
export interface SaidWay {
  readonly way: 'higher' | 'lower';
  readonly quote: string;
}

/** So far above a table its titles stand. */
const MOST_ROWS = 8;
/** A title stands alone in its row, or beside a unit; more cells are another table's. */
const MOST_IN_TITLE = 2;
const LONGEST = 200;

/** A title may say it of the achievement rate alone: 達成率愈高愈好. */
const OF_RATES = /達成[率度]|\bachievement rates?\b/i;

/** The way that words name: 愈低愈好, Lower is better; `null` where none does, both are named, or only for some rows. */
export function wayNamed(text: string): SaidWay | null {
  if (text.length > LONGEST) return null;
  const [lower, higher] = [CALLED_LOWER.exec(text)?.[0], CALLED_HIGHER.exec(text)?.[0]];
  const quote = lower ?? higher;
  if (quote === undefined || (lower !== undefined && higher !== undefined) || ONLY_FOR_SOME.test(text))
    return null;
  return { way: lower === undefined ? 'higher' : 'lower', quote };
}

/**
 * Which way is better as the titles over a table say it, or the headings of its names, targets and results; `null`
 * where nothing does, or they differ.
 */
export function saidOverTable(
  snapshot: SheetSnapshot,
  { headerRow, columns }: Pick<ReportTable, 'headerRow' | 'columns'>,
): SaidWay | null {
  const headings = (['indicator', 'target', 'actual'] as const).flatMap((role) => {
    const column = columns[role];
    return column === undefined ? [] : [textAt(snapshot, { row: headerRow, column })];
  });
  const titles = titlesOver(snapshot, headerRow).filter((text) => !OF_RATES.test(text));
  const said = [
    ...headings.flatMap((text) => wayNamed(text) ?? wayOfShare(text) ?? []),
    ...titles.flatMap((text) => wayNamed(text) ?? []),
  ];
  const [first] = said;
  return first && said.every(({ way }) => way === first.way) ? first : null;
}

/** Of a share of what kept a standard more is better, whatever was to keep it: replies to complaints within 15 days. */
function wayOfShare(heading: string): SaidWay | null {
  const quote = SHARE_KEPT.exec(heading)?.[0];
  return quote === undefined || SHARE_BROKEN.test(heading) ? null : { way: 'higher', quote };
}

/** The texts of the rows above that hold little else, up to the next row of a table. */
function titlesOver(snapshot: SheetSnapshot, headerRow: number): readonly string[] {
  const titles: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(snapshot.origin.row, headerRow - MOST_ROWS); row--) {
    const filled = (snapshot.text[row - snapshot.origin.row] ?? []).filter((text) => text.trim() !== '');
    if (filled.length <= MOST_IN_TITLE) titles.push(...filled);
    // A heading may take two rows.
    else if (row < headerRow - 1) break;
  }
  return titles;
}
