import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { computeAchievement, openReport } from '../../../src/actions';
import { statusWord } from '../../../src/core/achievement/words';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';

jest.setTimeout(180_000);

const SAMPLES = ['sample-report.xlsx', 'sample-report-en.xlsx'] as const;
const calculator = ['soffice', 'libreoffice'].find(isThere);
const recalculated = calculator === undefined ? describe.skip : describe;

/** LibreOffice is a second engine, written by others: what it calculates from our formulas is no echo of ours. */
recalculated(
  'LibreOffice recalculates our formulas (skipped where it is not installed: install libreoffice-calc to run it)',
  () => {
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
  },
);

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The workbook without the results that were saved with its formulas, so that they must be calculated. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    parts[path] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** The cells of the first sheet as LibreOffice displays them. */
function calculate(bytes: Uint8Array): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'second-engine-'));
  try {
    writeFileSync(join(folder, 'report.xlsx'), bytes);
    const asShown = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true,false';
    execFileSync(
      calculator ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        asShown,
        '--outdir',
        folder,
        join(folder, 'report.xlsx'),
      ],
      { stdio: 'ignore' },
    );
    return parseTabbed(readFileSync(join(folder, 'report.csv'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tab-separated text with quoted fields that may hold tabs, line breaks and doubled quotes. */
function parseTabbed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  for (const character of text) {
    const row = rows.at(-1) ?? [];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\t' && !isQuoted) row.push('');
    else if (character === '\n' && !isQuoted) rows.push(['']);
    else row.push((row.pop() ?? '') + character);
  }
  return rows;
}
