import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';
import type { TestExcel } from '../../support/excel';

function write({ Excel }: TestExcel, value: string, options: Excel.RunOptions = {}): Promise<void> {
  return Excel.run(options, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
    await context.sync();
  });
}

function firstCell(excel: TestExcel): unknown {
  return excel.storage.activeSheet().readCells({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
}

test('a batch that hangs is never answered; the next one is', async () => {
  const excel = openExcel();
  excel.faults.hangNextBatch();
  let state = 'waiting';
  void write(excel, '不見').then(() => (state = 'answered'));
  await excel.eventsDelivered();
  expect(state).toBe('waiting');
  await write(excel, '在');
  expect(firstCell(excel)).toBe('在');
});

test('an action fails with the code it is told, once', async () => {
  const excel = openExcel();
  excel.faults.failMember('values', 'GeneralException');
  expect(await codeOf(write(excel, '一'))).toBe('GeneralException');
  expect(await codeOf(write(excel, '二'))).toBe('none');
});

test('the n-th action fails', async () => {
  const excel = openExcel();
  excel.faults.failAction(2, 'ActivityLimitReached');
  expect(await codeOf(write(excel, '一'))).toBe('ActivityLimitReached');
  expect(firstCell(excel)).toBe(null);
});

test('someone edits a cell between two batches', async () => {
  const excel = openExcel({ sheets: { 績效: [['原來']] } });
  await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('績效').getRange('A1').load('values');
    await context.sync();
    excel.faults.beforeNextBatch(() => excel.typed('績效', 'A1', '別人改了'));
    const again = context.workbook.worksheets.getItem('績效').getRange('A1').load('values');
    await context.sync();
    expect([cell.values, again.values]).toEqual([[['原來']], [['別人改了']]]);
  });
});

test('while a cell is edited a batch is refused, unless it may wait', async () => {
  const excel = openExcel();
  excel.faults.startCellEdit();
  expect(await codeOf(write(excel, '急'))).toBe('InvalidOperationInCellEditMode');
  const waiting = write(excel, '等', { delayForCellEdit: true });
  await excel.eventsDelivered();
  expect(firstCell(excel)).toBe(null);
  excel.faults.endCellEdit();
  await waiting;
  expect(firstCell(excel)).toBe('等');
});

test('a person who types in the grid counts as editing', async () => {
  const excel = openExcel();
  excel.storage.setEditing('editing');
  expect(await codeOf(write(excel, '急'))).toBe('InvalidOperationInCellEditMode');
  excel.storage.setEditing('idle');
  expect(await codeOf(write(excel, '好'))).toBe('none');
});

test('requests and replies have a limit, as in Excel on the web', async () => {
  const excel = openExcel();
  expect(excel.faults.limits.request).toBe(5 * 1024 * 1024);
  excel.faults.limits.request = 2000;
  expect(await codeOf(write(excel, '字'.repeat(2000)))).toBe('RequestPayloadSizeLimitExceeded');
  excel.faults.limits.request = null;
  await write(excel, '字'.repeat(2000));
  excel.faults.limits.response = 2000;
  const read = excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('requirement sets above the given level are not supported', () => {
  const { requirements } = openExcel({ api: '1.9' }).Office.context;
  const levels = ['1.1', '1.9', '1.10', '1.17'];
  expect(levels.filter((level) => requirements.isSetSupported('ExcelApi', level))).toEqual(['1.1', '1.9']);
});

test('mistakes of the host come out as general exceptions, and are reported', async () => {
  const excel = openExcel();
  const mistakes: unknown[] = [];
  excel.host.onMistake = (error) => mistakes.push(error);
  excel.faults.beforeNextBatch(() => {
    throw new TypeError('broken');
  });
  expect(await codeOf(write(excel, 'x'))).toBe('GeneralException');
  expect(mistakes).toHaveLength(1);
});
