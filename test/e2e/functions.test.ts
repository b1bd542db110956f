import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Page } from 'playwright-core';
import { clickCell, openWorkbench } from './support/workbench';
import { realBrowser } from './support/realBrowser';

jest.setTimeout(300_000);

const real = realBrowser();

/** Types into the cell that is selected, as a person does. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.workbench?.settled());
}

async function enter(page: Page, formulas: Readonly<Record<string, string>>): Promise<void> {
  for (const [address, formula] of Object.entries(formulas)) {
    await page.evaluate(([at, text]) => window.workbench?.write('Sheet1', at, { formula: text }), [
      address,
      formula,
    ] as const);
  }
  await page.evaluate(() => window.workbench?.settled());
}

function valuesOf(page: Page, addresses: readonly string[]) {
  return page.evaluate(
    (all) => all.map((address) => window.workbench?.cell('Sheet1', address).value),
    addresses,
  );
}

describe('the script of the functions alone, for an Excel that runs them by themselves', () => {
  it('answers without a page', async () => {
    const script = readFileSync(join(__dirname, '../../dist/local/functions.js'), 'utf8');
    const associated = new Map<string, (...args: readonly unknown[]) => Promise<unknown>>();
    const realm: Record<string, unknown> = {
      CustomFunctions: {
        associate: (id: string, run: () => Promise<unknown>) => associated.set(id, run),
        Error,
        ErrorCode: {},
      },
      Office: { context: { displayLanguage: 'zh-TW' } },
    };
    realm['self'] = realm;
    vm.runInNewContext(script, realm);
    await expect(associated.get('STATUS')?.(1.2)).resolves.toBe('超越');
    await expect(associated.get('RATE')?.('600,000 件', '603,349 件', null)).resolves.toBeCloseTo(1.00558);
  });
});

describe('the worksheet functions, in a real browser, through the genuine office.js', () => {
  it('answer a formula that is typed into a cell, without the pane ever being opened', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=zh-TW&sample=none');
    await clickCell(page, { column: 1, row: 1 });
    expect(await page.evaluate(() => window.workbench?.selection().address)).toBe('B2');
    await type(page, '=ATTAIN.RATE(520000,603349)');
    const [rate] = await valuesOf(page, ['B2']);
    expect(rate).toBeCloseTo(603349 / 520000, 12);
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('read texts, use the results of one another, and follow their cells', async () => {
    const { page, errors } = await openWorkbench(real, 'lang=zh-TW&sample=none');
    await page.evaluate(async () => {
      await window.workbench?.write('Sheet1', 'A1', { value: '600,000 件以上' });
      await window.workbench?.write('Sheet1', 'B1', { value: '603,349 件' });
      await window.workbench?.write('Sheet1', 'C1', { value: '100.56%' });
    });
    await enter(page, {
      D1: '=ATTAIN.TARGET(A1)',
      E1: '=ATTAIN.UNIT(A1)',
      F1: '=ATTAIN.RATE(A1,B1)',
      G1: '=ATTAIN.STATUS(F1)',
      H1: '=ATTAIN.CHECK(A1,B1,C1)',
      I1: '=ATTAIN.DRAFT("申辦件數",A1,B1)',
      J1: '=ROUND(ATTAIN.RATE(A1,B1)*100,1)',
    });
    const [target, unit, rate, status, check, draft, rounded] = await valuesOf(
      page,
      'DEFGHIJ'.split('').map((column) => `${column}1`),
    );
    // First what went wrong in the page, if anything did: it says more than a cell.
    expect(errors).toEqual([]);
    expect([target, unit, status, check, rounded]).toEqual([600000, '件', '超越', '相符', 100.6]);
    expect(rate).toBeCloseTo(603349 / 600000, 12);
    expect(draft).toContain('達成率 100.56%');

    await page.evaluate(() => window.workbench?.write('Sheet1', 'B1', { value: '570,000 件' }));
    await page.evaluate(() => window.workbench?.settled());
    expect(await valuesOf(page, ['F1', 'G1', 'H1'])).toEqual([0.95, '未達', '應為 95.00%']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('show errors as Excel does', async () => {
    const { page } = await openWorkbench(real, 'lang=en&sample=none');
    await enter(page, {
      A1: '=ATTAIN.RATE("ongoing",5)',
      A2: '=ATTAIN.RATE(0,5)',
      A3: '=ATTAIN.RATE(1)',
      A4: '=ATTAIN.STATUS(1)',
      A5: '=IFERROR(ATTAIN.RATE(0,5),"none")',
    });
    expect(await valuesOf(page, ['A1', 'A2', 'A3', 'A4', 'A5'])).toEqual([
      { error: '#VALUE!' },
      { error: '#N/A' },
      { error: '#VALUE!' },
      'Met',
      'none',
    ]);
    await page.close();
  });

  it('answer a hundred formulas at once', async () => {
    const { page } = await openWorkbench(real, 'lang=en&sample=none');
    await page.evaluate(async () => {
      for (let row = 1; row <= 100; row++) {
        void window.workbench?.write('Sheet1', `A${row}`, { formula: `=ATTAIN.RATE(100,${row})` });
      }
      await window.workbench?.settled();
    });
    expect(await valuesOf(page, ['A1', 'A50', 'A100'])).toEqual([0.01, 0.5, 1]);
    await page.close();
  });
});
