import { canRestore, validate } from '../../../../src/actions';
import { failureOf } from '../../bench';
import { faultBed, plainly } from './faultBed';

describe('an Excel or a workbook that has less', () => {
  it('ExcelApi 1.9 computes, validates and restores', async () => {
    const bed = faultBed({ api: '1.9' });
    const view = await bed.open();
    expect((await validate(bed.workbook, view, {})).findings).toBeDefined();
    expect((await bed.compute(view)).written).toBe(12);
    await bed.restore();
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('a chart sheet in front leaves the first worksheet to be read', async () => {
    const bed = faultBed();
    bed.excel.faults.breakMember('WorksheetCollection.getActiveWorksheet', 'UnsupportedSheet');
    const view = await bed.open();
    expect([view.snapshot.sheet.name, view.assessments.length]).toEqual(['績效', 3]);
    expect((await bed.workbook.sheets()).map(({ active }) => active)).toEqual([false, false]);
    await bed.compute(view);
    await bed.restore();
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it.each(['ApiNotFound', 'AccessDenied', 'GeneralException', 'NotImplemented'])(
    'no workbook settings (%s): everything works until the pane is closed, and that is said',
    async (code) => {
      const bed = faultBed();
      bed.excel.faults.breakMember('Workbook.settings', code);
      const view = await bed.open();
      const { problem } = bed.workbook.preferences;
      if (!problem) throw new Error('Nothing was said.');
      expect(plainly(problem).en).toContain('cannot keep settings');
      expect((await bed.compute(view)).written).toBe(12);
      expect((await bed.open()).plan?.plan.cells).toEqual([]);
      await bed.restore();
      expect(bed.state('績效')).toEqual(bed.before);
    },
  );

  it('a workbook that was opened read-only is not changed, and says how to change that', async () => {
    const bed = faultBed();
    bed.excel.faults.isReadOnly = true;
    const view = await bed.open();
    const failure = await failureOf(bed.compute(view));
    expect([failure.kind, failure.details.inverse]).toEqual(['read-only', undefined]);
    expect(plainly(failure.explanation).zh).toContain('不允許修改');
    expect(bed.state('績效')).toEqual(bed.before);
    expect(await canRestore(bed.workbook)).toBe(false);
  });
});
