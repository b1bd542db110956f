import { STATUSES } from '../../src/core/achievement/assessment';
import { findStatusPhrase } from '../../src/core/report/rows/statusPhrase';
import { answer } from '../../src/functions/answer';
import type { FunctionId } from '../../src/functions/ids';
import { fileOf, sheetOf } from '../core/validation/bed/rows';
import { allFindings } from '../core/validation/bed/run';
import { verdicts, type Verdict } from '../fixtures/verdicts';

/** What a balance is called tells its sign; RATE and CHECK are not told the name of their row. */
const BALANCE = /餘絀|balance/i;

const all = [...verdicts()];
/** A formula is told which way is better, where a report's row says it itself. */
const told = all.filter(({ way, row }) => /^(?:higher|lower)$/.test(way) && row.actual !== '');
const rated = told.filter(({ way, row }) => way === 'higher' && !BALANCE.test(row.indicator));

const sheetFor = ({ row, language }: Verdict) => sheetOf({ rows: [{ goal: '便民', ...row }], language });

/** What a formula gives, or the error that it shows. */
function given(id: FunctionId, args: readonly unknown[], { language }: Verdict): string | number {
  const result = answer(id, args, language);
  return result.kind === 'value' ? result.value : `#${result.kind}`;
}

describe('ATTAIN.RATE follows the verdicts of reports', () => {
  it.each(rated)('$row.indicator, $row.target, $row.actual: $why', (verdict) => {
    const { row, shown } = verdict;
    const rate = given('RATE', [row.target, row.actual, 'higher'], verdict);
    expect(typeof rate === 'number' ? `${(rate * 100).toFixed(2)}%` : '—').toBe(shown);
  });
});

describe('ATTAIN.STATUS follows them', () => {
  const reached = rated.filter(({ shown }) => shown !== '—');

  it.each(reached)('$row.indicator, $row.target, $row.actual: $why', (verdict) => {
    const { row, met } = verdict;
    const word = given(
      'STATUS',
      [given('RATE', [row.target, row.actual, 'higher'], verdict), row.target],
      verdict,
    );
    expect(findStatusPhrase(String(word))?.claims === 'not-met' ? 'missed' : 'met').toBe(met);
  });
});

describe('ATTAIN.CHECK follows them', () => {
  const printed = all.filter(({ row }) => row.rate !== '' && row.actual !== '');

  it.each(printed)('$row.target, $row.actual, $row.rate, $way: $why', (verdict) => {
    const { row, way, found } = verdict;
    const direction = way === 'open' ? '' : way;
    const said = String(given('CHECK', [row.target, row.actual, row.rate, direction, row.baseline], verdict));
    const isCalledWrong = /^(?:應為|Should be)/.test(said);
    expect(isCalledWrong).toBe(found.includes('rate-mismatch'));
  });

  it('is itself held by rows of each kind', () => {
    const said = printed.map((verdict) => {
      const { row, way } = verdict;
      const direction = way === 'open' ? '' : way;
      return String(given('CHECK', [row.target, row.actual, row.rate, direction, row.baseline], verdict));
    });
    for (const kind of [
      /^(?:應為|Should be)/,
      /^(?:相符|Agrees)/,
      /^(?:無法認定|Not proven)/,
      /^#not-available/,
    ])
      expect(said.some((one) => kind.test(one))).toBe(true);
  });
});

describe('ATTAIN.DRAFT follows them', () => {
  /** Of a row that stays open for what other columns say, a formula knows nothing. */
  const known = all.filter(
    ({ way, met, row }) =>
      row.actual !== '' &&
      (way !== 'open' || row.baseline + row.rate + row.status === '') &&
      (met !== 'open' || findStatusPhrase(row.status)?.claims !== 'not-met'),
  );

  it.each(known)('$row.indicator, $row.target, $row.actual: $why', (verdict) => {
    const { row, way, met, shown } = verdict;
    const direction = way === 'higher' || way === 'lower' ? way : '';
    const text = String(given('DRAFT', [row.indicator, row.target, row.actual, '', direction], verdict));
    // Words are no figures to draft from.
    if (text.startsWith('#')) return;
    const claims = findStatusPhrase(text)?.claims;
    const said = claims === undefined ? 'open' : claims === 'not-met' ? 'missed' : 'met';
    expect(said).toBe(met);
    if (way === 'higher' && shown !== '—') expect(text).toContain(shown);
  });
});

describe('ATTAIN.TARGET and ATTAIN.UNIT follow them', () => {
  it.each(all)('$row.indicator, $row.target: $why', (verdict) => {
    const [reading] = fileOf(sheetFor(verdict)).readings;
    const target = reading?.indicator.target?.value;
    if (target?.due !== null) return;
    const [figure, unit] = (['TARGET', 'UNIT'] as const).map((id) =>
      given(id, [verdict.row.target], verdict),
    );
    const read = target.unit.dimension === 'percent' ? target.value.div(100) : target.value;
    // A deficit is below zero where the row is a balance, of which a formula is not told.
    expect(Math.abs(Number(figure))).toBe(read.abs().toNumber());
    // The unit of a bare number stands in its name, or in its column.
    expect(unit).toBe(verdict.row.target.includes(target.unit.text) ? target.unit.text : '');
  });
});

describe('the table of verdicts', () => {
  it('holds every status, and every rule that speaks of one', () => {
    const statuses = all.map((verdict) => fileOf(sheetFor(verdict)).readings[0]?.assessment.status);
    expect(new Set(statuses)).toEqual(new Set(STATUSES));
    const rules = new Set(all.flatMap((verdict) => allFindings(sheetFor(verdict)).map(({ rule }) => rule)));
    for (const rule of ['rate-mismatch', 'status-overclaims', 'status-understates', 'wrong-direction'])
      expect(rules).toContain(rule);
  });
});
