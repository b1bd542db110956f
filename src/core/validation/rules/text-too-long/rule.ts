import { message } from '../../../language/message';
import { valueAt } from '../../../sheet/snapshot';
import { indicatorCells } from '../../cells/tableCells';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { CUT } from './vocabulary';

/** What Excel holds in one cell, and from where on little can be added. */
const MOST_CHARACTERS = 32_767;
const NEARLY_FULL = 30_000;
/** How many characters of the end are marked. */
const TAIL = 12;

/** Finds texts near the limit of what an Excel cell holds, and drafts that it cut. */
export const rule: IndicatorRule = {
  name: 'text-too-long',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }, report): Iterable<Problem> {
    for (const { cell } of indicatorCells(indicator)) {
      const raw = valueAt(report.snapshot, cell);
      if (typeof raw !== 'string') continue;
      const cut = CUT.exec(raw);
      if (cut) {
        const at = { cell, start: cut.index, end: raw.length, quote: cut[0] };
        yield { message: message('text-too-long.cut'), at };
        continue;
      }
      if (raw.length < NEARLY_FULL) continue;
      const start = raw.length - TAIL;
      const slots = { length: raw.length, left: MOST_CHARACTERS - raw.length };
      yield {
        message: message(slots.left > 0 ? 'text-too-long.found' : 'text-too-long.full', slots),
        at: { cell, start, end: raw.length, quote: raw.slice(start) },
      };
    }
  },
};
