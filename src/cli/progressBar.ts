import { fitted } from './table/width';
import { terminalText } from './terminalText';

const BAR = 24;
/** More often than this nobody sees, and a slow terminal would hold up the work. */
const BETWEEN = 80;

/** A line on a terminal that says how many files are done, and how far the others are. */
export class ProgressBar {
  private shown = false;
  private last = 0;

  constructor(
    private readonly write: (text: string) => void,
    private readonly columns: () => number | null,
  ) {}

  /** `done`: files, the begun ones by their parts. */
  show(done: number, files: number, name: string): void {
    const columns = this.columns();
    const now = Date.now();
    if (columns === null || now - this.last < BETWEEN) return;
    this.last = now;
    this.shown = true;
    const filled = Math.min(BAR, Math.floor((BAR * done) / Math.max(1, files)));
    const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
    const line = `${bar} ${String(Math.floor(done))}/${String(files)} ${terminalText(name)}`;
    this.write(`\r${fitted(line, Math.max(1, columns - 1), 'left')}`);
  }

  /** Takes the line away, so that what is printed next stands alone. */
  clear(): void {
    if (!this.shown) return;
    this.shown = false;
    this.last = 0;
    this.write('\r\u001B[K');
  }
}
