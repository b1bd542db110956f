import { fitted, printedWidth } from './width';

export interface GridColumn {
  readonly heading: string;
  readonly side: 'left' | 'right';
  /** More than this is cut. */
  readonly atMost: number;
}

type Rows = readonly (readonly string[])[];

/** Rows under their headings, aligned for a terminal in which full-width signs take two columns. */
export function grid(columns: readonly GridColumn[], rows: Rows): string {
  const widths = widthsOf(columns, rows);
  const line = (cells: readonly string[]): string => aligned(columns, widths, cells).join('  ').trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join('\n');
}

/** The same as markdown has tables, which reads well in a plain mail too. */
export function markdownGrid(columns: readonly GridColumn[], rows: Rows): string {
  const widths = widthsOf(columns, rows).map((width) => Math.max(width, 3));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ side }, index) => {
    const dashes = '-'.repeat((widths[index] ?? 0) - 1);
    return side === 'left' ? `-${dashes}` : `${dashes}:`;
  });
  const headings = columns.map(({ heading }) => heading);
  return [
    line(aligned(columns, widths, headings)),
    line(rule),
    ...rows.map((row) => line(aligned(columns, widths, row))),
  ].join('\n');
}

function widthsOf(columns: readonly GridColumn[], rows: Rows): number[] {
  return columns.map(({ heading, atMost }, index) => {
    const least = printedWidth(heading);
    const widest = rows.reduce((width, row) => Math.max(width, printedWidth(row[index] ?? '')), least);
    return Math.min(widest, Math.max(atMost, least));
  });
}

function aligned(
  columns: readonly GridColumn[],
  widths: readonly number[],
  cells: readonly string[],
): readonly string[] {
  return columns.map(({ side }, index) => fitted(cells[index] ?? '', widths[index] ?? 0, side));
}
