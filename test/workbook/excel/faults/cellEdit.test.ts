import type { Message } from '../../../../src/core/language/message';
import { change, content, failureOf, planFor, sheetNamed } from '../../bench';
import { handClock } from '../handClock';
import { platformOf } from '../excelBench';
import { faultBed, plainly, tick } from './faultBed';

const EMPTY = content(null);

describe('a cell that is being edited', () => {
  it('is waited for, the user is asked to finish, and then all is done', async () => {
    const clock = handClock();
    const told: (Message | null)[] = [];
    const bed = faultBed();
    const workbook = bed.reopened({
      platform: { ...platformOf(bed.excel), ...clock.timer },
      waiting: (message) => told.push(message),
    });
    const sheet = await sheetNamed(workbook, '績效');
    bed.excel.faults.startCellEdit();
    const work = workbook.apply(planFor(sheet, { cells: [change('E2', EMPTY, content(1))] }));
    await tick();
    clock.advance(1_000);
    const [notice] = told;
    if (!notice) throw new Error('Nothing was said.');
    expect(plainly(notice).zh).toContain('Enter');
    expect(bed.state('績效')).toEqual(bed.before);
    bed.excel.faults.endCellEdit();
    expect((await work).written).toBe(1);
    expect(told.at(-1)).toBeNull();
  });

  it('for longer than Excel is waited for, leaves the sheet as it was', async () => {
    const clock = handClock();
    const bed = faultBed();
    const workbook = bed.reopened({ platform: { ...platformOf(bed.excel), ...clock.timer } });
    const sheet = await sheetNamed(workbook, '績效');
    bed.excel.faults.startCellEdit();
    const failing = failureOf(workbook.apply(planFor(sheet, { cells: [change('E2', EMPTY, content(1))] })));
    await tick();
    clock.advance(30_000);
    const failure = await failing;
    expect([failure.kind, failure.details.inverse]).toEqual(['timeout', undefined]);
    plainly(failure.explanation);
    expect(bed.state('績效')).toEqual(bed.before);
  });
});
