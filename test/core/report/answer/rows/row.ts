/** One row, and what a careful reader takes from its prose alone. */
export interface AnswerRow {
  readonly line: number;
  readonly name: string;
  readonly target: string;
  readonly told: string;
  /** Any of these will do: a value with its unit, `asked`, `nothing`. */
  readonly answers: readonly string[];
}

/** Reads a row file (see README.md). What fits nothing is an error of the file, thrown with the line. */
export function parseRows(text: string): readonly AnswerRow[] {
  const rows: AnswerRow[] = [];
  let open: Omit<AnswerRow, 'answers'> | undefined;
  const close = (): void => {
    if (open) throw new Error(`line ${String(open.line)}: nothing is said of this row`);
  };
  text.split('\n').forEach((content, index) => {
    const line = content.trim();
    const at = String(index + 1);
    if (line === '' || line.startsWith('#')) return;
    if (line.startsWith('> ')) {
      close();
      const [name = '', target] = line.slice(2).split(' | ');
      if (target === undefined) throw new Error(`line ${at} has no target`);
      open = { line: index + 1, name, target, told: '' };
    } else if (open && line.startsWith('= ')) {
      rows.push({ ...open, answers: line.slice(2).split(' | ') });
      open = undefined;
    } else if (open) open = { ...open, told: open.told === '' ? line : `${open.told}\n${line}` };
    else throw new Error(`line ${at} is no line of a row file: ${content}`);
  });
  close();
  return rows;
}
