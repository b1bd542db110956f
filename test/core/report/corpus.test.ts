import { assess } from '../../../src/core/achievement/assess';
import type { Assessment } from '../../../src/core/achievement/assessment';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { readUnit } from '../../../src/core/quantity/units';
import { readIndicators } from '../../../src/core/report/readReport';
import { readable } from '../../../src/core/text/readable';
import { PUBLISHED_FOLDER, PUBLISHED_ROWS, sheetOfPublished, type PublishedRow } from './bed/publishedRows';
import { tableOf } from './bed/report';
import { describeWhere } from './bed/shared';

async function assessed(row: PublishedRow): Promise<Assessment> {
  const snapshot = await sheetOfPublished(row);
  const [indicator] = readIndicators(snapshot, tableOf(snapshot), { reportYear: null });
  if (!indicator) throw new Error(`${row.id} has no indicator.`);
  return assess(indicator, DEFAULT_SCHEME);
}

/** A unit as the careful reader wrote it down: `公噸減少`, `GW/MW` and `%(derived)` carry remarks. */
const unitOf = (text: string | null) =>
  readUnit(readable((text ?? '').replace(/\(derived\)|減少/, '').replace('GW/MW', '')).plain);

/** Whether a quantity says what the careful reader read, in whatever scale either is written. */
function says(quantity: Quantity | undefined, value: number | null, unit: string | null): boolean {
  if (!quantity || value === null) return !quantity && value === null;
  const ours = quantity.value.toNumber() * Number(quantity.unit.scale);
  const theirs = value * Number(unitOf(unit).scale);
  return Math.abs(ours - theirs) < 1e-4 * Math.max(1, Math.abs(theirs));
}

type Reading = Readonly<Record<'target' | 'unit' | 'actual' | 'rate' | 'met' | 'verdict', boolean>>;

async function compare(row: PublishedRow): Promise<Reading> {
  const { indicator, rate, met } = await assessed(row);
  const { expected } = row;
  const target = indicator.target?.value;
  const unit = unitOf(expected.target_unit);
  const wanted = expected.true_rate_percent;
  return {
    target: says(target, expected.target_value, expected.target_unit),
    unit:
      expected.target_unit === null ||
      target?.unit.name === unit.name ||
      target?.unit.dimension === unit.dimension,
    actual: says(indicator.actual?.quantity, expected.actual_value, expected.actual_unit),
    // Where less is better the reader's rate is a convention, which only a scheme can name.
    rate:
      wanted === null ||
      row.direction_hint === 'lower-better' ||
      Math.abs((rate?.toNumber() ?? Infinity) - wanted) < 1e-3,
    met: expected.met === null || met === expected.met,
    verdict: expected.met === null || met === null || met === expected.met,
  };
}

describeWhere(PUBLISHED_FOLDER, 'rows of other agencies', () => {
  it('are read as a careful reader reads them, but for a few', async () => {
    const readings = await Promise.all(PUBLISHED_ROWS.map(compare));
    const wrong = (field: keyof Reading): readonly string[] =>
      PUBLISHED_ROWS.filter((_, index) => readings[index]?.[field] === false).map(({ id }) => id);
    const share = (field: keyof Reading): number => wrong(field).length / PUBLISHED_ROWS.length;
    expect(PUBLISHED_ROWS.length).toBeGreaterThanOrEqual(68);
    expect(share('target')).toBeLessThan(0.05);
    expect(share('unit')).toBeLessThan(0.11);
    expect(share('actual')).toBeLessThan(0.2);
    expect(share('rate')).toBeLessThan(0.17);
    // What is not known is left open; what is said is right.
    expect(share('met')).toBeLessThan(0.1);
    expect(share('verdict')).toBeLessThan(0.02);
  });
});
