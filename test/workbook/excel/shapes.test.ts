import { EXAMPLES, type Rows } from '../../../scripts/layouts/examples';
import {
  applyDrafts,
  compareLastYear,
  computeAchievement,
  correctActual,
  followChanges,
  mend,
  openReport,
  planReportDrafts,
  readLastYear,
  restore,
  validate,
  type ReportView,
} from '../../../src/actions';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import { fieldCell, SHAPES } from '../../../src/core/layout/table';
import { cellName, type CellAddress } from '../../../src/core/sheet/address';
import { usedRange, valueAt, type CellValue } from '../../../src/core/sheet/snapshot';
import { excelBench, type ExcelBench } from './excelBench';

jest.setTimeout(60_000);

const NAME = '績效';
const examples = SHAPES.flatMap((shape) =>
  EXAMPLES[shape].flatMap(({ rows }, index) =>
    (['zh-TW', 'en'] as const).map((language) => ({
      shape,
      number: index + 1,
      language,
      rows: rows[language],
    })),
  ),
);

/** The genuine client over the embedded Excel, with one sheet, that writes values. */
async function excelWith(rows: Rows): Promise<ExcelBench> {
  const width = Math.max(...rows.map((row) => row.length));
  const whole = rows.map((row) =>
    Array.from({ length: width }, (_, column) => ({ value: row[column] ?? '' })),
  );
  const bench = excelBench({ sheets: { [NAME]: { rows: whole } } });
  await bench.workbook.preferences.set('scheme', { ...DEFAULT_SCHEME, writes: 'values' });
  return bench;
}

/** The same sheet with every year one less. */
const aYearBefore = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((value) =>
      typeof value === 'string'
        ? value.replace(/(?<!\d)(?:11[23]|202[34])(?!\d)/g, (year) => String(Number(year) - 1))
        : value,
    ),
  );

const open = ({ workbook }: ExcelBench): Promise<ReportView> => openReport(workbook, {}, {});

/** All that the sheet holds, by cell name. */
async function cellsOf(bench: ExcelBench): Promise<Readonly<Record<string, CellValue>>> {
  const { snapshot } = await open(bench);
  const used = usedRange(snapshot);
  const filled: [string, CellValue][] = [];
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = valueAt(snapshot, { row, column });
      if (value !== '') filled.push([cellName({ row, column }), value]);
    }
  }
  return Object.fromEntries(filled);
}

const rates = ({ assessments }: ReportView): readonly (string | undefined)[] =>
  assessments.map(({ rate }) => rate?.toString());

function actualOf(view: ReportView, index: number): CellAddress {
  const assessment = view.assessments[index];
  const cell = assessment && fieldCell(assessment.indicator.record, 'actual');
  if (!cell) throw new Error(`Indicator ${String(index + 1)} has no cell for its actual.`);
  return cell;
}

/** What the cell of an actual holds once another stands there: the target that shares the cell stays. */
function withActual(view: ReportView, index: number, typed: string): CellValue {
  const { label = 0, end } = view.assessments[index]?.indicator.record.fields.actual?.[0] ?? {};
  const held = String(valueAt(view.snapshot, actualOf(view, index)));
  return label === 0 && end === undefined
    ? Number(typed)
    : held.slice(0, label) + typed + held.slice(end ?? held.length);
}

describe.each(examples)('$shape $number in $language', ({ rows }) => {
  test('computing writes beside or into the table, once; Restore gives the sheet back', async () => {
    const bench = await excelWith(rows);
    const before = await cellsOf(bench);
    const first = await computeAchievement(bench.workbook, await open(bench), { overwrite: new Set() }, {});
    expect(first.written).toBeGreaterThan(0);
    expect(first.skipped).toEqual([]);
    const written = await cellsOf(bench);
    // Whatever stood there stands there still.
    expect(written).toMatchObject(before);

    const view = await open(bench);
    expect(view.plan?.plan.cells).toEqual([]);
    await restore(bench.workbook, {});
    expect(await cellsOf(bench)).toEqual(before);
  });

  test('results follow an edit, and Restore gives the sheet back as it was edited', async () => {
    const bench = await excelWith(rows);
    await computeAchievement(bench.workbook, await open(bench), { overwrite: new Set() }, {});
    const view = await open(bench);
    bench.type(NAME, cellName(actualOf(view, 0)), withActual(view, 0, '1'));
    const followed = await followChanges(bench.workbook, await open(bench), {});
    expect(followed.written).toBeGreaterThan(0);
    const after = await open(bench);
    expect(after.plan?.plan.cells).toEqual([]);
    await restore(bench.workbook, {});
    expect(Object.keys(await cellsOf(bench)).sort()).toEqual(
      Object.keys(await cellsOf(await excelWith(rows))).sort(),
    );
  });

  test('a corrected actual counts, is kept, and moves with its indicator', async () => {
    const bench = await excelWith(rows);
    const view = await open(bench);
    const [, second] = view.assessments;
    expect(await correctActual(bench.workbook, view, second?.indicator.number ?? 0, '1')).toBeNull();
    const corrected = await open(bench);
    expect(corrected.assessments.map(({ met }) => met)).toEqual([
      view.assessments[0]?.met,
      false,
      ...view.assessments.slice(2).map(({ met }) => met),
    ]);
    expect(rates(corrected)[1]).not.toBe(rates(view)[1]);
  });

  test('a slip is found in its cell, mended there, and put back', async () => {
    const bench = await excelWith(rows);
    const { indicator } = (await open(bench)).assessments[1] ?? {};
    const cell = indicator && fieldCell(indicator.record, 'indicator');
    if (!cell) throw new Error('The second indicator has no cell for its name.');
    const at = cellName(cell);
    const before = await cellsOf(bench);
    const slip = `<b>${String(before[at])}</b>`;
    bench.type(NAME, at, slip);
    const view = await open(bench);
    const { findings } = await validate(bench.workbook, view, {});
    const found = findings.filter(({ rule }) => rule === 'markup-in-cell');
    expect(found.map((finding) => cellName(finding.at.cell))).toEqual([at]);
    await mend(bench.workbook, view, found, {});
    expect(await cellsOf(bench)).toEqual(before);
    await restore(bench.workbook, {});
    expect((await cellsOf(bench))[at]).toBe(slip);
  });

  test('drafts are written into narratives, and put back', async () => {
    const bench = await excelWith(rows);
    const before = await cellsOf(bench);
    const view = await open(bench);
    const { rows: drafts } = await planReportDrafts(
      bench.workbook,
      view,
      { mode: 'refresh', length: 'full' },
      {},
    );
    const { written, skipped } = await applyDrafts(bench.workbook, view, drafts, {});
    expect(skipped).toEqual([]);
    if (written > 0) await restore(bench.workbook, {});
    expect(await cellsOf(bench)).toEqual(before);
  });

  test('every indicator is paired with the same one in a copy from last year', async () => {
    const bench = await excelWith(rows);
    const last = await readLastYear((await excelWith(aYearBefore(rows))).workbook, 'last.xlsx', {});
    const view = await open(bench);
    const { pairing, problem } = await compareLastYear(bench.workbook, [view], last, {});
    expect(problem).toBeNull();
    expect(pairing.pairs).toHaveLength(view.assessments.length);
  });
});
