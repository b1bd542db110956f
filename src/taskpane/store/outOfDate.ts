import type { ReportView } from '../../actions';
import { parseRange } from '../../core/sheet/address';
import { indicatorAt } from './indicatorAt';

const NONE: ReadonlySet<number> = new Set();
const known = new WeakMap<ReportView, ReadonlySet<number>>();

/** Numbers of the indicators whose results stand in the sheet and are no longer what the row says. */
export function outOfDate(view: ReportView): ReadonlySet<number> {
  const found = known.get(view) ?? staleIn(view);
  known.set(view, found);
  return found;
}

function staleIn(view: ReportView): ReadonlySet<number> {
  const stale = new Set<number>();
  for (const { cell, before } of view.plan?.plan.cells ?? []) {
    // The first result of a row renews nothing.
    const number = before.kind === 'empty' ? null : indicatorAt(view, cell);
    if (number !== null) stale.add(number);
  }
  return stale;
}

/** Numbers of the indicators whose rows a change touches, before the sheet is read again. */
export function touchedBy(view: ReportView, address: string): ReadonlySet<number> {
  const ranges = address.split(',').flatMap((part) => parseRange(part) ?? []);
  if (ranges.length === 0) return NONE;
  const numbers = view.assessments
    .map(({ indicator }) => indicator)
    .filter(({ rows }) => ranges.some(({ top, bottom }) => rows.first <= bottom && rows.last >= top))
    .map(({ number }) => number);
  return new Set(numbers);
}
