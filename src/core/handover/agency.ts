import type { ReportTable } from '../layout/table';
import type { SheetSnapshot } from '../sheet/snapshot';
import { oneLine } from '../text/oneLine';
import { readable } from '../text/readable';
import { LABELLED, UNIT_OF_FIGURES } from './vocabulary';

/** The agency of a report, where a cell above its table names it; `null` where none does. */
export function agencyOf({ values, origin }: SheetSnapshot, table: ReportTable | null): string | null {
  const above = table ? values.slice(0, Math.max(0, table.headerRow - origin.row)) : [];
  for (const value of above.flat()) {
    if (typeof value !== 'string') continue;
    const found = LABELLED.exec(withOwnColon(oneLine(readable(value).plain)));
    const name = found?.[1] ?? found?.[2];
    if (name !== undefined && !UNIT_OF_FIGURES.test(name)) return name;
  }
  return null;
}

/** Chinese labels end in a wide colon, whatever was typed; English ones in their own. */
function withOwnColon(text: string): string {
  const at = text.search(/[:：]/);
  if (at < 0) return text;
  const label = text.slice(0, at).trimEnd();
  return label + (/[A-Za-z]$/.test(label) ? ': ' : '：') + text.slice(at + 1).trimStart();
}
