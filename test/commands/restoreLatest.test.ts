import { addToJournal } from '../../src/actions/journal';
import { restoreLatest } from '../../src/commands/restoreLatest';
import { message } from '../../src/core/language/message';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const showAsTaskpane = jest.fn(() => Promise.resolve());

beforeEach(() => {
  showAsTaskpane.mockClear();
  const context = { requirements: { isSetSupported: () => true } };
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane }, context } });
});

describe('Restore on the ribbon', () => {
  it('puts back what was written last', async () => {
    const workbook = memoryWorkbook({ 績效: [['達成率'], ['98%']] });
    const [sheet] = await workbook.sheets();
    if (!sheet) throw new Error('a workbook without sheets');
    const change = {
      cell: { row: 1, column: 0 },
      before: { kind: 'value', value: '98%' },
      after: { kind: 'value', value: 1.005 },
      why: message('job.compute'),
    } as const;
    const { inverse } = await workbook.apply({ sheet, cells: [change], looks: [], widths: [], tables: [] });
    await addToJournal(workbook, inverse);

    await restoreLatest(workbook);

    expect((await workbook.read(sheet)).values).toEqual([['達成率'], ['98%']]);
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });

  it('shows the pane, which says why, when there is nothing to put back', async () => {
    await restoreLatest(memoryWorkbook({ 績效: [['達成率']] }));
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  });
});
