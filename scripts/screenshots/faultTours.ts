import { USED_SLIPS, type Tour } from './tour';

export const waitingTour: Tour = {
  name: 'an Excel that does not answer',
  opens: USED_SLIPS,
  async walk({ page, pane, button }, look) {
    await button('job.compute').waitFor();
    await page.evaluate(() => window.workbench?.faults().startCellEdit());
    await button('job.compute').click();
    await button('pane.cancel').waitFor();
    await pane.getByText('Excel').first().waitFor();
    await look('waiting');
    await page.evaluate(() => window.workbench?.faults().endCellEdit());
    await button('job.restore').waitFor();
  },
};

export const blockedTour: Tour = {
  name: 'an Excel that refuses',
  opens: USED_SLIPS,
  async walk({ page, pane, word, button }, look) {
    await button('job.compute').waitFor();
    await page.evaluate(() => {
      const faults = window.workbench?.faults();
      if (faults) faults.isReadOnly = true;
    });
    await button('job.compute').click();
    await button('pane.close').waitFor();
    await look('failure');
    await button('pane.close').click();
    await page.evaluate(() => {
      const faults = window.workbench?.faults();
      if (faults) faults.isReadOnly = false;
    });
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().protection.protect();
        await context.sync();
      }),
    );
    await button('pane.reread').click();
    await pane.getByRole('button', { name: word('failures.results.copy') }).waitFor();
    await look('protected-sheet');
  },
};
