import type { HeadingBound } from '../headings/boundIn';
import type { ListHeader } from './listHeader';

/** The unit that the heading of the results gives, else that of the targets; `null` where none does. */
export function headingUnit({ headings, columns }: ListHeader): string | null {
  for (const role of ['actual', 'target', 'indicator'] as const) {
    const unit = headings.find(({ column }) => column === columns[role])?.reading.unit ?? null;
    if (unit !== null) return unit;
  }
  return null;
}

/** The bound that the heading of the targets sets. */
export const headingBound = ({ headings, columns }: ListHeader): HeadingBound | null =>
  headings.find(({ column }) => column === columns.target)?.reading.bound ?? null;
