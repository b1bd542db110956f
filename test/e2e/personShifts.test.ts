import { clickCell, openPane, openWorkbench, withTestPane } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

describe('rows that a person inserts and deletes in the grid', () => {
  test('move what is kept beside the cells, and undo moves it back', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=en&sample=none');
    await withTestPane(page);
    const pane = await openPane(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B3').values = [
          ['Indicator', 'Target'],
          ['Cases', 60],
          ['Visits', 50],
        ];
        sheet.tables.add('A1:B3', true).name = 'Report';
        sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        sheet.getRange('A2').hyperlink = { address: 'https://example.com/' };
        context.workbook.names.add('Goal', sheet.getRange('B3'));
        await context.sync();
      }),
    );
    const places = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const table = sheet.tables.getItem('Report').getRange().load('address');
          const goal = context.workbook.names.getItem('Goal').load('formula');
          const cells = ['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => sheet.getRange(cell).load('hyperlink'));
          const rules = ['B2', 'B3', 'B4'].map((cell) => sheet.getRange(cell).dataValidation.load('type'));
          await context.sync();
          return {
            table: table.address.split('!')[1],
            goal: String(goal.formula).split('!')[1],
            // Excel has null where there is no link, whatever the types say.
            linked: cells.findIndex(({ hyperlink }) => Boolean(hyperlink)) + 1,
            validated: rules.findIndex(({ type }) => type !== 'None') + 2,
          };
        }),
      );
    const before = { table: 'A1:B3', goal: '$B$3', linked: 2, validated: 2 };
    expect(await places()).toEqual(before);

    await clickCell(page, { column: 0, row: 0 }, 'right');
    await page.getByText('Insert', { exact: true }).first().hover();
    // In the middle of the item, a person says how many.
    await page.getByText('rows above').click({ position: { x: 8, y: 8 } });
    expect(await places()).toEqual({ table: 'A2:B4', goal: '$B$4', linked: 3, validated: 3 });

    await page.evaluate(() => window.workbench?.undo());
    expect(await places()).toEqual(before);
    await page.evaluate(() => window.workbench?.redo());

    // Ends the menu that was open before.
    await clickCell(page, { column: 3, row: 9 });
    await clickCell(page, { column: 0, row: 0 }, 'right');
    await page.getByText('Delete', { exact: true }).last().hover();
    await page.getByText('Delete Selected Row').last().click();
    expect(await places()).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
