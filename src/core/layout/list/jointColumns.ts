import type { Grid } from '../grid';
import type { JointRoles } from '../headings/jointHeading';
import { mayBeJointText } from '../headings/jointLook';
import { labelledParts, partsInOrder, type JointPart } from '../headings/jointText';
import { BLANK_HEADING } from '../headings/headingReading';
import type { ColumnRole } from '../roles';
import type { FieldCell } from '../table';
import type { Columns } from './bands';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

/** Columns whose cells hold target and result together, and in which order where no label in the cell says it. */
export type JointColumns = ReadonlyMap<number, JointRoles | null>;

const MOST = 0.6;
const FEWEST_UNSAID = 2;
const NO_JOINTS: JointColumns = new Map();

/** Whether the first row below headings holds a cell that may be joint: a quick look before they are read. */
export function jointBelow(grid: Grid, rows: HeadingRows, { left, right }: Columns): boolean {
  const row = firstBelow(grid, rows);
  const { top, height } = rows;
  if (!holdsJoint(grid, row, left, right)) return false;
  // What holds such cells itself is a row of the table.
  for (let at = top; at < top + height; at++) if (holdsJoint(grid, at, left, right)) return false;
  return true;
}

/** The first row below headings that holds something; an empty one may part it from them. */
function firstBelow(grid: Grid, { top, height }: HeadingRows): number {
  const next = top + height;
  return next < grid.used.bottom && grid.filled(next).length === 0 ? next + 1 : next;
}

const holdsJoint = (grid: Grid, row: number, left: number, right: number): boolean =>
  row <= grid.used.bottom &&
  grid.filled(row, left, right).some((column) => mayBeJointText(grid.text(row, column)));

/**
 * The columns in which most cells hold a target and its result, where no column has targets alone: under 目標/實際 by their
 * order, else by labels in each cell.
 */
export function jointColumns(
  grid: Grid,
  rows: HeadingRows,
  headings: readonly ColumnHeading[],
  { left, right }: Columns,
): JointColumns {
  const said = headings.filter(({ reading }) => reading.joint !== undefined);
  if (said.length === 0 && !jointBelow(grid, rows, { left, right })) return NO_JOINTS;
  const found = new Map<number, JointRoles | null>();
  const sampled = sampledRows(grid, rows);
  const columns = new Set([
    ...said.map(({ column }) => column),
    ...grid.filled(firstBelow(grid, rows), left, right),
  ]);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const order = said.find((one) => one.column === column)?.reading.joint ?? null;
    const texts = sampled.flatMap((row) => (grid.isEmpty(row, column) ? [] : [grid.text(row, column)]));
    const parted = texts.filter((text) => partsOf(text, order) !== null).length;
    if (parted >= (order ? 1 : FEWEST_UNSAID) && parted >= texts.length * MOST) found.set(column, order);
  }
  return found;
}

/** The roles of columns with those of the joint ones: each has both targets and results, and is nothing else. */
export function withJoint(
  found: readonly RoleColumn[],
  headings: readonly ColumnHeading[],
  joint: JointColumns,
  row: number,
): readonly RoleColumn[] {
  if (joint.size === 0) return found;
  const both = [...joint.keys()].flatMap((column) => {
    const heading = headings.find((one) => one.column === column) ?? {
      ...{ column, row, text: '', above: '', isTotal: false, reading: BLANK_HEADING },
    };
    const { period } = heading.reading;
    return (['target', 'actual'] as const).map((role) => ({ column, role, period, heading, strength: 3 }));
  });
  return [...found.filter(({ column }) => !joint.has(column)), ...both].sort((a, b) => a.column - b.column);
}

/** The fields that a joint cell holds, each a part of it; `null` where it cannot be told apart. */
export function fieldsIn(
  grid: Grid,
  row: number,
  column: number,
  order: JointRoles | null,
): Partial<Readonly<Record<ColumnRole, readonly FieldCell[]>>> | null {
  const parts = partsOf(grid.text(row, column), order);
  if (!parts) return null;
  const fields: Partial<Record<ColumnRole, readonly FieldCell[]>> = {};
  for (const { role, start, end } of parts) fields[role] ??= [{ cell: { row, column }, label: start, end }];
  return fields;
}

const partsOf = (text: string, order: JointRoles | null): readonly JointPart[] | null =>
  labelledParts(text) ?? (order && partsInOrder(text, order));
