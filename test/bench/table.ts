/** Prints rows of figures under headings, right aligned. */
export function printTable(
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  console.log(`\n${title}\n${line(headings)}\n${rows.map(line).join('\n')}`);
}

export const whole = (value: number): string => new Intl.NumberFormat('en').format(Math.round(value));

/** A ratio with one decimal: `2.1×`. */
export const ratio = (value: number): string => `${value.toFixed(2)}×`;

/** The median time of several runs, in milliseconds. */
export function medianTime(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
