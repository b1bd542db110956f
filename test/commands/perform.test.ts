import * as actions from '../../src/actions';
import { message } from '../../src/core/language/message';
import { createPane } from '../../src/taskpane/store/createPane';
import { NO_PREFERENCES } from '../../src/taskpane/store/personal';
import { perform } from '../../src/taskpane/store/performing';
import { memoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { noFiles } from '../../src/worker/workerFiles';

const headings = ['策略績效目標', '衡量指標', '年度目標值', '實際值', '達成情形說明'];
const report = [headings, ['提升服務', '申辦件數', '600,000 件', '603,349 件', '']];
const another = [headings, ['充實館藏', '購書冊數', '500 冊', '450 冊', '']];

function bed(sheets = { 績效: report, 圖書: another }) {
  const workbook = memoryWorkbook(sheets);
  const logged: unknown[] = [];
  const pane = createPane({
    loadFiles: async () => noFiles(message('files.no-worker')),
    loadDocuments: async () => ({ word: async () => new Uint8Array() }),
    loadEngine: async () => ({ workbook, actions }),
    firstRun: { isFirst: () => false, over: () => undefined },
    personal: { read: () => ({ ...NO_PREFERENCES, asks: false }), keep: () => true },
    log: (error) => logged.push(error),
  });
  const cells = async (name: string) => {
    const sheet = (await workbook.sheets()).find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return (await workbook.read(sheet)).values;
  };
  return { workbook, pane, cells, logged };
}

describe('a job that a command asks for, with no pane in sight', () => {
  it('computes on the active sheet and leaves the outcome for the pane', async () => {
    const { pane, cells, logged } = bed();
    const before = await cells('績效');
    expect(await perform(pane, 'compute')).toBe('to-be-seen');
    expect(await cells('績效')).not.toEqual(before);
    expect(pane.state()).toMatchObject({ tab: 'overview', outcome: { kind: 'computed' }, restorable: true });
    expect(await perform(pane, 'restore')).toBe('quiet');
    expect(await cells('績效')).toEqual(before);
    expect(logged).toEqual([]);
  });

  it('turns to the sheet that is active by then', async () => {
    const { pane, workbook, cells } = bed();
    await perform(pane, 'validate');
    expect(pane.state()).toMatchObject({ tab: 'findings', view: { snapshot: { sheet: { name: '績效' } } } });
    const other = (await workbook.sheets()).find(({ name }) => name === '圖書');
    if (!other) throw new Error('There is no other sheet.');
    await workbook.reveal(other, { row: 0, column: 0 });
    const untouched = await cells('績效');
    await perform(pane, 'compute');
    expect(pane.state()).toMatchObject({ view: { snapshot: { sheet: { name: '圖書' } } }, review: null });
    expect(await cells('圖書')).not.toEqual(another);
    expect(await cells('績效')).toEqual(untouched);
  });

  it('drafts, and writes nothing', async () => {
    const { pane, cells } = bed();
    const before = await cells('績效');
    expect(await perform(pane, 'draft')).toBe('to-be-seen');
    expect(pane.state()).toMatchObject({ tab: 'draft', drafts: { rows: [{ number: 1 }] } });
    expect(await cells('績效')).toEqual(before);
  });

  it('says so when there is nothing to restore', async () => {
    const { pane } = bed();
    expect(await perform(pane, 'restore')).toBe('to-be-seen');
    expect(pane.state().failure).toMatchObject({ id: 'failures.nothing-to-restore' });
  });

  it('says so when the sheet has no report', async () => {
    const { pane } = bed({ 績效: [['購物清單'], ['牛奶']], 圖書: another });
    expect(await perform(pane, 'compute')).toBe('to-be-seen');
    expect(pane.state().failure).not.toBeNull();
  });
});
