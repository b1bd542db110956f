import { answer } from '../../src/functions/answer';
import { verdicts } from '../fixtures/verdicts';

/** What a balance is called tells its sign; a formula is not told the name of its row. */
const BALANCE = /餘絀|balance/i;

/** A formula is told which way is better, where a report's row says it itself. */
const rows = [...verdicts()].filter(
  ({ way, row }) => way === 'higher' && row.actual !== '' && !BALANCE.test(row.indicator),
);

describe('ATTAIN.RATE follows the verdicts of reports', () => {
  it.each(rows)('$row.indicator, $row.target, $row.actual: $why', ({ language, row, shown }) => {
    const given = answer('RATE', [row.target, row.actual, 'higher'], language);
    const printed = given.kind === 'value' ? `${(Number(given.value) * 100).toFixed(2)}%` : '—';
    expect(printed).toBe(shown);
  });
});
