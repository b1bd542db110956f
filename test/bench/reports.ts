import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot } from '../../src/core/sheet/snapshot';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';

/**
 * Rows of a large report: the sample's twelve indicators over and over, continuation rows and all. Each time they are of
 * another office with larger counts, so that no two rows have one text: what is kept of a text read before helps none.
 */
export interface LargeReport {
  readonly indicators: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Characters of all narratives. */
  readonly characters: number;
}

const INDICATORS_IN_SAMPLE = 12;
/** Titles and headings of the sample. */
const ROWS_ABOVE = 4;

/** Reads the sample once. */
export async function readSample(): Promise<SheetSnapshot> {
  const bytes = readFileSync(new URL('../../assets/sample/sample-report.xlsx', import.meta.url));
  const workbook = await openWorkbookFile(bytes, 'sample-report.xlsx');
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('The sample has no sheet.');
  return workbook.read(sheet);
}

/** A report of about `indicators` indicators, in whole samples. */
export function largeReport(sample: SheetSnapshot, indicators: number): LargeReport {
  const [title = [], , , heading = [], ...body] = sample.values;
  const times = Math.max(1, Math.round(indicators / INDICATORS_IN_SAMPLE));
  const repeated = Array.from({ length: times }, (_, index) => ofOffice(body, index)).flat();
  return {
    indicators: times * INDICATORS_IN_SAMPLE,
    rows: [title, heading, ...repeated],
    characters: repeated.reduce((sum, row) => sum + String(row[3] ?? '').length, 0),
  };
}

/** Counts, but no years, shares, levels and numberings. */
const COUNT = /(?<![\d.,])\d{1,3}(?:,?\d{3})*(?=\s?(?:件|人|場|次|國|縣市|位|名))/g;
const STEMS = Array.from('甲乙丙丁戊己庚辛壬癸');
const BRANCHES = Array.from('子丑寅卯辰巳午未申酉戌亥');
const NAME = 1;
const NARRATIVE = 3;

/** The sample as another office reports it: everything counted so many times, so that sums and rates stay true. */
function ofOffice(body: SheetSnapshot['values'], index: number): SheetSnapshot['values'] {
  const office = `${letters(index)}區`;
  return body.map((row) =>
    row.map((cell, column) => {
      if (typeof cell !== 'string' || cell === '' || row[NARRATIVE] === HEADING) return cell;
      const counted = cell.replace(COUNT, (count) => multiplied(count, index + 1));
      if (column === NAME) return counted.replace(/^(?:<p>)?/, `$&${office}`);
      return column === NARRATIVE ? counted.replace(LAST_STOP, `，由${office}承辦。`) : counted;
    }),
  );
}

const LAST_STOP = /。(?=[^。]*$)/;
const HEADING = '績效衡量暨達成情形分析';

/** 甲子, 乙子, …: as many as needed, each once. */
function letters(index: number): string {
  const [stem, branch] = [STEMS[index % 10], BRANCHES[Math.floor(index / 10) % 12]];
  const rest = Math.floor(index / 120);
  return `${rest === 0 ? '' : letters(rest - 1)}${stem ?? ''}${branch ?? ''}`;
}

const multiplied = (count: string, times: number): string => {
  const product = String(Number(count.replaceAll(',', '')) * times);
  return count.length > 3 && !count.includes(',') ? product : Number(product).toLocaleString('en-US');
};

/** A report of about so many rows below its headings, in whole samples. */
export function reportOfRows(sample: SheetSnapshot, rows: number): LargeReport {
  const inSample = sample.values.length - ROWS_ABOVE;
  return largeReport(sample, (rows / inSample) * INDICATORS_IN_SAMPLE);
}

/** The rows as a snapshot, for measuring the core alone. */
export function snapshotOf({ rows }: LargeReport): SheetSnapshot {
  const text = rows.map((row) => row.map(String));
  return {
    sheet: { id: 'bench', name: '績效' },
    origin: { row: 0, column: 0 },
    values: rows,
    formulas: rows,
    text,
    numberFormats: rows.map((row) => row.map(() => 'General')),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: 'unknown',
    tables: [],
    protection: 'none',
  };
}
