import { textAt, usedRange, type SheetSnapshot } from '../sheet/snapshot';
import type { Stepwise } from '../sheet/stepwise';
import type { ColumnRole } from './columns';
import { repeatedRow, type HeaderRow } from './headerRow';
import { plainHeading } from './headings';
import type { IndicatorRows } from './table';

/** The rows of a table, sorted by what they are. */
export interface TableBody {
  readonly rows: readonly IndicatorRows[];
  readonly repeatedHeaders: readonly number[];
  readonly pageTitles: readonly number[];
}

type RowKind = 'blank' | 'header' | 'title' | 'continuation' | 'group' | 'footer' | 'indicator';

const FOOTER =
  /^(?:註|备註|備註|附註|資料來源|說明\s?[:：]|總計|合計|小計|填表|填報|承辦|製表|單位主管|機關首長|note|source|total)/i;

/** Sorts the rows below the headings, down to the end of the extent or of the sheet. */
export function* readRows(
  snapshot: SheetSnapshot,
  header: HeaderRow,
  extent: { readonly start: number; readonly end: number },
): Stepwise<TableBody> {
  const titles = titlesAbove(snapshot, header, extent.start);
  const rows: { first: number; last: number; continuations: number[] }[] = [];
  const repeatedHeaders: number[] = [];
  const pageTitles: number[] = [];
  for (let row = header.row + header.height; row <= extent.end; row++) {
    yield { done: row - extent.start, total: extent.end - extent.start + 1 };
    const current = rows[rows.length - 1];
    switch (rowKind(snapshot, header, titles, row)) {
      case 'indicator':
        rows.push({ first: row, last: row, continuations: [] });
        break;
      case 'continuation':
        if (current) {
          current.continuations.push(row);
          current.last = row;
        }
        break;
      case 'header':
        repeatedHeaders.push(row);
        break;
      case 'title':
        pageTitles.push(row);
        break;
      case 'blank':
      case 'group':
      case 'footer':
        break;
    }
  }
  return { rows, repeatedHeaders, pageTitles };
}

function rowKind(
  snapshot: SheetSnapshot,
  header: HeaderRow,
  titles: ReadonlySet<string>,
  row: number,
): RowKind {
  const text = (role: ColumnRole): string => {
    const column = header.columns[role];
    return column === undefined ? '' : textAt(snapshot, { row, column }).trim();
  };
  const filled: number[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (textAt(snapshot, { row, column }).trim() !== '') filled.push(column);
  }
  const [first] = filled;
  if (first === undefined) return 'blank';
  const repeated = repeatedRow(snapshot, header, row);
  if (repeated !== null) return repeated === header.rolesRow ? 'header' : 'title';
  const firstText = textAt(snapshot, { row, column: first });
  if (filled.length === 1 && isTitle(titles, firstText)) return 'title';
  const isAside = filled.length === 1 || text('indicator') === '';
  if (FOOTER.test(firstText.trim()) && text('target') === '' && isAside) return 'footer';
  const names = text('goal') + text('indicator') + text('target');
  if (names === '')
    return text('narrative') !== '' && text('actual') === ''
      ? 'continuation'
      : text('actual') !== ''
        ? 'indicator'
        : 'blank';
  if (
    text('indicator') === '' &&
    text('target') === '' &&
    text('narrative') === '' &&
    text('actual') === ''
  ) {
    return header.columns.indicator === undefined ? 'indicator' : 'group';
  }
  return 'indicator';
}

const PAGE_MARK =
  /^(?:-?\s?\d{1,4}\s?-?|第\s?\d{1,6}\s?頁(?:\s?[/,，、]?\s?共\s?\d{1,6}\s?頁)?|page\s\d{1,6}(?:\s?(?:of|\/)\s?\d{1,6})?)$/i;

function isTitle(titles: ReadonlySet<string>, text: string): boolean {
  return titles.has(plainHeading(text)) || PAGE_MARK.test(text.trim());
}

/** What stands alone in the rows above the headings; printed again at the head of every page. */
function titlesAbove(snapshot: SheetSnapshot, header: HeaderRow, from: number): ReadonlySet<string> {
  const used = usedRange(snapshot);
  const titles = new Set<string>();
  if (!used) return titles;
  for (let row = Math.max(from, used.top); row < header.row; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const title = plainHeading(textAt(snapshot, { row, column }));
      if (title !== '') titles.add(title);
    }
  }
  return titles;
}
