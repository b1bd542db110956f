import type { RateKind, RatedRow } from '../../engine/indicatorReading';
import type { Scheme, SchemeChange } from '../../../achievement/scheme';
import { message } from '../../../language/message';
import { followers, heldAlone } from '../../rates/rateConvention';
import type { Quantity } from '../../../quantity/quantity';
import type { Problem } from '../../engine/finding';
import type { TableRule } from '../../engine/rule';

/** Ways of the table that are worth a note; the usual ratio is not. */
const NOTED = [
  'capped',
  'actual',
  'excess',
  'inverse',
  'two-minus',
  'way',
] as const satisfies readonly RateKind[];

/** Finds what a table does with all of its rates: one note for each, instead of one for each row. */
export const rule: TableRule = {
  name: 'rate-convention',
  severity: 'info',
  fixable: false,
  scope: 'table',
  ahead: ['ratedRow'],
  *check(report): Iterable<Problem> {
    const customs = report.whole.rateConventions;
    for (const kind of NOTED) {
      if (!customs.has(kind)) continue;
      const rows = followers(kind, report.whole);
      const [first, ...others] = rows.map(({ rate }) => rate);
      if (!first) continue;
      const proposal = proposalOf(kind, rows, report.scheme);
      const slots = { count: rows.length, quote: first.evidence.quote, cap: percentOf(first.value) };
      yield {
        message: message(`rate-convention.${kind}`, slots),
        at: first.evidence,
        related: others.map(({ evidence }) => evidence),
        ...(proposal && { proposal }),
      };
    }
    const held = heldAlone(report.whole)?.rate;
    if (!held) return;
    const { evidence, value } = held;
    const slots = { quote: evidence.quote, cap: percentOf(value) };
    yield { message: message('rate-convention.held', slots), at: evidence };
  },
};

const percentOf = ({ value }: Quantity): string => `${value.toString()}%`;

const FORMULAS = {
  inverse: 'target-over-actual',
  'two-minus': 'two-minus-ratio',
  way: 'share-of-way',
} as const;

/** What the scheme would have to say to do so, too; `null` where it does already, or cannot. */
function proposalOf(
  kind: (typeof NOTED)[number],
  rows: readonly RatedRow[],
  scheme: Scheme,
): SchemeChange | null {
  switch (kind) {
    case 'capped': {
      const cap = rows[0]?.rate.value.value.toNumber() ?? 100;
      return scheme.cap === cap ? null : { cap };
    }
    case 'actual':
    case 'excess':
      return null;
    case 'inverse':
    case 'two-minus':
    case 'way': {
      // The scheme names a formula only for what is better the lower it is.
      const isLower = rows.some(({ reading }) => reading.indicator.direction.way === 'lower');
      const lowerIsBetter = FORMULAS[kind];
      return isLower && scheme.lowerIsBetter !== lowerIsBetter ? { lowerIsBetter } : null;
    }
  }
}
