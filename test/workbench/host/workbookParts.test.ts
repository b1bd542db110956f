import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

const ROWS = {
  績效: [
    ['指標', '目標', '實績', '達成率'],
    ['甲', 60, 84, '=C2/B2'],
    ['乙', 50, 40, '=C3/B3'],
  ],
};

const REVIEW = "<Reviewers xmlns='http://example.com/review'><Reviewer>甲</Reviewer></Reviewers>";

describe('custom XML', () => {
  it('is kept with the workbook, found by its namespace, replaced and deleted', async () => {
    const { Excel } = openExcel({ sheets: ROWS });
    await Excel.run(async ({ workbook }) => {
      const parts = workbook.customXmlParts;
      const part = parts.add(REVIEW).load('id,namespaceUri');
      parts.add('<r:plan xmlns:r="http://example.com/plan"/>');
      const xml = part.getXml();
      await workbook.context.sync();
      expect([part.namespaceUri, xml.value]).toEqual(['http://example.com/review', REVIEW]);
      const found = parts.getByNamespace('http://example.com/plan');
      const [count, all] = [found.getCount(), parts.getCount()];
      const only = found.getOnlyItem().load('namespaceUri');
      const none = parts.getByNamespace('http://example.com/none').getOnlyItemOrNullObject();
      none.load('id');
      part.setXml('<a/>');
      const replaced = parts.getItem(part.id).getXml();
      await workbook.context.sync();
      expect([count.value, all.value, only.namespaceUri]).toEqual([1, 2, 'http://example.com/plan']);
      expect([none.isNullObject, replaced.value]).toEqual([true, '<a/>']);
      part.delete();
      const gone = parts.getItemOrNullObject(part.id).load('id');
      await workbook.context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a/><b/>'])('%j is no XML of one element', async (xml) => {
    const { Excel } = openExcel();
    const added = Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect(await codeOf(added)).toBe('InvalidArgument');
  });
});

describe('functions that an add-in calls', () => {
  it('take values, ranges and what other functions give', async () => {
    const { Excel } = openExcel({ sheets: ROWS });
    await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      const results = [
        functions.sum(sheet.getRange('B2:B3'), 5, functions.max(1, 2)),
        functions.vlookup('乙', sheet.getRange('A1:D3'), 3, false),
        functions.countA(sheet.getRange('A:A')),
        functions.round(functions.average(sheet.getRange('D2:D3')), 2),
        functions.if(true, '達成', '未達成'),
      ];
      for (const result of results) result.load('value,error');
      const failed = functions.vlookup('丁', sheet.getRange('A1:D3'), 3, false).load('value,error');
      await context.sync();
      expect(results.map(({ value }) => value)).toEqual([117, 40, 3, 1.1, '達成']);
      expect(failed.error).toBe('#N/A');
    });
  });

  it('are those that this Excel has', async () => {
    const { Excel } = openExcel();
    const called = Excel.run(async (context) => {
      context.workbook.functions.accrInt(1, 2, 3, 4, 5, 6).load('value');
      await context.sync();
    });
    expect(await codeOf(called)).toBe('ApiNotFound');
  });
});

it('calculations are told with the cells that have been calculated, on their sheets', async () => {
  const excel = openExcel({ sheets: { ...ROWS, 彙總: [['=SUM(績效!C2:C3)']] } });
  const told: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('績效').onCalculated.add(async ({ address }) => void told.push(`績效 ${address}`));
    worksheets.getItem('彙總').onCalculated.add(async ({ address }) => void told.push(`彙總 ${address}`));
    await context.sync();
    worksheets.getItem('績效').getRange('C2').values = [[90]];
    worksheets.getItem('績效').getRange('A9').values = [['附註']];
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(told).toEqual(['績效 D2', '彙總 A1']);
});

it('a workbook says when it was made', async () => {
  const { Excel } = openExcel();
  await Excel.run(async (context) => {
    const properties = context.workbook.properties.load('creationDate');
    await context.sync();
    expect(Math.abs(Date.now() - new Date(properties.creationDate).getTime())).toBeLessThan(60_000);
  });
});
