import {
  canRestore,
  computeAchievement,
  interruptedWrite,
  keepInterrupted,
  openReport,
  restore,
} from '../../../../src/actions';
import { platformOf } from '../excelBench';
import { handClock } from '../handClock';
import { faultBed, plainly, SMALL_BLOCKS, type FaultBed } from './faultBed';

/** A pane whose life ends while Excel does that. */
async function closedWhile(member: string): Promise<FaultBed> {
  const bed = faultBed();
  const platform = { ...platformOf(bed.excel), ...handClock().timer };
  const closed = bed.reopened({ limits: SMALL_BLOCKS, platform });
  const view = await openReport(closed, {}, {});
  bed.excel.faults.hangMember(member);
  // Nobody will ever hear of this again.
  void computeAchievement(closed, view, { overwrite: new Set() }, {});
  await bed.excel.faults.hung;
  return bed;
}

describe('a pane that is closed in the middle of a write', () => {
  it.each([
    ['before the first cell', 'bold'],
    ['after the looks', 'formulas'],
    ['after the contents', 'columnWidth'],
  ])('and opened again says so and puts back what was written: %s', async (_, member) => {
    const bed = await closedWhile(member);
    const reopened = bed.reopened();
    await openReport(reopened, {}, {});
    const interrupted = await interruptedWrite(reopened);
    expect(interrupted?.cells).toHaveLength(12);
    plainly({ id: 'failures.interrupted', slots: { sheet: '績效', count: 12 } });
    expect((await restore(reopened, {})).skipped).toEqual([]);
    expect(bed.state('績效')).toEqual(bed.before);
    expect([await canRestore(reopened), await interruptedWrite(reopened)]).toEqual([false, null]);
  });

  it('may also be opened again to keep what was written', async () => {
    const bed = await closedWhile('columnWidth');
    const written = bed.state('績效');
    expect(written).not.toEqual(bed.before);

    const reopened = bed.reopened();
    await openReport(reopened, {}, {});
    await keepInterrupted(reopened);
    expect([await interruptedWrite(reopened), await canRestore(reopened)]).toEqual([null, true]);
    expect(bed.state('績效')).toEqual(written);
    await restore(reopened, {});
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it('but had been finished has nothing interrupted, and Restore all the same', async () => {
    const bed = faultBed();
    await bed.compute(await bed.open());
    const reopened = bed.reopened();
    await openReport(reopened, {}, {});
    expect([await interruptedWrite(reopened), await canRestore(reopened)]).toEqual([null, true]);
    await restore(reopened, {});
    expect(bed.state('績效')).toEqual(bed.before);
  });
});
