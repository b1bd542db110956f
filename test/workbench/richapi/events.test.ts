import { openExcel } from '../../support/excel';

test('changes on a sheet reach its handlers and those of the workbook, with their source', async () => {
  const excel = openExcel({ sheets: { 績效: [], 附表: [] } });
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('績效').onChanged.add(async ({ address, triggerSource }) => {
      heard.push(`sheet ${address} ${triggerSource}`);
    });
    worksheets.onChanged.add(async ({ address, type, source }) => {
      heard.push(`workbook ${address} ${type} ${source}`);
    });
    await context.sync();
    worksheets.getItem('績效').getRange('B2:C2').values = [[1, 2]];
    await context.sync();
  });
  excel.typed('績效', 'A1', '人');
  excel.typed('附表', 'D4', 1);
  await excel.eventsDelivered();
  expect(heard).toEqual([
    'sheet B2:C2 ThisLocalAddin',
    'workbook B2:C2 WorksheetChanged Local',
    'sheet A1 Unknown',
    'workbook A1 WorksheetChanged Local',
    'workbook D4 WorksheetChanged Local',
  ]);
});

test('a change event leads to the range that changed', async () => {
  const excel = openExcel({ sheets: { 績效: [] } });
  const texts: unknown[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('績效').onChanged.add(async (event) => {
      await excel.Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values,address');
        await inner.sync();
        texts.push([range.address, range.values]);
      });
    });
    await context.sync();
  });
  excel.typed('績效', 'C3', '2%');
  await excel.eventsDelivered();
  expect(texts).toEqual([['績效!C3', [[0.02]]]]);
});

test('selecting and changing sheets is told', async () => {
  const excel = openExcel({ sheets: { 績效: [], 附表: [] } });
  const heard: string[] = [];
  const second = excel.sheet('附表');
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      heard.push(`select ${worksheetId === second.id ? '附表' : '績效'} ${address}`);
    });
    worksheets.onActivated.add(async ({ worksheetId }) => {
      heard.push(`activate ${worksheetId === second.id ? '附表' : '績效'}`);
    });
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    await context.sync();
    worksheets.getItem('績效').getRange('B2').select();
    await context.sync();
    worksheets.add('新').delete();
    await context.sync();
  });
  excel.storage.select({ sheetId: second.id, areas: [{ row: 4, column: 0, rows: 1, columns: 2 }] });
  await excel.eventsDelivered();
  expect(heard).toEqual([
    'select 績效 B2',
    'WorksheetAdded',
    'WorksheetDeleted',
    'activate 附表',
    'select 附表 A5:B5',
  ]);
});

test('a handler that was removed hears nothing more, nor does any while events are off', async () => {
  const excel = openExcel({ sheets: { 績效: [] } });
  let heard = 0;
  const handler = await excel.Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async () => void (heard += 1));
    await context.sync();
    return result;
  });
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.typed('績效', 'A1', 1);
  await excel.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  excel.typed('績效', 'A1', 2);
  await excel.eventsDelivered();
  expect(heard).toBe(1);
  expect(excel.connection.registrations()).toBe(1);
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.typed('績效', 'A1', 3);
  await excel.eventsDelivered();
  expect(heard).toBe(1);
  expect(excel.connection.registrations()).toBe(0);
});
