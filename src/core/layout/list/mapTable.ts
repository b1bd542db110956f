import type { SheetSnapshot } from '../../sheet/snapshot';
import { finished } from '../../sheet/stepwise';
import { gridOf } from '../grid';
import type { ReportTable } from '../table';
import { NO_WISH, type TableMapping } from '../wish';
import { listTable } from './listTable';
import { withMapping } from './withMapping';

/** The table that the user described, and no other; `undefined` where the description makes none. */
export function mappedTable(snapshot: SheetSnapshot, mapping: TableMapping): ReportTable | undefined {
  const grid = gridOf(snapshot);
  if (!grid) return undefined;
  const [header] = withMapping(grid, [], { ...NO_WISH, mapping });
  if (!header) return undefined;
  const extent = { start: grid.used.top, end: grid.used.bottom };
  return finished(listTable(grid, header, extent, 'mapped-by-hand')) ?? undefined;
}
