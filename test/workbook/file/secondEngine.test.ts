import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeAchievement, openReport } from '../../../src/actions';
import { statusWord } from '../../../src/core/achievement/words';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { calculate, describeLibreOffice, withoutResults } from './libreOffice';

jest.setTimeout(180_000);

const SAMPLES = ['sample-report.xlsx', 'sample-report-en.xlsx'] as const;
/** LibreOffice is a second engine, written by others: what it calculates from our formulas is no echo of ours. */
describeLibreOffice('recalculates our formulas', () => {
  it.each(SAMPLES)('and has the rates of %s as the core computes them, to the last digit', async (name) => {
    const bytes = readFileSync(join(__dirname, '../../../assets/sample', name));
    const workbook = await openWorkbookFile(bytes, name);
    const view = await openReport(workbook, {}, {});
    await computeAchievement(workbook, view, { overwrite: new Set() }, {});
    const calculated = calculate(withoutResults(workbook.toBytes()));
    const after = await openReport(workbook, {}, {});
    const rateColumn = after.table?.columns.rate ?? -1;
    const statusColumn = after.table?.columns.status ?? -1;
    const language = view.table?.language ?? 'en';
    const statuses = view.assessments.map((assessment) => [
      calculated[assessment.indicator.rows.first]?.[statusColumn],
      statusWord(assessment, view.scheme, language),
    ]);
    for (const [word, expected] of statuses) expect(word).toBe(expected);
    const rates = view.assessments.flatMap(({ indicator, rate }) =>
      rate === null
        ? []
        : [{ number: indicator.number, calculated: calculated[indicator.rows.first]?.[rateColumn], rate }],
    );
    expect(rates.length).toBeGreaterThanOrEqual(7);
    for (const { calculated: text = '', rate } of rates) {
      expect(text).toMatch(/%$/);
      expect(Number(text.slice(0, -1))).toBeCloseTo(rate.toNumber(), 6);
    }
  });
});
