import { openExcel } from '../support/excel';

test('the genuine client reads what a workbook holds', async () => {
  const { Excel, roundTrips } = openExcel({
    sheets: {
      績效: [
        ['指標', '達成率'],
        ['案件數', { value: 0.02, format: '0%' }],
      ],
    },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name,id');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values,formulas,text,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount');
    const missing = context.workbook.worksheets.getItemOrNullObject('沒有');
    await context.sync();
    expect(sheet.name).toBe('績效');
    expect(used.values).toEqual([
      ['指標', '達成率'],
      ['案件數', 0.02],
    ]);
    expect(used.text).toEqual([
      ['指標', '達成率'],
      ['案件數', '2%'],
    ]);
    expect(used.numberFormat).toEqual([
      ['General', 'General'],
      ['General', '0%'],
    ]);
    expect(used.address).toBe('績效!A1:B2');
    expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([0, 0, 2, 2]);
    expect(missing.isNullObject).toBe(true);
  });
  expect(roundTrips()).toBe(2);
});
