import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runPackage } from '../../scripts/process.mjs';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { plainPackage } from '../../src/workbook/plain/plainPackage';
import { plainValue } from '../../src/workbook/plain/plainSheet';
import { timed, type Timed } from './childProcess';
import { reportOfRows } from './reports';
import { printTable, ratio, whole } from './table';

export interface FileSizes {
  /** Rows of the one large workbook. */
  readonly rows: number;
  /** How many small ones there are, and the rows of each. */
  readonly workbooks: number;
  readonly rowsEach: number;
}

/**
 * The command line as it is installed: a large workbook against LibreOffice, which opens and saves the same
 * one, and many workbooks on one and on two workers. All in one run, so that the ratios hold on any machine.
 */
export async function benchFiles(sample: SheetSnapshot, sizes: FileSizes): Promise<void> {
  await runPackage('webpack/bin/webpack.js', ['--config', 'webpack.cli.config.js']);
  const folder = mkdtempSync(join(tmpdir(), 'attain-bench-'));
  try {
    await benchLarge(sample, sizes.rows, folder);
    await benchMany(sample, sizes, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchLarge(sample: SheetSnapshot, rows: number, folder: string): Promise<void> {
  const file = join(folder, 'large.xlsx');
  const small = join(folder, 'small.xlsx');
  writeReport(sample, rows, file);
  writeReport(sample, 50, small);
  const computed = await attain('compute', file, '--out', join(folder, 'computed.xlsx'));
  // The first start of a program sets up its own files.
  const converted = (await convert(small, folder)) && (await convert(file, folder));
  printTable(
    `One workbook of ${whole(rows)} rows, read, computed and written`,
    HEADINGS,
    rowsOf([
      ['attain compute', computed],
      ['LibreOffice, the same workbook converted', converted],
    ]),
  );
}

async function benchMany(
  sample: SheetSnapshot,
  { workbooks, rowsEach }: FileSizes,
  folder: string,
): Promise<void> {
  const files = Array.from({ length: workbooks }, (_, index) => join(folder, `${index}.xlsx`));
  for (const file of files) writeReport(sample, rowsEach, file);
  const on = (workers: number): Promise<Timed> =>
    attain('validate', ...files, '--summary', '--workers', String(workers));
  const rows = rowsOf([
    ['one worker', await on(1)],
    ['two workers', await on(2)],
  ]);
  printTable(`${whole(workbooks)} workbooks of ${whole(rowsEach)} rows, validated`, HEADINGS, rows);
}

const HEADINGS = ['', 's', 'against the first', 'peak MB'];

function rowsOf(runs: readonly (readonly [string, Timed | null])[]): string[][] {
  const first = runs[0]?.[1]?.seconds ?? 0;
  return runs.map(([name, run]) => {
    if (run === null) return [name, 'not installed', '', ''];
    const peak = run.peakMegabytes === null ? '—' : whole(run.peakMegabytes);
    return [name, run.seconds.toFixed(1), ratio(run.seconds / first), peak];
  });
}

function attain(...args: readonly string[]): Promise<Timed> {
  return timed(process.execPath, [join(root, 'dist/cli/main.js'), ...args, '--fail-on', 'never']);
}

async function convert(file: string, folder: string): Promise<Timed | null> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'converted');
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    out,
    file,
  ];
  return timed('soffice', args).catch(() => null);
}

function writeReport(sample: SheetSnapshot, rows: number, file: string): void {
  const cells = reportOfRows(sample, rows).rows.map((row) => row.map((value) => plainValue(value)));
  const sheet = {
    name: '績效',
    visibility: 'visible',
    isProtected: false,
    rows: cells,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    merges: [],
    tables: [],
  } as const;
  writeFileSync(file, plainPackage([sheet]));
}
