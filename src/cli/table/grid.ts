import { fitted, printedWidth } from './width';

export interface GridColumn {
  readonly heading: string;
  readonly side: 'left' | 'right';
  /** More than this is cut. */
  readonly atMost: number;
}

/** Rows under their headings, aligned for a terminal in which full-width signs take two columns. */
export function grid(columns: readonly GridColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading, atMost }, index) => {
    const widest = Math.max(printedWidth(heading), ...rows.map((row) => printedWidth(row[index] ?? '')));
    return Math.min(widest, Math.max(atMost, printedWidth(heading)));
  });
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ side }, index) => fitted(cells[index] ?? '', widths[index] ?? 0, side))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)].join('\n');
}
