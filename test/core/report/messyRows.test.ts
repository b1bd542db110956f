import { isoDate } from '../../../src/core/quantity/dates';
import type { Quantity } from '../../../src/core/quantity/quantity';
import type { Comparator, Target } from '../../../src/core/quantity/target';
import type { Indicator } from '../../../src/core/report/indicator';
import { MESSY_ROWS } from './bed/messyRows';
import { readRow } from './bed/report';

const SIGNS: Readonly<Record<Comparator, string>> = {
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '=': '= ',
  between: '',
};

const written = ({ value, unit }: Quantity): string =>
  unit.dimension === 'date' ? isoDate(value) : `${value.toString()}${unit.name}`;

function writtenTarget(target: Target): string {
  if (target.unit.dimension === 'date') return `by ${target.due ?? ''}`;
  const upper = target.upper ? `~${target.upper.toString()}` : '';
  const sign = target.comparator ? SIGNS[target.comparator] : '';
  return `${sign}${target.value.toString()}${upper}${target.unit.name}`;
}

const reading = ({ target, actual, conditions }: Indicator): readonly string[] => [
  target ? writtenTarget(target.value) : '-',
  actual ? written(actual.quantity) : '-',
  ...conditions.map((one) => `${written(one.target.value)}→${one.actual ? written(one.actual.value) : '-'}`),
];

describe('rows as real reports hold them', () => {
  it.each(MESSY_ROWS.map((row) => [`${row.target} | ${row.actual ?? row.told ?? ''}`, row] as const))(
    '%s',
    async (_, { reads, ...row }) => {
      const indicator = await readRow(row);
      expect(reading(indicator)).toEqual(reads);
    },
  );

  it.each(MESSY_ROWS.map((row) => [row.target, row] as const))(
    '%s quotes what stands in its cell',
    async (_, { reads, ...row }) => {
      const { target, actual } = await readRow(row);
      const quotes = [target?.evidence.quote, actual?.evidence.quote].filter((quote) => quote !== undefined);
      expect(quotes).toHaveLength(reads.slice(0, 2).filter((read) => read !== '-').length);
      const cells = [row.target, row.actual, row.told].join('\n');
      for (const quote of quotes) expect(cells).toContain(quote);
    },
  );
});
