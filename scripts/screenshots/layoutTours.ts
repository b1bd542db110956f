import type { Tour } from './tour';

/** How a table with columns for each quarter is read. */
export const columnsTour: Tour = {
  name: 'how a list is read',
  opens: { used: true, workbook: 'quarters' },
  async walk({ pane, word, button, page }, look) {
    await button('pane.layout.title').click();
    const target = pane.getByLabel(word('role.target'));
    await target.waitFor();
    await look('layout-columns');
    await page.evaluate(() => window.workbench?.select('季報', 'P5'));
    await pane.getByLabel(/P5/).waitFor();
    await look('layout-picked');
    await target.selectOption({ index: 0 });
    await button('pane.apply').click();
    await pane.getByRole('alert').getByText(/\S/).waitFor();
    await look('layout-refused');
  },
};

/** How a form with a block for each indicator is read. */
export const rowsTour: Tour = {
  name: 'how blocks are read',
  opens: { used: true, workbook: 'blocks' },
  async walk({ pane, word, button }, look) {
    await button('pane.layout.title').click();
    await pane.getByLabel(word('pane.layout.shape')).waitFor();
    await look('layout-rows');
  },
};
