import { message } from '../../../language/message';
import { valueAt } from '../../../sheet/snapshot';
import { wholeCell } from '../../cells/tableCells';
import type { Problem, TextEdit } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** What Excel holds in one cell. */
const MOST_CHARACTERS = 32_767;

/** Finds narratives that a page cut over several rows; mending joins them in the first one. */
export const rule: IndicatorRule = {
  name: 'page-break-fragment',
  severity: 'info',
  fixable: true,
  scope: 'indicator',
  *check({ indicator, narrative }, { snapshot }): Iterable<Problem> {
    const [first, second, ...rest] = narrative.parts;
    if (!first || !second || indicator.rows.continuations.length === 0) return;
    const raws = narrative.parts.map(({ text }) => text.raw);
    const isText = narrative.parts.every(({ cell }) => typeof valueAt(snapshot, cell) === 'string');
    const joined = joinedRaw(narrative.plain, narrative.parts);
    if (!isText || raws.join('').length + raws.length > MOST_CHARACTERS) return;
    const moved = [second, ...rest].map(({ cell, text }): TextEdit => ({
      cell,
      start: 0,
      end: text.raw.length,
      replacement: '',
    }));
    const end = first.text.raw.length;
    const at = wholeCell(snapshot, second.cell);
    yield {
      message: message('page-break-fragment.found', { quote: at.quote.slice(0, 12), count: moved.length }),
      at: { ...at, end: Math.min(12, at.end), quote: at.quote.slice(0, 12) },
      related: [wholeCell(snapshot, first.cell)],
      fix: [{ cell: first.cell, start: end, end, replacement: joined }, ...moved],
    };
  },
};

/** What the later cells add to the first: with a line break where the readable text has one, else without a gap. */
function joinedRaw(
  plain: string,
  parts: readonly { readonly from: number; readonly text: { readonly raw: string } }[],
): string {
  return parts
    .slice(1)
    .map(({ from, text }) => (plain.charAt(from - 1) === '\n' ? `\n${text.raw}` : text.raw))
    .join('');
}
