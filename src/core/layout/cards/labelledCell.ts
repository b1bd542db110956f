import { readable } from '../../text/readable';
import { cellKind, type CellKind } from '../evidence/cellKind';
import type { Grid } from '../grid';
import { labelIn } from '../headings/labelIn';
import type { ColumnRole } from '../roles';
import type { CardEntry } from './card';

const LONGEST_FIGURE = 40;
const COLON = /[:：]/;
const ASIDE = /^[^:：\n]{1,16}[:：]/;
const MEASURED: ReadonlySet<CellKind> = new Set(['number', 'percent', 'quantity', 'date']);
const FIGURES: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'baseline', 'rate', 'status']);

/** 承辦單位：公運處: a label that is none of ours. */
export const isAside = (grid: Grid, row: number, column: number): boolean =>
  ASIDE.test(grid.text(row, column));

/** Reads a cell with its label in it; `null` for any other, and for one that holds several. */
export function labelledCell(grid: Grid, row: number, column: number): CardEntry | null {
  const text = grid.text(row, column);
  if (!COLON.test(text)) return null;
  const { plain } = readable(text);
  const label = labelIn(plain, (words) => grid.reads(words));
  if (!label) return null;
  const content = plain.slice(label.content).trim();
  const role = roleFor(label.reading.roles, cellKind(content));
  if (role === undefined) return null;
  // 目標值：80%，實際值：84%: which part is which is not told cell by cell.
  if (FIGURES.has(role) && (content.length > LONGEST_FIGURE || COLON.test(content))) return null;
  return {
    role,
    reading: label.reading,
    words: label.words,
    at: { row, column },
    value: { cell: { row, column }, label: label.content },
    content,
  };
}

/** Which of its roles a label has, by what stands behind it: 目標：80% aims, and 目標：安心托育 names a goal. */
function roleFor(roles: readonly ColumnRole[], kind: CellKind): ColumnRole | undefined {
  if (roles.includes('target') && MEASURED.has(kind)) return 'target';
  if (roles.includes('status') && kind === 'verdict') return 'status';
  return roles[0];
}
