import { plainHeading } from '../../core/layout/headings/glance';
import { COLUMN_ROLES, type ColumnRole, type ColumnRoles } from '../../core/layout/roles';
import { columnName, type CellAddress } from '../../core/sheet/address';
import { textAt, usedRange, type SheetSnapshot } from '../../core/sheet/snapshot';
import type { LayoutDraft } from './layoutDraft';

/** A column of the sheet, as it is offered. */
export interface ColumnChoice {
  readonly column: number;
  readonly letter: string;
  /** What stands in the heading row, on one line. */
  readonly heading: string;
}

/** A value that a column or row holds, and where. */
export interface Sample {
  readonly cell: CellAddress;
  readonly text: string;
}

/** A row of a table whose roles stand in rows, as it is shown. */
export interface LabelRow {
  /** By which what is said of it is kept. */
  readonly plain: string;
  readonly text: string;
  readonly role: ColumnRole | null;
  readonly sample: Sample | null;
}

/** What a table needs comes first. */
export const ROLES_BY_NEED: readonly ColumnRole[] = [
  ...(['indicator', 'target', 'actual', 'narrative', 'goal'] as const),
  ...COLUMN_ROLES.filter((role) => !/^(?:goal|indicator|target|actual|narrative)$/.test(role)),
];

const OFTEN: readonly ColumnRole[] = ['actual', 'target', 'rate', 'status', 'narrative'];
/** What a row may be for: what it is taken for by mistake the most comes first, a key stroke from none. */
export const ROLES_OF_ROWS: readonly ColumnRole[] = [
  ...OFTEN,
  ...ROLES_BY_NEED.filter((role) => !OFTEN.includes(role)),
];

/** Whether a table cannot be read without this role, as its columns are now. */
export function isRequired(role: ColumnRole, columns: ColumnRoles): boolean {
  if (role === 'indicator') return columns.goal === undefined;
  if (role === 'actual') return columns.narrative === undefined;
  return role === 'target';
}

/** How many rows below the headings are looked through for a value. */
const MOST_LOOKED_AT = 20;
const LONGEST_SAMPLE = 60;

/** The columns of the used range, with what their headings say together, from the first row of them to the last. */
export function choicesOf(
  snapshot: SheetSnapshot,
  firstRow: number,
  headerRow: number,
): readonly ColumnChoice[] {
  const used = usedRange(snapshot);
  if (!used) return [];
  return Array.from({ length: used.right - used.left + 1 }, (_, index) => {
    const column = used.left + index;
    const parts: string[] = [];
    for (let row = firstRow; row < headerRow; row++) parts.push(headingAbove(snapshot, { row, column }));
    parts.push(line(snapshot, { row: headerRow, column }));
    return { column, letter: columnName(column), heading: parts.filter((part) => part !== '').join(' ') };
  });
}

/** What a heading above others says: a merged one, over all of its columns; where merges are not known, as far as it is empty. */
function headingAbove(snapshot: SheetSnapshot, { row, column }: CellAddress): string {
  const own = line(snapshot, { row, column });
  if (own !== '') return own;
  const { merges } = snapshot;
  if (merges !== 'unknown') {
    const over = merges.find(({ top, left, right }) => top === row && left < column && column <= right);
    return over ? line(snapshot, { row, column: over.left }) : '';
  }
  if (line(snapshot, { row: row + 1, column }) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = line(snapshot, { row, column: left });
    if (text !== '') return text;
  }
  return '';
}

/** The first value below the headings. */
export function sampleBelow(snapshot: SheetSnapshot, headerRow: number, column: number): Sample | null {
  for (let row = headerRow + 1; row <= headerRow + MOST_LOOKED_AT; row++) {
    const sample = sampleAt(snapshot, { row, column });
    if (sample) return sample;
  }
  return null;
}

function sampleAt(snapshot: SheetSnapshot, cell: CellAddress): Sample | null {
  const text = line(snapshot, cell);
  if (text === '') return null;
  return { cell, text: text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text };
}

/** The labels of the table that is shown, and those that were given a role by hand. */
export function labelsOf({ shown, labels, snapshot }: LayoutDraft): readonly LabelRow[] {
  const rows = (shown?.labels ?? []).map(({ text, role, sample }): LabelRow => {
    const plain = plainHeading(text);
    const said = labels[plain];
    return {
      plain,
      text,
      role: said === undefined ? role : said,
      sample: sample && sampleAt(snapshot, sample),
    };
  });
  const known = new Set(rows.map(({ plain }) => plain));
  const added = Object.entries(labels).filter(([plain, role]) => !known.has(plain) && role !== null);
  return [...rows, ...added.map(([plain, role]) => ({ plain, text: plain, role, sample: null }))];
}

/** The label that a selected cell stands for: itself, or what stands beside it in the column of labels. */
export function labelAt({ snapshot, shown }: LayoutDraft, { row, column }: CellAddress): string {
  const labels = shown?.labels[0]?.cell.column;
  const beside = labels === undefined || labels >= column ? '' : line(snapshot, { row, column: labels });
  return beside === '' ? line(snapshot, { row, column }) : beside;
}

export function line(snapshot: SheetSnapshot, cell: CellAddress): string {
  return textAt(snapshot, cell).replace(/\s+/g, ' ').trim();
}
