import { codeOf } from '../../support/excelErrors';
import { onSheet } from '../../support/onSheet';

const SHEETS = {
  績效: [
    ['目標', '實績', '率', '合計'],
    [100, 90, '=B2/A2', '=SUM(C2:C3)'],
    [50, 60, '=B3/A3', '=附表!A1+D2'],
  ],
  附表: [['=績效!B2*2']],
};

test('what a formula needs is found, itself and by the way of others', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const direct = sheet.getRange('D3').getDirectPrecedents().load('addresses');
    const all = sheet.getRange('D3').getPrecedents().load('addresses');
    const areas = sheet.getRange('C2').getDirectPrecedents().areas.load('items/address');
    await context.sync();
    expect(direct.addresses).toEqual(['績效!D2', '附表!A1']);
    expect(all.addresses).toEqual(['績效!A2:C3,績效!D2', '附表!A1']);
    expect(areas.items.map(({ address }) => address)).toEqual(['績效!A2:B2']);
  });
});

test('what needs a cell is found on every sheet', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    const direct = sheet.getRange('B2').getDirectDependents();
    direct.load('addresses');
    const elsewhere = direct.getRangeAreasBySheet('附表').load('address');
    const none = direct.getRangeAreasOrNullObjectBySheet('沒有');
    const all = sheet.getRange('B2').getDependents().ranges.load('items/address');
    await context.sync();
    expect([direct.addresses, elsewhere.address, none.isNullObject]).toEqual([
      ['績效!C2', '附表!A1'],
      '附表!A1',
      true,
    ]);
    expect(all.items.map(({ address }) => address)).toEqual(['績效!C2:D2', '績效!D3', '附表!A1']);
  });
});

test('names lead to their cells, and a cell without formulas to none', async () => {
  await onSheet({ 績效: [[1, null]] }, async (sheet, context) => {
    context.workbook.names.add('目標值', sheet.getRange('A1'));
    sheet.getRange('B1').formulas = [['=目標值*2']];
    const found = sheet.getRange('B1').getDirectPrecedents().load('addresses');
    await context.sync();
    expect(found.addresses).toEqual(['績效!A1']);
  });
  expect(await codeOf(onSheet(SHEETS, (sheet) => void sheet.getRange('A2').getPrecedents()))).toBe(
    'ItemNotFound',
  );
});

test('a view has the cells that can be seen, and writes to them alone', async () => {
  await onSheet(SHEETS, async (sheet, context) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const view = sheet.getRange('A1:C3').getVisibleView();
    view.load('values,formulas,cellAddresses,rowCount,columnCount');
    view.rows.load('items/index,items/values');
    await context.sync();
    expect(view.formulas).toEqual([
      ['目標', '率'],
      [50, '=B3/A3'],
    ]);
    expect([view.rowCount, view.columnCount, view.cellAddresses[1]]).toEqual([2, 2, ['A3', 'C3']]);
    expect(view.rows.items.map(({ index, values }) => `${index} ${String(values[0]?.[0])}`)).toEqual([
      '0 目標',
      '1 50',
    ]);
    view.values = [
      ['甲', '乙'],
      ['丙', '丁'],
    ];
    const whole = view.getRange().load('values');
    await context.sync();
    expect(whole.values).toEqual([
      ['甲', '實績', '乙'],
      [100, 90, 0.9],
      ['丙', 60, '丁'],
    ]);
  });
});
