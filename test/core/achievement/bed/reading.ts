import { Decimal } from '../../../../src/core/quantity/decimal';
import type { Exactness, Quantity } from '../../../../src/core/quantity/quantity';
import { bounds } from '../../../../src/core/quantity/exactness';
import type { Comparator, Target } from '../../../../src/core/quantity/target';
import { NO_UNIT } from '../../../../src/core/quantity/unit';
import { readUnit } from '../../../../src/core/quantity/units';
import { NOTHING_SAID } from '../../../../src/core/report/said/decisions';
import type { Direction } from '../../../../src/core/report/direction/direction';
import type { Evidence } from '../../../../src/core/report/evidence';
import type { Actual, Condition, Indicator } from '../../../../src/core/report/indicator';

/** A quantity such as `603349 人`, `81.8 %`, `-2`, `60`. */
export function quantity(written: string, exactness: Exactness = 'exact'): Quantity {
  const [number = '0', unit] = written.split(' ');
  const value = new Decimal(number);
  const decimals = value.decimalPlaces();
  return {
    value,
    ...bounds(value, decimals, exactness),
    exactness,
    unit: unit === undefined ? NO_UNIT : readUnit(unit),
    decimals,
  };
}

export function target(written: string, comparator: Comparator | null = null, upper?: string): Target {
  return {
    ...quantity(written),
    comparator,
    upper: upper === undefined ? null : new Decimal(upper),
    span: { start: 0, end: written.length },
    due: null,
    further: [],
  };
}

/** Evidence in a narrative cell (column D). */
export function evidence(quote: string, row = 3): Evidence {
  return { cell: { row, column: 3 }, start: 0, end: quote.length, quote };
}

export function actual(written: string, more: Partial<Actual> & { exactness?: Exactness } = {}): Actual {
  const { exactness, ...rest } = more;
  return {
    quantity: quantity(written, exactness),
    source: 'achievement',
    certainty: 'stated',
    evidence: evidence(written),
    operands: null,
    ...rest,
  };
}

/** An actual that is computed: `share` of 9 and 11, `growth` from 89 to 158. */
export function computedActual(
  form: NonNullable<Actual['operands']>['form'],
  current: string,
  base: string,
): Actual {
  const read = (written: string) => ({ value: quantity(written), evidence: evidence(written) });
  return actual('0 %', {
    source: 'operands',
    operands: { form, current: read(current), base: read(base) },
  });
}

/** A direction that the row states. */
export const towards = (way: Direction['way']): Direction => ({ way, certainty: 'stated', reasons: [] });

export function condition(wanted: Target, answer: string | null): Condition {
  return {
    target: { value: wanted, evidence: evidence(`${wanted.value.toString()} ${wanted.unit.text}`) },
    actual: answer === null ? null : { value: quantity(answer), evidence: evidence(answer) },
  };
}

const ROWS = { first: 3, last: 3, continuations: [] };

/** An indicator that stands in row 4 of the sheet unless told otherwise. */
export function indicator(
  wanted: Target | string | null,
  achieved: Actual | string | null,
  more: Partial<Indicator> = {},
): Indicator {
  const aim = typeof wanted === 'string' ? target(wanted) : wanted;
  return {
    number: 1,
    key: '|',
    rows: ROWS,
    record: { rows: ROWS, fields: {}, unit: null, bound: null, others: [] },
    fields: {},
    goal: '',
    name: '',
    outline: {
      sections: [],
      standard: null,
      progress: null,
      achievementSection: null,
      statedTarget: null,
      achievement: null,
      benefit: null,
    },
    measure: 'value',
    direction: towards('higher'),
    undecided: [],
    target: aim && {
      value: aim,
      evidence: { ...evidence(aim.value.toString()), cell: { row: 3, column: 2 } },
    },
    actual: typeof achieved === 'string' ? actual(achieved) : achieved,
    conditions: [],
    isSeveral: false,
    legend: new Map(),
    reported: { rate: null, status: null },
    baseline: null,
    said: NOTHING_SAID,
    year: null,
    gaps: [],
    ...more,
  };
}
