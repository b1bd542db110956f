import type { ReportTable } from '../layout/table';
import type { SheetSnapshot } from '../sheet/snapshot';
import { oneLine } from '../text/oneLine';
import { readable } from '../text/readable';

/** A label with what it names, in one cell: 主管機關：某署. */
const LABELLED =
  /^(?:主管|填報|受評|提報)?(?:機關|單位)(?:名稱)?：(.{2,40})$|^(?:Agency|Organi[sz]ation|Department): (.{2,60})$/i;

/** The agency of a report, where a cell above its table names it; `null` where none does. */
export function agencyOf({ values, origin }: SheetSnapshot, table: ReportTable | null): string | null {
  const above = table ? values.slice(0, Math.max(0, table.headerRow - origin.row)) : [];
  for (const value of above.flat()) {
    if (typeof value !== 'string') continue;
    const found = LABELLED.exec(withOwnColon(oneLine(readable(value).plain)));
    const name = found?.[1] ?? found?.[2];
    // 單位 also says in what figures are counted.
    if (name !== undefined && !/^(?:新臺幣|新台幣|[千萬億百]*元|[%％人次件])/.test(name)) return name;
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
