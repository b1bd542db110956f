import { canRestore } from '../../../../src/actions';
import { failureOf } from '../../bench';
import { before, endOf, faultBed, plainly, SMALL_BLOCKS, type FaultBed } from './faultBed';

/** With these Excel refuses a request as a whole; any other may come in its midst. */
const OF_THE_WHOLE = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'];
const CODES = [
  'AccessDenied',
  'InvalidSelection',
  'GeneralException',
  'ItemNotFound',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'FilteredRangeConflict',
  'MergedRangeConflict',
  'UndoNotSupported',
  'UnsupportedSheet',
  'InactiveWorkbook',
  'ApiNotFound',
  'ActivityLimitReached',
  'NotImplemented',
  'SomethingNobodyKnows',
];

describe.each(OF_THE_WHOLE)('%s', (code) => {
  it.each([1, 2, 3, 4])(
    'for request %i of a job is said plainly, and Restore puts back what was written',
    async (request) => {
      const bed = faultBed({ limits: SMALL_BLOCKS });
      const view = await bed.open();
      before(bed, request, () => bed.excel.faults.failAction(0, code));
      await endsPlainly(bed, bed.compute(view));
    },
  );
});

describe.each(CODES)('%s', (code) => {
  it('while reading is said plainly, and changes nothing', async () => {
    const bed = faultBed();
    for (let time = 0; time < 30; time++) bed.excel.faults.failMember('getRowProperties', code);
    const failure = await failureOf(bed.open());
    plainly(failure.explanation);
    expect(bed.state('績效')).toEqual(bed.before);
  });

  it.each(['values', 'formulas', 'numberFormat', 'bold', 'columnWidth', 'add'])(
    'while writing (%s) is said plainly, and Restore puts back whatever was written',
    async (member) => {
      const bed = faultBed({ limits: SMALL_BLOCKS });
      const view = await bed.open();
      bed.excel.faults.failMember(member, code);
      await endsPlainly(bed, bed.compute(view));
    },
  );
});

/** Nothing was written and it says so, or something was and there is a way back. */
async function endsPlainly(bed: FaultBed, work: Promise<unknown>): Promise<void> {
  const failure = await endOf(work);
  if (failure) plainly(failure.explanation);
  const isChanged = JSON.stringify(bed.state('績效')) !== JSON.stringify(bed.before);
  expect(await canRestore(bed.workbook)).toBe(isChanged);
  if (isChanged) await bed.restore();
  expect(bed.state('績效')).toEqual(bed.before);
}
