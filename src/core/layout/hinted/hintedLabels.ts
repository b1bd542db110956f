import { isAlike } from '../evidence/figureColumns';
import type { Grid } from '../grid';
import { plainHeading } from '../headings/glance';
import type { ColumnRole } from '../roles';
import type { SaidLabels } from '../wish';
import { hintOf } from './hintOf';
import { FAINT, PLAIN } from './stems';

/** A label that may be one of ours, and how plainly its words say so. */
interface HintedLabel {
  readonly row: number;
  readonly text: string;
  readonly role: ColumnRole;
  readonly weight: number;
}

const MOST_COLUMNS = 24;
const MOST_ROWS = 400;
const NEAR = 3;
const FEWEST_PAIRS = 2;
const LABELS: ReadonlySet<ColumnRole> = new Set(['target', 'actual', 'rate', 'status']);

/**
 * Labels in rows that no list holds (設定, 做到), told by parts of their words: again and again one for a target and one
 * for a result stand near each other in a column, over figures that are alike. Empty where there are none, or several.
 */
export function hintedLabels(grid: Grid): SaidLabels {
  const { left, right } = grid.used;
  for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column++) {
    const labels = labelsIn(grid, column);
    const textsOf = (role: ColumnRole): ReadonlySet<string> =>
      new Set(labels.flatMap((label) => (label.role === role ? [label.text] : [])));
    if (textsOf('target').size !== 1 || textsOf('actual').size !== 1) continue;
    if (areMost(grid, column, labels) && isBorneOut(grid, column, labels)) {
      return Object.fromEntries(labels.map(({ text, role }) => [text, role]));
    }
  }
  return {};
}

function labelsIn(grid: Grid, column: number): readonly HintedLabel[] {
  const { top, bottom } = grid.used;
  const labels: HintedLabel[] = [];
  for (let row = top; row <= Math.min(bottom, top + MOST_ROWS); row++) {
    const text = grid.text(row, column);
    if (text === '' || grid.filled(row, column + 1).length === 0) continue;
    const known = grid.heading(row, column);
    if (known?.isOther || known?.wording === 'exact') {
      const [role] = known.roles;
      if (role === 'target' || role === 'actual')
        labels.push({ row, text: plainHeading(text), role, weight: PLAIN });
      continue;
    }
    const hint = hintOf(text);
    const [role] = hint?.reading.roles ?? [];
    if (hint && role !== undefined && LABELS.has(role))
      labels.push({ row, text: plainHeading(text), role, weight: hint.isPlain ? PLAIN : FAINT });
  }
  return labels;
}

/** Whether most cells between the first label and the last are labels: remarks resemble one now and then. */
function areMost(grid: Grid, column: number, labels: readonly HintedLabel[]): boolean {
  const rows = labels.map(({ row }) => row);
  let filled = 0;
  for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
    if (grid.heading(row, column)?.roles.length === 1) continue;
    if (!grid.isEmpty(row, column) && grid.filled(row, column + 1).length > 0) filled++;
  }
  return labels.length * 2 >= filled;
}

/** Whether the rows of each target and the result near it show figures that are alike, twice at least. */
function isBorneOut(grid: Grid, column: number, labels: readonly HintedLabel[]): boolean {
  let pairs = 0;
  let alike = 0;
  for (const target of labels) {
    if (target.role !== 'target') continue;
    const actual = labels.find(({ role, row }) => role === 'actual' && Math.abs(row - target.row) <= NEAR);
    if (!actual || target.weight + actual.weight <= 2 * FAINT) continue;
    for (const at of grid.filled(target.row, column + 1)) {
      if (grid.figure(target.row, at) === null || grid.figure(actual.row, at) === null) continue;
      pairs++;
      if (isAlike(grid, { row: target.row, column: at }, { row: actual.row, column: at })) alike++;
    }
  }
  return pairs >= FEWEST_PAIRS && alike === pairs;
}
