import { fillSheet, openTab, USED_SLIPS, type Tour } from './tour';

export const firstRunTour: Tour = {
  name: 'first run',
  opens: { used: false, workbook: 'sample' },
  async walk({ button }, look) {
    await button('job.compute').waitFor();
    await look('first-run');
  },
};

export const emptyTour: Tour = {
  name: 'a workbook without a table',
  opens: { used: false, workbook: 'empty' },
  async walk(stage, look) {
    const { button, pane } = stage;
    await button('pane.none.by-hand').waitFor();
    await look('empty-first-run');
    await button('pane.close').click();
    await fillSheet(stage, [
      ['收文日期', '主旨'],
      ['115.01.05', '採購案'],
    ]);
    await look('no-table');
    await button('pane.none.by-hand').click();
    await pane.locator('h1').waitFor();
    await look('layout-of-no-table');
  },
};

export const computeTour: Tour = {
  name: 'compute and look into an indicator',
  opens: USED_SLIPS,
  async walk(stage, look) {
    const { page, pane, word, button } = stage;
    await button('job.compute').waitFor();
    await look('overview');
    await button('pane.plan.show').click();
    await pane.locator('#attain-preview li').first().waitFor();
    await look('preview');
    await button('job.compute').click();
    await button('job.restore').waitFor();
    await look('computed');
    await openTab(stage, 'indicators');
    await pane.locator('button[aria-controls^="attain-indicator-"]').first().waitFor();
    await look('indicators');
    await pane.getByRole('searchbox').fill('0000');
    await pane.getByText(word('pane.find.none')).waitFor();
    await look('indicators-none-found');
    await button('pane.find.clear').click();
    await pane.locator('button[aria-controls="attain-indicator-6"]').first().click();
    const field = pane.getByLabel(word('pane.correct.label'));
    await field.waitFor();
    await look('indicator');
    await field.fill(`${await field.inputValue()} 0`);
    await look('correction');
    await field.fill('很多');
    await field.press('Enter');
    await pane.locator('input[aria-invalid=true]').waitFor();
    await look('correction-refused');
    await page.evaluate(async () => {
      const [sheet = ''] = window.workbench?.sheetNames() ?? [];
      await window.workbench?.write(sheet, 'C5', { value: '700,000' });
    });
    await pane.getByText(word('pane.stale')).first().waitFor();
    await pane.locator('button[aria-controls="attain-indicator-6"]').first().click();
    await pane.getByText(word('pane.stale')).first().scrollIntoViewIfNeeded();
    await look('out-of-date');
    await openTab(stage, 'overview');
    await button('pane.plan.update').waitFor();
    await look('overview-out-of-date');
    await button('pane.plan.update').click();
    await button('pane.plan.update').waitFor({ state: 'detached' });
    await look('updated');
  },
};

export const askedTour: Tour = {
  name: 'the ribbon asks before it writes',
  opens: USED_SLIPS,
  async walk({ page, pane, button }, look) {
    await button('job.compute').waitFor();
    await page.click('[data-control="Attain.Compute"]');
    await button('pane.plan.formulas').waitFor();
    await look('preview-asked');
    await button('pane.plan.formulas').click();
    await pane.locator('#attain-preview li').first().scrollIntoViewIfNeeded();
    await look('preview-formulas');
  },
};

export const overwriteTour: Tour = {
  name: 'results that would overwrite what the office has filled in',
  opens: { used: true, workbook: 'county' },
  async walk({ pane, button }, look) {
    await button('pane.plan.show').waitFor();
    await button('pane.plan.show').click();
    const box = pane.locator('#attain-preview input[type=checkbox]').first();
    await box.waitFor();
    await box.check();
    await look('preview-overwrite');
  },
};

const LONG_NAME =
  '推動跨機關資料傳輸平臺介接並輔導地方政府及民間業者完成線上申辦服務整合與個人資料保護管理制度導入之家數累計成長情形（含離島及偏遠地區）';

export const longTour: Tour = {
  name: 'long words',
  opens: { used: true, workbook: 'empty' },
  async walk(stage, look) {
    const { button, pane } = stage;
    await fillSheet(stage, [
      ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
      [
        LONG_NAME,
        LONG_NAME,
        '1,234,567,890 千元',
        `三、年度目標值及達成度：(二)達成度：1,345,678,901 千元。`,
      ],
      [
        LONG_NAME,
        `${LONG_NAME}https://example.gov.tw/${'a'.repeat(80)}`,
        '建置系統，並於年底前完成驗收',
        '已建置系統並完成驗收。',
      ],
    ]);
    await button('job.compute').waitFor();
    await look('long-overview');
    await openTab(stage, 'indicators');
    await pane.locator('button[aria-controls="attain-indicator-2"]').first().click();
    await look('long-indicator');
  },
};
