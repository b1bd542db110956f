import {
  applyDrafts,
  computeAchievement,
  openReport,
  planReportDrafts,
  validate,
  type ReportView,
} from '../../../src/actions';
import { writeFindings } from '../../../src/actions/findingsSheet';
import { statusWord } from '../../../src/core/achievement/words';
import { cellName } from '../../../src/core/sheet/address';
import { loadEngine } from '../../../src/workbook/file/engine';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { richReport } from '../../fixtures/files/richReport';
import { calculate, describeLibreOffice, withoutResults } from './libreOffice';
import { cellsOf, differingParts, elementsOf, partsOf } from './partContents';

jest.setTimeout(180_000);

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
/** Where Attain keeps what it must remember: how to undo, which sheet is its own. */
const MEMORY = ['customXml/item2.xml', 'xl/_rels/workbook.xml.rels'];

let before: Uint8Array;
beforeAll(async () => (before = richReport(await loadEngine())));

const opened = async (): Promise<{ readonly workbook: FileWorkbook; readonly view: ReportView }> => {
  const workbook = await openWorkbookFile(before, 'report.xlsm');
  return { workbook, view: await openReport(workbook, {}, {}) };
};

const computed = async (): Promise<{ readonly view: ReportView; readonly after: Uint8Array }> => {
  const { workbook, view } = await opened();
  const { written, skipped } = await computeAchievement(workbook, view, { overwrite: new Set() }, {});
  expect([written > 0, skipped]).toEqual([true, []]);
  return { view, after: workbook.toBytes() };
};

/** Elements of a part other than cells and what counts them. */
const aroundCells = (bytes: Uint8Array, part: string): readonly string[] =>
  elementsOf(partsOf(bytes).get(part)).filter(
    (element) => !/^worksheet(?: |\/(?:dimension|cols|sheetData|mergeCells)[/ ])/.test(element),
  );

function expectSameCells(after: Uint8Array, changed: ReadonlySet<string>): void {
  const [old, made] = [before, after].map((bytes) => cellsOf(partsOf(bytes).get(SHEET)));
  const names = [...(old ?? new Map<string, string>()).keys()].filter((name) => !changed.has(name));
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) expect([name, made?.get(name)]).toEqual([name, old?.get(name)]);
}

test('opening and saving changes not one byte of any part', async () => {
  const { workbook } = await opened();
  expect(differingParts(before, workbook.toBytes())).toEqual([]);
});

describe('computing', () => {
  test('changes the sheet, its table and its styles, and what Attain remembers', async () => {
    const { after } = await computed();
    expect(differingParts(before, after)).toEqual(
      [...MEMORY, 'xl/styles.xml', TABLE, 'xl/workbook.xml', SHEET].sort(),
    );
  });

  test('keeps of the changed sheet every other cell, and all that is not cells', async () => {
    const { view, after } = await computed();
    expectSameCells(after, new Set(view.plan?.plan.cells.map(({ cell }) => cellName(cell))));
    expect(aroundCells(after, SHEET)).toEqual(aroundCells(before, SHEET));
  });

  test('keeps of the other changed parts all that was there', async () => {
    const { after } = await computed();
    const [old, made] = [partsOf(before), partsOf(after)];
    for (const part of ['xl/_rels/workbook.xml.rels', 'xl/styles.xml', TABLE]) {
      const kept = new Set(elementsOf(made.get(part)));
      const lost = elementsOf(old.get(part)).filter((element) => !kept.has(element));
      // Lists hold more, and say how many; the table reaches further.
      expect(lost.filter((element) => !/ count=\d+| ref=A3:E15 /.test(element))).toEqual([]);
    }
    const workbook = elementsOf(made.get('xl/workbook.xml'));
    const calculation = (element: string): boolean => element.startsWith('workbook/calcPr');
    expect(workbook.filter((element) => !calculation(element))).toEqual(
      elementsOf(old.get('xl/workbook.xml')).filter((element) => !calculation(element)),
    );
  });
});

test('drafting changes the narratives, wraps them, and changes nothing round them', async () => {
  const { workbook, view } = await opened();
  const plan = await planReportDrafts(workbook, view, { mode: 'rewrite', length: 'concise' }, {});
  const { written } = await applyDrafts(workbook, view, plan.rows, {});
  expect(written).toBeGreaterThan(0);
  const after = workbook.toBytes();
  expect(differingParts(before, after)).toEqual(
    [...MEMORY, 'xl/styles.xml', 'xl/workbook.xml', SHEET].sort(),
  );
  expectSameCells(after, new Set(plan.plan.cells.map(({ cell }) => cellName(cell))));
  expect(aroundCells(after, SHEET)).toEqual(aroundCells(before, SHEET));
});

test('a findings sheet is added, and every sheet that was there stays byte for byte', async () => {
  const { workbook, view } = await opened();
  const { findings } = await validate(workbook, view, {});
  const { name } = await writeFindings(workbook, view, { findings }, 'en', {});
  const after = workbook.toBytes();
  expect((await (await openWorkbookFile(after, 'after.xlsm')).sheets()).map((sheet) => sheet.name)).toEqual([
    'Performance',
    'Figures',
    name,
  ]);
  expect(differingParts(before, after)).toEqual(
    [...MEMORY, '[Content_Types].xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml'].sort(),
  );
});

describeLibreOffice('opens the rich workbook that was computed', () => {
  test('and recalculates our formulas to our numbers', async () => {
    const { view, after } = await computed();
    const shown = calculate(withoutResults(after), 'xlsm');
    const { table } = await openReport(await openWorkbookFile(after, 'after.xlsm'), {}, {});
    const rates = view.assessments.filter(({ rate }) => rate !== null);
    expect(rates.length).toBeGreaterThanOrEqual(7);
    for (const assessment of view.assessments) {
      const row = shown[assessment.indicator.rows.first];
      expect(row?.[table?.columns.status ?? -1]).toBe(statusWord(assessment, view.scheme, 'en'));
      const rate = row?.[table?.columns.rate ?? -1] ?? '';
      if (assessment.rate) expect(Number(rate.replace(/%$/, ''))).toBeCloseTo(assessment.rate.toNumber(), 6);
    }
  });
});
