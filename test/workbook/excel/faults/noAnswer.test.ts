import { canRestore, computeAchievement, openReport, restore } from '../../../../src/actions';
import { handClock } from '../handClock';
import { platformOf } from '../excelBench';
import { endOf, faultBed, plainly, SMALL_BLOCKS, tick } from './faultBed';

describe('a request that never returns', () => {
  /** What is asked of Excel in a request that hangs: a look before the writing, what Restore needs, the writing. */
  const MEMBERS = ['getCellProperties', 'add', 'bold', 'formulas', 'columnWidth', '_RemoveReference'];

  it.each(MEMBERS)('(%s) is given up, and what it may have written is put back', async (member) => {
    const clock = handClock();
    const bed = faultBed({ limits: SMALL_BLOCKS });
    const workbook = bed.reopened({
      limits: SMALL_BLOCKS,
      platform: { ...platformOf(bed.excel), ...clock.timer },
    });
    const view = await openReport(workbook, {}, {});
    bed.excel.faults.hangMember(member);
    const ending = endOf(computeAchievement(workbook, view, { overwrite: new Set() }, {}));
    const over = new AbortController();
    void ending.finally(() => over.abort());
    for (let patience = 0; !over.signal.aborted && patience < 500; patience++) {
      await tick();
      if (patience % 100 === 99) clock.advance(30_000);
    }
    expect(over.signal.aborted).toBe(true);
    const failure = await ending;
    expect(failure?.kind).toBe(member === '_RemoveReference' ? undefined : 'timeout');
    if (failure) plainly(failure.explanation);
    const anew = bed.reopened();
    await anew.sheets();
    if (await canRestore(anew)) expect((await restore(anew, {})).skipped).toEqual([]);
    expect(bed.state('績效')).toEqual(bed.before);
  });
});
