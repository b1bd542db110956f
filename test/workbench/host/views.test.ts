import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string]>([
  ['rows', (panes) => panes.freezeRows(2), '績效!1:2'],
  ['columns', (panes) => panes.freezeColumns(1), '績效!A:A'],
  ['cells', (panes, sheet) => panes.freezeAt(sheet.getRange('A1:B3')), '績效!A1:B3'],
])('%s are frozen and let go', async (_, freeze, address) => {
  await openExcel({ sheets: { 績效: [['指標']] } }).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const { freezePanes } = sheet;
    freeze(freezePanes, sheet);
    const frozen = freezePanes.getLocation().load('address');
    await context.sync();
    expect(frozen.address).toBe(address);
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('gridlines and headings of a sheet are shown until they are not', async () => {
  await openExcel().Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('showGridlines,showHeadings');
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([true, true]);
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load('showGridlines,showHeadings');
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
  });
});

test('a workbook keeps what it says of itself', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = '114年度績效';
    properties.revisionNumber = 3;
    properties.custom.add('Agency', '示範機關');
    properties.custom.add('agency', 7);
    properties.load('title,author,revisionNumber');
    properties.custom.load('items/key,items/value,items/type');
    const none = properties.custom.getItemOrNullObject('沒有');
    await context.sync();
    expect([properties.title, properties.author, properties.revisionNumber]).toEqual(['114年度績效', '', 3]);
    const [item] = properties.custom.items;
    expect([item?.key, item?.value, item?.type]).toEqual(['Agency', 7, 'Number']);
    expect(none.isNullObject).toBe(true);
    properties.custom.deleteAll();
    const count = properties.custom.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
  const tooLong = Excel.run(async (context) => {
    context.workbook.properties.custom.add('k', 'x'.repeat(256));
    await context.sync();
  });
  expect(await codeOf(tooLong)).toBe('InvalidArgument');
});
