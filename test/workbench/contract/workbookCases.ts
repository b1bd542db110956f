import type { CellChange, Selection, SheetChange } from '../../../src/workbench/host/storage';
import { UNPROTECTED } from '../../../src/workbench/host/storage';
import { agree } from './agree';
import { at, put, storageCase, values, type StorageCase } from './storageCase';

const table = {
  id: '{T1}',
  name: '績效表',
  area: at('A3:D9'),
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
};

/** What every storage does with sheets, objects on them, undo and events. */
export const WORKBOOK_CASES: readonly StorageCase[] = [
  storageCase('sheets are added at the end, renamed, moved and removed', (storage, sheet) => {
    const second = storage.addSheet('績效');
    const third = storage.addSheet('附表');
    agree(
      'order',
      storage.sheets().map((one) => one.name()),
      [sheet.name(), '績效', '附表'],
    );
    third.rename('附表二');
    storage.moveSheet(third.id, 0);
    agree(
      'moved',
      storage.sheets().map((one) => one.name()),
      ['附表二', sheet.name(), '績效'],
    );
    storage.removeSheet(second.id);
    agree(
      'removed',
      storage.sheets().map((one) => one.name()),
      ['附表二', sheet.name()],
    );
    agree('same object', storage.sheets()[1] === sheet, true);
  }),

  storageCase('adding a sheet does not activate it', (storage, sheet) => {
    const second = storage.addSheet('績效');
    agree('active', storage.activeSheet().id, sheet.id);
    storage.activate(second.id);
    agree('activated', storage.activeSheet().id, second.id);
  }),

  storageCase('a sheet hides and shows', (storage) => {
    const second = storage.addSheet('底稿');
    second.setVisibility('Hidden');
    agree('hidden', second.visibility(), 'Hidden');
    second.setVisibility('Visible');
    agree('shown', second.visibility(), 'Visible');
  }),

  storageCase('a selection is remembered, and activates its sheet', (storage) => {
    const second = storage.addSheet('績效');
    storage.select({ sheetId: second.id, areas: [at('B2:C3')] });
    agree('selection', storage.selection(), { sheetId: second.id, areas: [at('B2:C3')] });
    agree('active', storage.activeSheet().id, second.id);
  }),

  storageCase('records are kept by kind and key, in order', (storage, sheet) => {
    const settings = storage.records('settings');
    settings.set('b', { rounding: 2, labels: ['達成', null] });
    settings.set('a', '值');
    storage.records('other').set('b', 1);
    agree('keys', settings.keys(), ['b', 'a']);
    agree('value', storage.records('settings').get('b'), { rounding: 2, labels: ['達成', null] });
    settings.remove('b');
    agree('gone', [settings.get('b'), settings.keys()], [undefined, ['a']]);
    sheet.records('notes').set('A1', '備註');
    agree('of the sheet', sheet.records('notes').get('A1'), '備註');
  }),

  storageCase('tables are put, replaced and removed', (_, sheet) => {
    sheet.putTable(table);
    agree('put', sheet.tables(), [table]);
    sheet.putTable({ ...table, area: at('A3:F9') });
    agree(
      'replaced',
      sheet.tables().map(({ area }) => area),
      [at('A3:F9')],
    );
    sheet.removeTable('{T1}');
    agree('removed', sheet.tables(), []);
  }),

  storageCase(
    'a table moves with its cells, grows with those inserted into it, and goes with them',
    (_, sheet) => {
      put(sheet, 'A3', [['指標', '目標', '實績', '達成率']]);
      sheet.putTable(table);
      const area = (): unknown => sheet.tables()[0]?.area;
      sheet.insertCells(at('1:2'), 'Down');
      agree('below', area(), at('A5:D11'));
      sheet.insertCells(at('A7:D7'), 'Down');
      agree('larger', area(), at('A5:D12'));
      sheet.deleteCells(at('6:8'), 'Up');
      agree('smaller', area(), at('A5:D9'));
      sheet.insertCells(at('A:A'), 'Right');
      agree('beside', area(), at('B5:E9'));
      sheet.deleteCells(at('5:9'), 'Up');
      agree('gone', sheet.tables(), []);
    },
  ),

  storageCase('protection is remembered', (_, sheet) => {
    agree('at first', sheet.protection(), UNPROTECTED);
    const record = { protected: true, password: 'x', options: { allowFormatCells: true } };
    sheet.setProtection(record);
    agree('set', sheet.protection(), record);
    sheet.setProtection(UNPROTECTED);
    agree('lifted', sheet.protection().protected, false);
  }),

  storageCase('all that a batch changes is one step of undo', async (storage, sheet) => {
    put(sheet, 'A1', [['原來']]);
    await storage.batch(async () => {
      put(sheet, 'A1', [['一']]);
      put(sheet, 'A1', [['二']]);
      put(sheet, 'B1', [[3]]);
      sheet.patchStyle([at('A1')], { bold: true });
      sheet.writeNumberFormats(0, 1, [['0.00%']]);
    });
    agree('undo', await storage.undo(), true);
    agree('values', values(sheet, 'A1:B1'), [['原來', null]]);
    agree('bold', sheet.readStyles(at('A1'))[0]?.[0]?.bold, false);
    agree('format', sheet.readNumberFormats(at('B1')), [['General']]);
    agree('redo', await storage.redo(), true);
    agree('values again', values(sheet, 'A1:B1'), [['二', 3]]);
    agree('format again', sheet.readNumberFormats(at('B1')), [['0.00%']]);
  }),

  storageCase(
    'what is kept with the workbook is no step of undo, and undo leaves it alone',
    async (storage, sheet) => {
      const kept = storage.records('kept');
      await storage.batch(async () => kept.set('begun', 'yes'));
      await storage.batch(async () => {
        put(sheet, 'A1', [['寫入']]);
        kept.set('done', 'yes');
      });
      await storage.batch(async () => kept.remove('begun'));
      agree('undo', await storage.undo(), true);
      agree('cell', values(sheet, 'A1'), [[null]]);
      agree('kept', [kept.get('begun'), kept.get('done')], [undefined, 'yes']);
    },
  ),

  storageCase('a batch that adds a sheet is taken back whole', async (storage, sheet) => {
    await storage.batch(async () => {
      put(storage.addSheet('檢核結果'), 'A1', [['發現']]);
      put(sheet, 'A1', [['改']]);
    });
    await storage.undo();
    agree(
      'sheets',
      storage.sheets().map((one) => one.name()),
      [sheet.name()],
    );
    agree('cell', values(sheet, 'A1'), [[null]]);
  }),

  storageCase('what a batch throws comes out, and what it did can be undone', async (storage, sheet) => {
    const failure = new Error('stop');
    const thrown = await storage
      .batch(async () => {
        put(sheet, 'A1', [['半']]);
        throw failure;
      })
      .catch((error: unknown) => error);
    agree('thrown', thrown === failure, true);
    await storage.undo();
    agree('cell', values(sheet, 'A1'), [[null]]);
  }),

  storageCase('changes of contents are told, with who made them; formats are not', async (storage, sheet) => {
    const changes: CellChange[] = [];
    const stop = storage.onCellsChanged((change) => changes.push(change));
    put(sheet, 'B2', [[1, 2]]);
    await storage.batch(async () => put(sheet, 'A1', [['x']]));
    sheet.patchStyle([at('A1')], { bold: true });
    sheet.writeNumberFormats(0, 0, [['0%']]);
    await storage.settled();
    stop();
    put(sheet, 'C9', [[1]]);
    agree('changes', changes, [
      { sheetId: sheet.id, area: at('B2:C2'), kind: 'RangeEdited', origin: 'user' },
      { sheetId: sheet.id, area: at('A1'), kind: 'RangeEdited', origin: 'batch' },
    ]);
  }),

  storageCase('recalculated results are not told as changes', async (storage, sheet) => {
    sheet.writeCells(0, 1, [[{ formula: '=A1*2' }]]);
    await storage.settled();
    const changes: CellChange[] = [];
    storage.onCellsChanged((change) => changes.push(change));
    put(sheet, 'A1', [[4]]);
    await storage.settled();
    agree('value', values(sheet, 'B1'), [[8]]);
    agree(
      'areas',
      changes.map(({ area }) => area),
      [at('A1')],
    );
  }),

  storageCase('selections, activations and sheets coming and going are told', (storage, sheet) => {
    const selections: Selection[] = [];
    const sheets: SheetChange[] = [];
    storage.onSelectionChanged((selection) => selections.push(selection));
    storage.onSheetChanged((change) => sheets.push(change));
    const second = storage.addSheet('績效');
    storage.activate(second.id);
    storage.select({ sheetId: second.id, areas: [at('B2')] });
    storage.activate(sheet.id);
    storage.removeSheet(second.id);
    agree(
      'last selection told',
      selections.some(({ sheetId, areas }) => sheetId === second.id && areas[0]?.row === 1),
      true,
    );
    agree(
      'sheets',
      sheets.map(({ kind }) => kind),
      ['added', 'activated', 'activated', 'removed'],
    );
  }),

  storageCase('nobody is typing in a fresh workbook', (storage) => {
    agree('editing', storage.isEditing(), false);
  }),
];
