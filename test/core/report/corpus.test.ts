import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../../src/core/achievement/assess';
import type { Assessment } from '../../../src/core/achievement/assessment';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { readUnit } from '../../../src/core/quantity/units';
import { readIndicators } from '../../../src/core/report/readReport';
import { readable } from '../../../src/core/text/readable';
import { describeWhere, sharedFolder } from './bed/shared';
import { sheetOf, tableOf } from './bed/report';

interface CorpusRow {
  readonly id: string;
  readonly year: string;
  readonly goal: string;
  readonly indicator: string;
  readonly unit: string;
  readonly target_text: string;
  readonly actual_text: string;
  readonly reported_rate_text: string;
  readonly narrative: string;
  readonly direction_hint: string;
  readonly expected: {
    readonly target_value: number | null;
    readonly target_unit: string | null;
    readonly actual_value: number | null;
    readonly actual_unit: string | null;
    readonly true_rate_percent: number | null;
    readonly met: boolean | null;
  };
}

const folder = sharedFolder('corpus');
const file = join(folder, 'rows.jsonl');
const rows = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CorpusRow)
  : [];

async function assessed(row: CorpusRow): Promise<Assessment> {
  const snapshot = await sheetOf([
    [`${row.year}年度施政績效報告`],
    ['目標項目', '衡量指標', '單位', '指標方向', '目標值', '實際值', '達成率', '說明'],
    [
      row.goal,
      row.indicator,
      row.unit,
      row.direction_hint,
      row.target_text,
      row.actual_text,
      row.reported_rate_text,
      row.narrative,
    ],
  ]);
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

type Reading = Readonly<Record<'target' | 'unit' | 'actual' | 'rate' | 'met', boolean>>;

async function compare(row: CorpusRow): Promise<Reading> {
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
  };
}

describeWhere(folder, 'rows of other agencies', () => {
  it('are read as a careful reader reads them, but for a few', async () => {
    const readings = await Promise.all(rows.map(compare));
    const wrong = (field: keyof Reading): readonly string[] =>
      rows.filter((_, index) => readings[index]?.[field] === false).map(({ id }) => id);
    expect(rows).toHaveLength(68);
    expect(wrong('target').length).toBeLessThanOrEqual(6);
    expect(wrong('unit').length).toBeLessThanOrEqual(8);
    expect(wrong('actual').length).toBeLessThanOrEqual(7);
    expect(wrong('rate').length).toBeLessThanOrEqual(10);
    expect(wrong('met').length).toBeLessThanOrEqual(4);
  });
});
