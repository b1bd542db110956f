import { openReport, readLastYear, saveScheme, STORED, validate } from '../../src/actions';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import { openCopy } from '../../src/workbook/copy/openCopy';
import { copyWorkbook } from '../../src/workbook/copy/workbookCopy';
import { WorkbookFailure } from '../../src/workbook/failure';
import type { Workbook } from '../../src/workbook/port';
import { smallReport } from '../actions/bed';

/** A workbook as another thread gets it. */
async function copied(workbook: Workbook): Promise<Workbook> {
  return openCopy(structuredClone(await copyWorkbook(workbook, Object.values(STORED), {})));
}

test('a copy reads as the workbook does, with what is kept in it', async () => {
  const workbook = smallReport();
  await saveScheme(workbook, { ...DEFAULT_SCHEME, reportYear: 2011 });
  const copy = await copied(workbook);
  const [original, view] = [await openReport(workbook, {}, {}), await openReport(copy, {}, {})];
  expect(view).toEqual(original);
  expect(view.scheme.reportYear).toBe(2011);
  expect(await validate(copy, view, {})).toEqual(await validate(workbook, original, {}));
});

test('a copy of last year’s workbook gives the same tables to compare with', async () => {
  const workbook = smallReport();
  const { reports } = await readLastYear(await copied(workbook), '去年.xlsx', {});
  expect(reports.map(({ readings }) => readings.length)).toEqual([3]);
});

test('nothing can be written to a copy', async () => {
  const copy = await copied(smallReport());
  await expect(copy.preferences.set('scheme', {})).rejects.toBeInstanceOf(WorkbookFailure);
  await expect(copy.removeSheet({ id: '1', name: '績效' })).rejects.toMatchObject({ kind: 'read-only' });
});

test('a sheet that a copy does not have is gone', async () => {
  const copy = await copied(smallReport());
  await expect(copy.read({ id: 'none', name: '別的' })).rejects.toMatchObject({ kind: 'sheet-gone' });
});
