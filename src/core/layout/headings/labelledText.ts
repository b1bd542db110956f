import { readable } from '../../text/readable';
import { cellKind, type CellKind } from '../evidence/cellKind';
import type { ColumnRole } from '../roles';
import { labelIn } from './labelIn';
import type { HeadingReading } from './headingReading';

/** A text with its label in it, 目標值：80%: what the label says, and what it labels. */
export interface LabelledText {
  readonly role: ColumnRole;
  readonly reading: HeadingReading;
  /** The label's own words. */
  readonly words: string;
  /** How many readable characters they take. */
  readonly label: number;
  /** What stands behind them; empty where nothing does yet. */
  readonly content: string;
}

const LONGEST_FIGURE = 40;
const COLON = /[:：]/;
const MEASURED: ReadonlySet<CellKind> = new Set(['number', 'percent', 'quantity', 'date']);
const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'baseline', 'rate', 'status']);

/** Reads a text with its label in it; `null` for any other, and for one that holds several. */
export function labelledText(
  text: string,
  read: (text: string) => HeadingReading | undefined,
): LabelledText | null {
  if (!COLON.test(text)) return null;
  const { plain } = readable(text);
  const label = labelIn(plain, read);
  if (!label) return null;
  const content = plain.slice(label.content).trim();
  const role = roleFor(label.reading.roles, cellKind(content));
  if (role === undefined) return null;
  // 目標值：80%，實際值：84%: which part is which is not told cell by cell.
  if (FIGURES.has(role) && (content.length > LONGEST_FIGURE || COLON.test(content))) return null;
  return { role, reading: label.reading, words: label.words, label: label.content, content };
}

/** Which of its roles a label has, by what stands behind it: 目標：80% aims, and 目標：安心托育 names a goal. */
function roleFor(roles: readonly ColumnRole[], kind: CellKind): ColumnRole | undefined {
  if (roles.includes('target') && MEASURED.has(kind)) return 'target';
  if (roles.includes('status') && kind === 'verdict') return 'status';
  return roles[0];
}
