import * as actions from '../../../src/actions';
import { noFiles } from '../../../src/worker/workerFiles';
import { message } from '../../../src/core/language/message';
import { createPane } from '../../../src/taskpane/store/createPane';
import { NO_PREFERENCES } from '../../../src/taskpane/store/personal';
import { excelBench } from './excelBench';

// A pane reads an edited sheet once its user has paused.
jest.setTimeout(20_000);

/** A pane in live mode over the genuine client, with results that stand in the sheet. */
async function livePane() {
  const rows = [
    ['衡量指標', '目標值', '實際值'],
    ['講習場次', '100 場', '157 場'],
    ['稽查件數', '60 件', '84 件'],
  ].map((row) => row.map((value) => ({ value })));
  const { workbook, excel } = excelBench({ sheets: { 績效: { rows } } });
  const pane = createPane({
    loadFiles: async () => noFiles(message('files.no-worker')),
    loadDocuments: async () => ({ word: async () => new Uint8Array() }),
    loadEngine: async () => ({ workbook, actions }),
    firstRun: { isFirst: () => false, over: () => undefined },
    personal: { read: () => ({ ...NO_PREFERENCES, live: true }), keep: () => true },
    log: (error) => {
      throw error;
    },
  });
  await pane.start();
  await pane.compute();
  const rate = (cell: string): unknown => {
    const row = Number(cell.slice(1)) - 1;
    return excel.sheet('績效').readCells({ row, column: 3, rows: 1, columns: 1 })[0]?.[0]?.value;
  };
  return { pane, excel, rate };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

it('edits in Excel are followed in one pass, and its own writes are not taken for edits', async () => {
  const { pane, excel, rate } = await livePane();
  await pause(1_000);
  const quiet = excel.roundTrips();
  await pause(1_500);
  expect(excel.roundTrips()).toBe(quiet);
  expect([rate('D2'), rate('D3')]).toEqual([1.57, 1.4]);

  excel.typed('績效', 'B2', '157 場');
  excel.typed('績效', 'B3', '42 件');
  await pause(2_500);
  expect([rate('D2'), rate('D3')]).toEqual([1, 2]);
  expect(pane.state()).toMatchObject({ outdated: false, work: null, failure: null });

  await pane.restore();
  expect([rate('D2'), rate('D3')]).toEqual([null, null]);
});
