import { readFileSync } from 'node:fs';
import { assess } from '../../../../src/core/achievement/assess';
import type { Assessment } from '../../../../src/core/achievement/assessment';
import { DEFAULT_SCHEME } from '../../../../src/core/achievement/schemePresets';
import { isoDate } from '../../../../src/core/quantity/dates';
import { readUnit } from '../../../../src/core/quantity/units';
import type { Indicator } from '../../../../src/core/report/indicator';
import { readIndicators } from '../../../../src/core/report/readReport';
import type { ReportTable } from '../../../../src/core/layout/table';
import { firstSheet } from '../../../fixtures/firstSheet';
import { tableOf } from './report';

/** What a careful reader found in one row of a report; absent is unknown, `null` is nothing. */
export interface CarefulRow {
  readonly row: number;
  readonly kind?: string;
  readonly measure?: string;
  readonly goal?: string;
  readonly indicator?: string;
  readonly comparator?: string | null;
  readonly target_value: number | null;
  readonly target_upper?: number;
  readonly target_unit: string | null;
  readonly target_date?: string;
  readonly actual_quote: string | null;
  readonly actual_value: number | null;
  readonly actual_unit: string | null;
  readonly actual_date?: string;
  readonly reported_rate?: number | null;
  readonly status_phrase?: string | null;
  readonly true_rate_percent: number | null;
  readonly met: boolean | null;
  readonly status?: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly current?: number;
  readonly base?: number;
  readonly second_criterion?: { readonly target_value: number; readonly actual_value: number };
  readonly code_meaning?: Readonly<Record<string, string>>;
}

export interface CarefulReading {
  readonly structure: {
    readonly indicator_rows: number;
    readonly continuation_rows: number;
    readonly header_rows: number;
    readonly columns: number;
  };
  readonly indicators: readonly CarefulRow[];
}

export interface FileReading {
  readonly table: ReportTable;
  readonly assessments: readonly Assessment[];
}

/** Reads the first sheet of an .xlsx file. */
export async function readFile(path: string): Promise<FileReading> {
  const snapshot = await firstSheet(path);
  const table = tableOf(snapshot);
  const indicators = readIndicators(snapshot, table, { reportYear: null });
  return { table, assessments: Array.from(indicators, (indicator) => assess(indicator, DEFAULT_SCHEME)) };
}

export function carefulReading(path: string): CarefulReading {
  return JSON.parse(readFileSync(path, 'utf8')) as CarefulReading;
}

/** The table's structure in the careful reader's terms. */
export function structureOf({ table, assessments }: FileReading): CarefulReading['structure'] {
  const { left, right } = table.address;
  return {
    indicator_rows: assessments.length,
    continuation_rows: table.records.reduce((sum, { rows }) => sum + rows.continuations.length, 0),
    header_rows: table.repeatedHeaders.length + 1,
    columns: right - left + 1,
  };
}

const KINDS: Readonly<Record<string, string>> = { ordinal: 'level' };
const unitName = (text: string | null): string => (text?.startsWith('code') ? '' : readUnit(text ?? '').name);
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What a row says in both readings, side by side. Only what the careful reader noted is compared. */
export function sideBySide(careful: CarefulRow, assessment: Assessment): { ours: unknown; theirs: unknown } {
  const theirs: Record<string, unknown> = {};
  const ours: Record<string, unknown> = {};
  const compare = (name: string, expected: unknown, found: unknown): void => {
    if (expected === undefined) return;
    theirs[name] = expected;
    ours[name] = found;
  };
  const { indicator } = assessment;
  const kind = careful.measure ?? careful.kind;
  compare('measure', kind && (KINDS[kind] ?? kind), indicator.measure);
  compare('name', careful.indicator, indicator.name);
  compareTarget(careful, indicator, compare);
  compareActual(careful, indicator, compare);
  compare('rate claimed', careful.reported_rate, indicator.reported.rate?.value.value.toNumber() ?? null);
  compare('phrase', careful.status_phrase, indicator.reported.status?.value ?? null);
  const rate = careful.true_rate_percent;
  compare('rate', rate === null ? undefined : round(rate), round(assessment.rate?.toNumber() ?? Number.NaN));
  compare('met', careful.met ?? undefined, assessment.met);
  compare('status', careful.status, assessment.status);
  compare('codes', careful.code_meaning, Object.fromEntries(indicator.legend));
  return { ours, theirs };
}

type Compare = (name: string, expected: unknown, found: unknown) => void;

function compareTarget(careful: CarefulRow, { target, conditions }: Indicator, compare: Compare): void {
  const value = target?.value;
  compare('due', careful.target_date, value?.due);
  if (careful.target_date === undefined) {
    compare('target', careful.target_value, value?.value.toNumber() ?? null);
    compare('target unit', unitName(careful.target_unit), value?.unit.name);
  }
  compare('upper', careful.target_upper, value?.upper?.toNumber());
  compare('comparator', careful.comparator ?? undefined, value?.comparator);
  const second = careful.second_criterion;
  const found = conditions[0];
  compare('second target', second?.target_value, found?.target.value.value.toNumber());
  compare('second actual', second?.actual_value, found?.actual?.value.value.toNumber());
}

function compareActual(careful: CarefulRow, { actual }: Indicator, compare: Compare): void {
  const quantity = actual?.quantity;
  const operands = actual?.operands;
  if (careful.actual_date === undefined) {
    compare('actual', careful.actual_value, quantity ? round(quantity.value.toNumber()) : null);
    compare(
      'actual unit',
      careful.actual_value === null ? undefined : unitName(careful.actual_unit),
      quantity?.unit.name,
    );
  } else {
    compare('done', careful.actual_date, quantity && isoDate(quantity.value));
  }
  compare('current', careful.numerator ?? careful.current, operands?.current.value.value.toNumber());
  compare('base', careful.denominator ?? careful.base, operands?.base.value.value.toNumber());
  const isQuoted = actual && !operands && careful.actual_quote?.includes(actual.evidence.quote);
  compare('quoted', actual && !operands ? true : undefined, isQuoted);
}
