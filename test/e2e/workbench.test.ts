import type { Frame, Page } from 'playwright-core';
import type * as StorageCases from '../workbench/contract/storageCases';
import type { WorkbenchTestInterface } from '../../src/workbench/page/testInterface';
import { storageCasesScript } from './support/storageCasesScript';
import { openPane, openWorkbench, withTestPane } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

describe('the page', () => {
  test.each([
    ['zh-TW', '資料', ['計算達成率', '檢核', '草擬說明', '還原', '達成窗格'], 'sample-report.xlsx'],
    [
      'en',
      'Data',
      ['Compute achievement', 'Validate', 'Draft narrative', 'Restore', 'Attain pane'],
      'sample-report-en.xlsx',
    ],
  ])("in %s, shows a sample and the manifest's buttons", async (language, tab, labels, sample) => {
    const { page, errors } = await openWorkbench(real, `lang=${language}`);
    expect(await page.locator('#ribbon [role=tab][aria-selected=true]').textContent()).toBe(tab);
    expect(await page.locator('.ribbon-label').allTextContents()).toEqual(labels);
    expect(await page.locator('#title-bar h1').textContent()).toContain(sample);
    expect(await iconsThatFail(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('changes language and theme where it stands, and keeps the workbook', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=en&theme=light');
    await withTestPane(page);
    const [sheet = ''] = await inWorkbench(page, (workbench) => workbench.sheetNames());
    await page.evaluate((name) => window.workbench?.write(name, 'A1', { value: 'kept' }), sheet);
    const before = await openPane(page);
    expect(await before.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
    await page.selectOption('select[aria-label="Language"]', 'zh-TW');
    await page.selectOption('select[aria-label="佈景主題"]', 'dark');
    const pane = await openPane(page);
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('zh-TW');
    expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#262626');
    expect(await page.evaluate((name) => window.workbench?.cell(name, 'A1').value, sheet)).toBe('kept');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('runs a function command in a page of its own', async () => {
    const { page } = await openWorkbench(real, 'lang=en&sample=none');
    await withTestPane(page);
    await inWorkbench(page, (workbench) => workbench.clickControl('Attain.Restore'));
    expect(await page.evaluate(() => window.workbench?.cell('Sheet1', 'A1').value)).toBe('by command');
    await page.close();
  });

  test('is there with its pane, which stays when another file is opened', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=en&pane=open');
    const overview = page.frameLocator('#pane iframe').getByRole('tab', { name: 'Overview' });
    await overview.waitFor();
    await page.evaluate(async () => {
      const bytes = await window.workbench?.save();
      if (bytes) window.workbench?.open(bytes, 'another.xlsx');
    });
    expect(await page.locator('#title-bar h1').textContent()).toContain('another.xlsx');
    expect(await page.locator('#pane').isVisible()).toBe(true);
    await overview.waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test('gives the pane 350 pixels and a way to close it', async () => {
    const { page } = await openWorkbench(real, 'lang=en&sample=none');
    await withTestPane(page);
    await openPane(page);
    expect((await page.locator('#pane').boundingBox())?.width).toBe(350);
    expect((await page.locator('.pane-header').boundingBox())?.height).toBe(34);
    await page.click('.pane-close');
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.close();
  });
});

describe('files', () => {
  test('a workbook that is changed, saved and opened again holds the same', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=zh-TW');
    const found = await page.evaluate(async () => {
      const { workbench } = window;
      if (!workbench) throw new Error('no workbench');
      const [sheet = ''] = workbench.sheetNames();
      const heading = workbench.cell(sheet, 'B4');
      await workbench.write(sheet, 'F1', { value: 600 });
      await workbench.write(sheet, 'F2', { formula: '=F1*2' });
      await workbench.write(sheet, 'F3', { value: '007' });
      workbench.open(await workbench.save(), 'again.xlsx');
      await workbench.settled();
      const read = (address: string) => workbench.cell(sheet, address);
      return { heading, again: read('B4'), cells: ['F1', 'F2', 'F3'].map(read) };
    });
    expect(found.again).toEqual(found.heading);
    expect(found.heading.style.fill).toMatch(/^#/);
    expect(found.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [600, null],
      [1200, '=F1*2'],
      ['007', null],
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('bytes that are no workbook leave the open one alone', async () => {
    const { page } = await openWorkbench(real, 'lang=en');
    const before = await page.locator('#title-bar h1').textContent();
    await page.setInputFiles('input[type=file]', {
      name: 'broken.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no zip'),
    });
    await page.waitForSelector('.notice.problem');
    expect(await page.locator('#title-bar h1').textContent()).toBe(before);
    await page.close();
  });
});

describe('the grid behind office.js', () => {
  test('keeps the contract of storages', async () => {
    const { page } = await openWorkbench(real, 'lang=en&sample=none');
    await page.addScriptTag({ content: await storageCasesScript() });
    const failures = await page.evaluate(() =>
      contract.storageFailures(() => {
        if (!window.workbench) throw new Error('no workbench');
        return window.workbench.emptyStorage();
      }),
    );
    expect(failures).toEqual([]);
    await page.close();
  });

  describe('through the genuine client', () => {
    let page: Page;
    let pane: Frame;
    let errors: readonly string[];

    beforeEach(async () => {
      ({ page, errors } = await openWorkbench(real, 'lang=en&sample=none'));
      await withTestPane(page);
      pane = await openPane(page);
    });

    afterEach(async () => {
      expect(errors).toEqual([]);
      await page.close();
    });

    test('values, formulas, text and formats make the round trip', async () => {
      const read = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange('A1:C2');
          range.values = [
            ['達成率', true, 588],
            ["'007", '=C1/600', ''],
          ];
          sheet.getRange('B2').numberFormat = [['0.00%']];
          const heading = sheet.getRange('A1').format;
          heading.fill.color = '#DDEBF7';
          heading.font.bold = true;
          range.load('values,formulas,text,numberFormat');
          heading.load('fill/color,font/bold');
          await context.sync();
          return { ...range.toJSON(), fill: heading.fill.color, bold: heading.font.bold };
        }),
      );
      expect(read).toMatchObject({
        values: [
          ['達成率', true, 588],
          ['007', 0.98, ''],
        ],
        text: [
          ['達成率', 'TRUE', '588'],
          ['007', '98.00%', ''],
        ],
        numberFormat: [
          ['General', 'General', 'General'],
          ['General', '0.00%', 'General'],
        ],
        fill: '#DDEBF7',
        bold: true,
      });
      expect(read.formulas?.[1]?.[1]).toBe('=C1/600');
    });

    test('one batch is one step of undo, on several sheets', async () => {
      await page.evaluate(() => window.workbench?.write('Sheet1', 'A1', { value: 'before' }));
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getRange('A1').values = [['after']];
          sheet.getRange('A1:B1').format.fill.color = '#FF0000';
          sheet.getRange('A1').format.columnWidth = 200;
          const added = context.workbook.worksheets.add('Findings');
          added.getRange('A1:A2').values = [['finding'], ['=1+1']];
          await context.sync();
        }),
      );
      const undone = await page.evaluate(async () => {
        const { workbench } = window;
        if (!workbench) throw new Error('no workbench');
        const whole = [workbench.sheetNames(), workbench.cell('Findings', 'A2').formula];
        await workbench.undo();
        await workbench.settled();
        const { value, style } = workbench.cell('Sheet1', 'A1');
        return { whole, left: [workbench.sheetNames(), value, style.fill] };
      });
      expect(undone).toEqual({
        whole: [['Sheet1', 'Findings'], '=1+1'],
        left: [['Sheet1'], 'before', null],
      });
    });

    test('events tell what a person does and what the add-in did', async () => {
      await pane.evaluate(async () => {
        const told: string[] = [];
        Object.assign(window, { told });
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.onChanged.add(async (event) => {
            told.push(`${event.address} ${event.triggerSource}`);
          });
          sheet.onSelectionChanged.add(async (event) => {
            told.push(`selected ${event.address}`);
          });
          await context.sync();
          sheet.getRange('A1').values = [[1]];
          sheet.getRange('A1').format.font.bold = true;
          await context.sync();
        });
      });
      await page.evaluate(async () => {
        await window.workbench?.write('Sheet1', 'B2', { value: 'typed' });
        window.workbench?.select('Sheet1', 'C3:D4');
      });
      await pane.waitForFunction(
        () => 'told' in window && Array.isArray(window.told) && window.told.length >= 3,
      );
      expect(await pane.evaluate(() => ('told' in window ? window.told : null))).toEqual([
        'A1 ThisLocalAddin',
        'B2 Unknown',
        'selected C3:D4',
      ]);
    });

    test('a pane that selects cells keeps the focus', async () => {
      await pane.evaluate(() => {
        const button = document.body.appendChild(document.createElement('button'));
        button.textContent = 'next';
        button.addEventListener('click', () => {
          void Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().getRange('D5').select();
            await context.sync();
            document.body.dataset['selected'] = 'yes';
          });
        });
      });
      await pane.click('button');
      await pane.waitForSelector('body[data-selected]', { state: 'attached' });
      expect(await inWorkbench(page, (workbench) => workbench.selection().address)).toBe('D5');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    });

    test('a protected sheet refuses what a person types, and says so', async () => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
        }),
      );
      await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 155, y: 55 } });
      await page.keyboard.type('42');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.notice.problem');
      expect(await page.evaluate(() => window.workbench?.cell('Sheet1', 'B2').value)).toBe(null);
    });

    test('what a person types into the grid reaches the add-in', async () => {
      await page.evaluate(() => window.workbench?.select('Sheet1', 'B2'));
      await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 155, y: 55 } });
      await page.keyboard.type('42');
      await page.keyboard.press('Enter');
      const values = await pane.evaluate(() =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
          used.load('values');
          await context.sync();
          return used.values;
        }),
      );
      expect(values).toEqual([[42]]);
    });
  });
});

/** What the contract's own script sets in the page. */
declare const contract: typeof StorageCases;

async function inWorkbench<T>(page: Page, work: (workbench: WorkbenchTestInterface) => T): Promise<T> {
  const handle = await page.evaluateHandle(() => {
    if (!window.workbench) throw new Error('no workbench');
    return window.workbench;
  });
  return handle.evaluate(work);
}

function iconsThatFail(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
  );
}
