import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const calculator = ['soffice', 'libreoffice'].find(isThere);

/** Describes what LibreOffice makes of our files; skipped, with the reason in its name, where there is none. */
export function describeLibreOffice(what: string, tests: () => void): void {
  const reason = '(skipped where it is not installed: install libreoffice-calc to run it)';
  (calculator === undefined ? describe.skip : describe)(`LibreOffice ${what} ${reason}`, tests);
}

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The workbook without the results that were saved with its formulas, so that they must be calculated. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    parts[path] = strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** The cells of the first sheet as LibreOffice displays them. */
export function calculate(bytes: Uint8Array, ending = 'xlsx'): readonly (readonly string[])[] {
  return calculateAll([bytes], ending)[0] ?? [];
}

/** The first sheets of several workbooks as LibreOffice displays them, nothing of one that it does not open; it starts once for all. */
export function calculateAll(
  workbooks: readonly Uint8Array[],
  ending = 'xlsx',
): readonly (readonly (readonly string[])[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'second-engine-'));
  try {
    const files = workbooks.map((_, index) => join(folder, `report${index}.${ending}`));
    workbooks.forEach((bytes, index) => writeFileSync(files[index] ?? '', bytes));
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
        ...files,
      ],
      { stdio: 'ignore' },
    );
    return workbooks.map((_, index) => {
      const shown = join(folder, `report${index}.csv`);
      return existsSync(shown) ? parseTabbed(readFileSync(shown, 'utf8')) : [];
    });
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
