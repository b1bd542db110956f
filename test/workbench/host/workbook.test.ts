import { openExcel, type TestExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

function run<T>(excel: TestExcel, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(work);
}

describe('sheets', () => {
  test('are added, renamed, moved, hidden, activated and deleted', async () => {
    const excel = openExcel({ sheets: { 績效: [], 附表: [] } });
    await run(excel, async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('檢核結果');
      added.position = 0;
      added.name = '結果';
      added.tabColor = '#FF0000';
      worksheets.getItem('附表').visibility = 'Hidden';
      added.activate();
      worksheets.load('items/name,items/position,items/visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const [first, last] = [worksheets.getFirst().load('name'), worksheets.getLast(true).load('name')];
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['結果', 'Visible'],
        ['績效', 'Visible'],
        ['附表', 'Hidden'],
      ]);
      expect([active.name, first.name, last.name, visible.value]).toEqual(['結果', '結果', '績效', 2]);
      const next = added.getNext().load('name');
      const none = worksheets.getItem('績效').getNextOrNullObject(true);
      await context.sync();
      expect([next.name, none.isNullObject]).toEqual(['績效', true]);
      added.delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['績效', '附表']);
    });
  });

  test.each([
    ['績效', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ["'甲", 'InvalidArgument'],
    ['字'.repeat(32), 'InvalidArgument'],
  ])('are not called %j', async (name, code) => {
    const added = run(openExcel({ sheets: { 績效: [] } }), async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(added)).toBe(code);
  });

  test('are never all hidden or deleted', async () => {
    const excel = openExcel({ sheets: { 績效: [] } });
    const only = (work: (sheet: Excel.Worksheet) => void) =>
      run(excel, async (context) => {
        work(context.workbook.worksheets.getItem('績效'));
        await context.sync();
      });
    expect(await codeOf(only((sheet) => sheet.delete()))).toBe('InvalidOperation');
    expect(await codeOf(only((sheet) => (sheet.visibility = 'Hidden')))).toBe('InvalidOperation');
  });

  test('are found by id as well, and a missing one is an error or a null object', async () => {
    const excel = openExcel({ sheets: { 績效: [] } });
    await run(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem(excel.sheet('績效').id).load('name');
      await context.sync();
      expect(sheet.name).toBe('績效');
    });
    const missing = run(excel, async (context) => {
      context.workbook.worksheets.getItem('沒有').load('name');
      await context.sync();
    });
    expect(await codeOf(missing)).toBe('ItemNotFound');
  });

  test('may not be added while the workbook is protected', async () => {
    const added = run(openExcel(), async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect(await codeOf(added)).toBe('AccessDenied');
  });

  test('carry custom properties', async () => {
    await run(openExcel(), async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('Key', '一');
      customProperties.add('key', '二');
      const item = customProperties.getItem('KEY').load('key,value');
      const count = customProperties.getCount();
      await context.sync();
      expect([item.key, item.value, count.value]).toEqual(['Key', '二', 1]);
      item.delete();
      const none = customProperties.getItemOrNullObject('Key');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('settings are added, changed, read and deleted', async () => {
  await run(openExcel(), async (context) => {
    const { settings } = context.workbook;
    settings.add('方案', { rounding: 2, labels: ['達成', '未達成'] });
    settings.add('b', 1);
    settings.add('b', 2);
    const scheme = settings.getItemOrNullObject('方案').load('key,value');
    const none = settings.getItemOrNullObject('沒有');
    settings.load('items/key,items/value');
    const count = settings.getCount();
    await context.sync();
    expect(scheme.value).toEqual({ rounding: 2, labels: ['達成', '未達成'] });
    expect([none.isNullObject, count.value]).toEqual([true, 2]);
    expect(settings.items[1]).toMatchObject({ key: 'b', value: 2 });
    scheme.delete();
    settings.getItemOrNullObject('沒有').delete();
    const gone = settings.getItemOrNullObject('方案');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('names stand for ranges and values', async () => {
  await run(openExcel({ sheets: { 績效: [['甲', 5]] } }), async (context) => {
    const sheet = context.workbook.worksheets.getItem('績效');
    const { names } = context.workbook;
    names.add('目標', sheet.getRange('B1'), '說明');
    names.add('門檻', '=0.95');
    const [target, threshold] = [names.getItem('目標'), names.getItem('門檻')].map((item) =>
      item.load('name,formula,type,value,comment,scope,visible'),
    );
    const range = names.getItem('目標').getRange().load('values');
    const byName = sheet.getRange('目標').load('address');
    names.load('items/name');
    await context.sync();
    expect([target?.formula, target?.type, target?.comment, target?.scope]).toEqual([
      '=績效!$B$1',
      'Range',
      '說明',
      'Workbook',
    ]);
    expect([threshold?.formula, range.values, byName.address]).toEqual(['=0.95', [[5]], '績效!B1']);
    expect(names.items.map(({ name }) => name)).toEqual(['目標', '門檻']);
    names.getItem('目標').delete();
    const gone = names.getItemOrNullObject('目標');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each([
  ['A1', 'InvalidArgument'],
  ['有 空白', 'InvalidArgument'],
])('%s is no name', async (name, code) => {
  const added = run(openExcel(), async (context) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  expect(await codeOf(added)).toBe(code);
});

test('the application says how it computes and writes, and may be told to wait', async () => {
  await run(openExcel(), async (context) => {
    const { application } = context;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = 'Manual';
    application.load('calculationMode,decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator]).toEqual(['Manual', '.']);
    expect(application.cultureInfo.name).toBe('zh-TW');
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe('yyyy/M/d');
  });
});

test('two clients share one workbook, and each hears what the other does', async () => {
  const excel = openExcel({ sheets: { 績效: [] } });
  const heard: string[] = [];
  const second = excel.host.connect((message) => heard.push(message));
  second.receive(
    JSON.stringify({
      id: 1,
      type: 1,
      flags: 0,
      message: {
        body: {
          Actions: [
            { Id: 3, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2, ArgumentInfo: {} },
          ],
          ObjectPaths: {
            1: { Id: 1, ObjectPathType: 1, Name: '' },
            2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
          },
        },
      },
    }),
  );
  await run(excel, async (context) => {
    context.workbook.worksheets.getItem('績效').getRange('A1').values = [['甲']];
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(heard).toHaveLength(2);
  expect(heard[0]).toContain('"ActionId":3');
  expect(heard[1]).toContain('RangeEdited');
  second.close();
});
