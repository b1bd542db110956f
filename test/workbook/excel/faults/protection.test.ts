import { canRestore, validate, writeFindings } from '../../../../src/actions';
import { failureOf } from '../../bench';
import { before, faultBed, plainly } from './faultBed';

describe('protection', () => {
  it('of the sheet leaves it as it is, and the rates can still be seen', async () => {
    const bed = faultBed();
    bed.protect('績效');
    const view = await bed.open();
    const failure = await failureOf(bed.compute(view));
    expect(failure.kind).toBe('protected');
    expect(plainly(failure.explanation).zh).toContain('「績效」受保護');
    expect(view.assessments.map(({ shown }) => shown)).toEqual(['100.56%', '140.00%', '90.00%']);
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('that a colleague switches on between preview and writing is named, and nothing is left half-done', async () => {
    const bed = faultBed();
    const view = await bed.open();
    // Request 1 checks, 2 notes what Restore will need, 3 writes.
    before(bed, 3, () => bed.protect('績效'));
    const failure = await failureOf(bed.compute(view));
    expect([failure.kind, failure.details.inverse]).toEqual(['protected', undefined]);
    plainly(failure.explanation);
    expect(bed.state('績效')).toEqual(bed.before);
    expect(await canRestore(bed.workbook)).toBe(false);
  });

  it('of the workbook lets results be written, and says why no sheet of findings is', async () => {
    const bed = faultBed();
    await bed.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const view = await bed.open();
    expect((await bed.compute(view)).skipped).toEqual([]);
    await bed.restore();
    const validation = await validate(bed.workbook, view, {});
    const failure = await failureOf(writeFindings(bed.workbook, view, validation, 'zh-TW', {}));
    expect(failure.kind).toBe('protected');
    expect(plainly(failure.explanation).en).toContain('structure is protected');
    expect(bed.state('績效')).toEqual(bed.before);
    expect((await bed.workbook.sheets()).map(({ name }) => name)).toEqual(['績效', '備忘']);
  });
});
