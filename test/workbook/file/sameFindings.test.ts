import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileProgress } from '../../../src/cli/fileProgress';
import { fileJson } from '../../../src/cli/json/document';
import { readTables } from '../../../src/cli/readFile';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { loadEngine } from '../../../src/workbook/file/engine';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import type { Workbook } from '../../../src/workbook/port';
import type { CellSeed } from '../../../src/workbook/memory/seed';
import { sheetOf } from '../../core/validation/bed/rows';
import { richReport } from '../../fixtures/files/richReport';
import { smallReport } from '../../fixtures/files/smallReport';
import { CORPUS } from '../../fixtures/validation';
import { openInExcel } from './embeddedExcel';
import { seedFile } from './seedFile';

jest.setTimeout(180_000);

const SAMPLES = ['sample-report.xlsx', 'sample-report-en.xlsx'] as const;
const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../assets/sample', name)));

/** What the command line prints of a workbook as JSON. */
async function findingsIn(workbook: Workbook): Promise<string> {
  const read = await readTables(workbook, 'report.xlsx', {
    scheme: null,
    wish: {},
    language: 'zh-TW',
    findings: 'looked-for',
    severities: {},
    lastYear: null,
    say: () => undefined,
    progress: new FileProgress(() => undefined),
  });
  return JSON.stringify(fileJson(read, 'zh-TW'), null, 2);
}

async function expectSameFindings(bytes: Uint8Array): Promise<string> {
  const inFile = await findingsIn(await openWorkbookFile(bytes, 'report.xlsx'));
  expect(await findingsIn(openInExcel(bytes))).toBe(inFile);
  return inFile;
}

/** The cells of a table as a test builds it. */
function seedsOf({ origin, values, formulas, numberFormats }: SheetSnapshot): (readonly CellSeed[])[] {
  const above = Array.from({ length: origin.row }, () => []);
  const rows = values.map((cells, row) => [
    ...Array.from({ length: origin.column }, () => null),
    ...cells.map((value, column): CellSeed => {
      const numberFormat = numberFormats[row]?.[column] ?? 'General';
      const formula = String(formulas[row]?.[column] ?? '');
      return formula.startsWith('=') ? { formula, numberFormat } : { value, numberFormat };
    }),
  ]);
  return [...above, ...rows];
}

describe('the same findings, to the byte of their JSON, in Excel and from a file', () => {
  test.each(SAMPLES)('in %s', async (name) => {
    expect(await expectSameFindings(sample(name))).toContain('"indicator"');
  });

  test('in the rich macro workbook', async () => {
    expect(await expectSameFindings(richReport(await loadEngine()))).toContain('"indicator"');
  });

  test('in the small report', async () => {
    await expectSameFindings(smallReport());
  });

  test.each(Object.entries(CORPUS))('in the tables about %s', async (_about, tables) => {
    const sheets = tables.map(
      (table, index) => [`t${index + 1}`, { rows: seedsOf(sheetOf(table)) }] as const,
    );
    const found = await expectSameFindings(
      seedFile(await loadEngine(), { sheets: Object.fromEntries(sheets) }),
    );
    expect(found).toContain('"indicator"');
  });
});
